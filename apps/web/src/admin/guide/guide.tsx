import { List, Text } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useLanguage } from '../../shared/language';
import { Page } from '../../shared/parts/page';
import { useSession } from '../../shared/session';
import { Section } from '../case/section';
import { GUIDE } from './steps';

/** How one's own work is done here, in a few steps; then that of the others. */
export function Screen() {
  const { language, say } = useLanguage();
  const { post } = useSession();
  const own = GUIDE.filter(({ role }) => role === post?.role);
  const others = GUIDE.filter(({ role }) => role !== post?.role);
  return (
    <Page
      title={say('Hướng dẫn', 'Guide')}
      about={say(
        'Mỗi mục đều có thời hạn kèm căn cứ; bấm vào tên vụ việc để xem diễn biến đầy đủ.',
        'Each entry has its deadline with the reason; the name of a case leads to all that happened.',
      )}
    >
      {[...own, ...others].map(({ role, steps }) => (
        <Section key={role} title={capital(worded(roleWords, role, language))}>
          <List type="ordered">
            {steps.map((step) => (
              <List.Item key={step.en}>
                <Text>{step[language]}</Text>
              </List.Item>
            ))}
          </List>
        </Section>
      ))}
    </Page>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

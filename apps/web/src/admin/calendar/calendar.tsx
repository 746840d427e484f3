import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { useSession } from '../../shared/session';
import { ClosureForm } from './closure-form';
import { Versions } from './versions';
import { WorkingYear } from './working-year';
import { YearForm } from './year-form';

const DECIDES = ['programme-office', 'authority', 'system-administrator'];

/** The working calendar as it counts here, what is decided of it, and which deadlines that moves. */
export function Screen() {
  const { say } = useLanguage();
  const { post } = useSession();
  const query = useQuery({
    queryKey: ['list', 'calendars'],
    queryFn: () => answered(api.GET('/v1/calendars')),
  });
  const decides = DECIDES.includes(post?.role ?? '');
  const country = decides && !(post?.area ?? '/').includes('/');
  return (
    <Page
      title={say('Lịch làm việc', 'Working calendar')}
      about={say(
        'Mọi thời hạn theo ngày làm việc được tính bằng lịch này. Quyết định mới không tự đổi thời hạn nào: phải xem trước rồi áp dụng.',
        'Every term in working days is counted by it. A new decision moves nothing by itself: look first, then adopt.',
      )}
    >
      <WorkingYear />
      {decides && <ClosureForm />}
      {country && <YearForm />}
      <Loaded query={query}>
        {({ items }) => <Versions versions={items} decides={decides} />}
      </Loaded>
    </Page>
  );
}

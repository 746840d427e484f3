import { Alert, List } from '@mantine/core';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

/** What is wrong with a form, with which certificate and where; or that it can be adopted. */
export function Faults({
  checked: { faults },
}: {
  checked: components['schemas']['CheckedTemplate'];
}) {
  const { language, say } = useLanguage();
  if (faults.length === 0)
    return (
      <Alert color="teal" role="status" title={say('Áp dụng được', 'It can be adopted')}>
        {say(
          'Mọi giấy thử ra đúng một trang, đủ các mục bắt buộc, không in ra ngoài trang.',
          'Every sample came out on one page, with all it has to say, and nothing outside it.',
        )}
      </Alert>
    );
  return (
    <Alert
      color="red"
      role="alert"
      title={say(`Còn ${faults.length} điểm sai`, `${faults.length} faults`)}
    >
      <List size="sm">
        {faults.map(({ sample, kind, line, words }, at) => (
          <List.Item key={`${sample} ${kind} ${line} ${at}`}>{words[language]}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

import { Alert, List } from '@mantine/core';
import { momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { problemSaid } from '../../shared/problem';
import type { HandedIn as Outcome } from './handing-in';

/** What became of each file: who signed it, or why it was not taken. */
export function HandedIn({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { say } = useLanguage();
  if (outcomes.length === 0) return null;
  const taken = outcomes.filter((one) => one.taken).length;
  const left = outcomes.length - taken;
  return (
    <Alert
      color={left > 0 ? 'orange' : 'teal'}
      role="status"
      title={
        left > 0
          ? say(`Đã nhận ${taken}, chưa nhận ${left} tệp`, `${taken} taken, ${left} not`)
          : say(`Đã nhận ${taken} tệp`, `${taken} taken`)
      }
    >
      <List>
        {outcomes.map((one, i) => (
          <List.Item key={i}>
            <b>{one.file}</b>: <Told outcome={one} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Told({ outcome: { number, taken, error } }: { outcome: Outcome }) {
  const { language, say } = useLanguage();
  if (number === undefined)
    return say(
      'không bắt đầu bằng tệp của giấy nào đang chờ. Hãy ký chính tệp tải về từ đây, không in hay lưu lại bằng chương trình khác; giấy đã ký rồi thì không còn chờ.',
      'it begins with the file of no certificate that waits. Sign the very file that is fetched here, without printing or saving it anew; one that was signed before waits no more.',
    );
  if (!taken) return `${number}: ${problemSaid(error, language)}`;
  return say(
    `giấy số ${number}, ${taken.signedBy} ký lúc ${momentWritten(taken.signedAt)} (chứng thư do ${taken.issuer} cấp)`,
    `certificate ${number}, signed by ${taken.signedBy} at ${momentWritten(taken.signedAt)} (vouched for by ${taken.issuer})`,
  );
}

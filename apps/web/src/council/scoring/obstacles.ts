import type { Say } from '../../shared/language';
import type { Line } from '../drafts/outbox';
import type { Sums } from './sheet-sums';

interface Standing {
  readonly sums: Sums;
  /** Everything written here is on the server. */
  readonly isSettled: boolean;
  readonly line: Line;
  readonly isInSession: boolean;
  readonly isPresent: boolean;
}

const MOST_NAMED = 12;

/** What keeps a sheet from going in, each with what to do. */
export function obstaclesOf(
  { sums: { open }, isSettled, line, isInSession, isPresent }: Standing,
  say: Say,
): string[] {
  const numbers = open.slice(0, MOST_NAMED).map(({ no }) => no);
  const more = open.length > MOST_NAMED ? ', …' : '.';
  const all: readonly [boolean, string][] = [
    [
      !isInSession,
      say(
        'Phiên họp chưa mở: phiếu được giữ đến khi họp.',
        'The session is not open: the sheet is kept until then.',
      ),
    ],
    [
      isInSession && !isPresent,
      say('Thư ký chưa ghi ông, bà có mặt.', 'You are not recorded as present.'),
    ],
    [
      open.length > 0,
      say(
        `Còn ${open.length} tiêu chí chưa chọn mức, cũng chưa có lý do: ${numbers.join(', ')}${more}`,
        `${open.length} criteria have neither an option nor a reason: ${numbers.join(', ')}${more}`,
      ),
    ],
    [
      !isSettled,
      say(
        'Còn lựa chọn chưa gửi được hoặc có hai bản khác nhau.',
        'Some choices have not been sent, or have two versions.',
      ),
    ],
    [
      line !== 'open',
      say('Chưa có kết nối: nộp được khi có mạng.', 'No connection: submit when it is back.'),
    ],
  ];
  return all.flatMap(([stands, words]) => (stands ? [words] : []));
}

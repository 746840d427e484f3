import { Group, Text } from '@mantine/core';
import { type Say, useSay } from '../../shared/language';
import type { DraftQueue, DraftState } from '../drafts/draft-queue';
import type { Line } from '../drafts/outbox';
import type { Writing } from './writing';

interface Shown {
  readonly sign: string;
  readonly words: string;
  readonly color: string;
}

/** How a choice is kept, in a sign and in words. */
export function SaveState({ state, line }: { state: DraftState; line: Line }) {
  const say = useSay();
  const shown = shownFor(state, line, say);
  if (!shown) return null;
  return (
    <Text component="span" size="sm" c={shown.color} fw={500} style={{ whiteSpace: 'nowrap' }}>
      <span aria-hidden>{shown.sign} </span>
      {shown.words}
    </Text>
  );
}

function shownFor(state: DraftState, line: Line, say: Say): Shown | undefined {
  switch (state) {
    case 'saved':
      return { sign: '✓', words: say('Đã lưu', 'Saved'), color: 'var(--council-good)' };
    case 'waiting':
      return line === 'open'
        ? { sign: '…', words: say('Đang lưu', 'Saving'), color: 'dimmed' }
        : {
            sign: '⏸',
            words: say('Chờ kết nối', 'Waiting for connection'),
            color: 'var(--council-care)',
          };
    case 'conflict':
      return {
        sign: '⚠',
        words: say('Hai bản khác nhau', 'Two versions'),
        color: 'var(--council-bad)',
      };
    case 'kept':
      return { sign: '⚠', words: say('Không gửi được', 'Not taken'), color: 'var(--council-bad)' };
    case 'untouched':
      return undefined;
  }
}

/** One line for the whole sheet, told aloud when it changes. */
export function SheetState({ queue, line }: Pick<Writing, 'queue' | 'line'>) {
  const say = useSay();
  return (
    <Group
      role="status"
      aria-live="polite"
      gap="xs"
      aria-label={say('Trạng thái lưu', 'State of saving')}
    >
      <Text size="sm" fw={500}>
        {sayWhole(queue, line, say)}
      </Text>
    </Group>
  );
}

function sayWhole(queue: DraftQueue, line: Line, say: Say): string {
  const waiting = Object.keys(queue.waiting).length;
  const conflicts = Object.keys(queue.conflicts).length;
  if (conflicts > 0)
    return say(
      `⚠ ${conflicts} tiêu chí có hai bản khác nhau: hãy chọn một bản`,
      `⚠ ${conflicts} criteria have two versions: choose one`,
    );
  if (line === 'signed-out' && waiting > 0)
    return say(
      `⏸ ${waiting} tiêu chí giữ trên máy này: đăng nhập lại để gửi`,
      `⏸ ${waiting} criteria kept on this device: sign in again to send them`,
    );
  if (line === 'lost')
    return waiting > 0
      ? say(
          `⏸ Mất kết nối: ${waiting} tiêu chí giữ trên máy này, sẽ tự gửi khi có mạng`,
          `⏸ No connection: ${waiting} criteria kept on this device, sent when it is back`,
        )
      : say(
          '⏸ Mất kết nối: cứ chấm tiếp, máy này giữ lại',
          '⏸ No connection: go on, this device keeps it',
        );
  if (waiting > 0) return say(`… Đang lưu ${waiting} tiêu chí`, `… Saving ${waiting} criteria`);
  return Object.keys(queue.known).length > 0
    ? say('✓ Đã lưu mọi lựa chọn', '✓ Everything is saved')
    : say('Mỗi lựa chọn được lưu ngay', 'Each choice is saved at once');
}

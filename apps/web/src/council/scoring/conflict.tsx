import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useSay } from '../../shared/language';
import type { Conflict, Entry, Kept } from '../drafts/draft-queue';
import { Notice } from '../notice';
import type { PrintedCriterion } from './sheet-sums';

interface ConflictProps {
  readonly criterion: PrintedCriterion;
  readonly conflict: Conflict;
  readonly onChoose: (side: 'mine' | 'theirs') => void;
}

/** Two devices wrote the same criterion: both versions side by side, and the member chooses. */
export function ConflictChoice({ criterion, conflict, onChoose }: ConflictProps) {
  const say = useSay();
  return (
    <Notice kind="grave" title={say('Tiêu chí này được ghi ở hai máy', 'Written on two devices')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Version
          title={say('Ở máy này', 'On this device')}
          criterion={criterion}
          entry={conflict.mine}
        />
        <Version
          title={say('Ở máy khác', 'On the other')}
          criterion={criterion}
          entry={conflict.theirs.entry}
        />
      </SimpleGrid>
      <Group mt="sm">
        <Button onClick={() => onChoose('mine')}>
          {say('Giữ bản ở máy này', 'Keep this device’s')}
        </Button>
        <Button variant="default" onClick={() => onChoose('theirs')}>
          {say('Lấy bản ở máy khác', 'Take the other’s')}
        </Button>
      </Group>
    </Notice>
  );
}

interface VersionProps {
  readonly title: string;
  readonly criterion: PrintedCriterion;
  readonly entry: Entry;
}

function Version({ title, criterion: { options }, entry }: VersionProps) {
  const say = useSay();
  const option = options.find(({ points }) => points === entry.points);
  const { document, page, reason } = entry;
  return (
    <Stack gap={2}>
      <Text fw={600}>{title}</Text>
      <Text>
        {option ? `${option.points}: ${option.text}` : say('Không chọn mức nào', 'Nothing chosen')}
      </Text>
      {document && <Text size="sm">{say(`Minh chứng: ${document}`, `Evidence: ${document}`)}</Text>}
      {page && <Text size="sm">{say(`Trang ${page}`, `Page ${page}`)}</Text>}
      {reason && <Text size="sm">{reason}</Text>}
    </Stack>
  );
}

interface KeptProps {
  readonly kept: Readonly<Record<string, Kept>>;
  readonly criteria: readonly PrintedCriterion[];
  readonly onPutAway: () => void;
}

/** What was written without a connection and came too late: it is shown, not thrown away. */
export function KeptBack({ kept, criteria, onPutAway }: KeptProps) {
  const say = useSay();
  const entries = Object.entries(kept);
  if (entries.length === 0) return null;
  return (
    <Notice
      kind="grave"
      title={say(
        'Các lựa chọn sau đến muộn, không còn được nhận',
        'These choices came too late to be taken',
      )}
    >
      <Text size="sm">
        {say(
          'Phiếu đã nộp hoặc đã kết thúc chấm. Cần thay đổi thì dùng “Sửa phiếu đã nộp”.',
          'The sheet is in, or scoring is over. Use “Correct the sheet” to change it.',
        )}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} my="sm">
        {entries.map(([no, { entry }]) => {
          const criterion = criteria.find((one) => one.no === no);
          return criterion ? (
            <Version
              key={no}
              title={`${no} ${criterion.name}`}
              criterion={criterion}
              entry={entry}
            />
          ) : null;
        })}
      </SimpleGrid>
      <Button variant="default" onClick={onPutAway}>
        {say('Đã xem, bỏ đi', 'Seen, put away')}
      </Button>
    </Notice>
  );
}

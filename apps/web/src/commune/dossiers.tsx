import {
  Anchor,
  Badge,
  Group,
  SegmentedControl,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { cycleStageWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../shared/api';
import { dayWritten } from '../shared/dates';
import { Empty } from '../shared/parts/empty';
import { Refused } from '../shared/forms/refused';
import { type Say, useLanguage } from '../shared/language';
import type { components } from '../shared/schema.gen';
import { SavedViews } from '../shared/views/saved-views';
import { useStartingView } from '../shared/views/use-views';

type Row = components['schemas']['ProductInList'];

const WAITING = ['mine', 'producer', 'all'] as const;
type Waiting = (typeof WAITING)[number];

const holderOf = { mine: 'commune-officer', producer: 'producer', all: undefined } as const;

/** Products of the commune: first those that wait for it. The address holds what was looked for. */
export function Screen() {
  useStartingView();
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const waiting = WAITING.find((one) => one === search.get('cho')) ?? 'mine';
  const words = search.get('tim') ?? '';
  const holder = holderOf[waiting];
  const query = {
    pageSize: 100,
    sort: 'dueOn',
    ...(holder ? { holder } : {}),
    ...(words.trim() ? { search: words } : {}),
  } as const;
  const { data, error } = useQuery({
    queryKey: ['list', 'products', query],
    queryFn: () => answered(api.GET('/v1/products', { params: { query } })),
  });
  const change = (name: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set(name, value);
      return next;
    });
  return (
    <Stack>
      <Title order={1} size="h2">
        {say('Hồ sơ của xã', 'Dossiers of the commune')}
      </Title>
      <Group align="end">
        <SegmentedControl
          aria-label={say('Đang chờ ai', 'Waiting for whom')}
          value={waiting}
          onChange={(value) => change('cho', value)}
          data={[
            { value: 'mine', label: say('Chờ xã', 'Waits for us') },
            { value: 'producer', label: say('Chờ chủ thể', 'Waits for the producer') },
            { value: 'all', label: say('Tất cả', 'All') },
          ]}
        />
        <TextInput
          label={say('Tìm tên, chủ thể (không cần dấu)', 'Find by name or producer')}
          value={words}
          onChange={(event) => change('tim', event.currentTarget.value)}
        />
        <SavedViews />
      </Group>
      <Refused error={error} />
      {data?.items.length === 0 && <Empty title={emptyWords(waiting, say)} />}
      {data && data.items.length > 0 && <Rows rows={data.items} />}
      {data && data.total > data.items.length && (
        <Text c="dimmed">
          {say(
            `Còn ${data.total - data.items.length} sản phẩm khác: tìm theo tên.`,
            `${data.total - data.items.length} more: find them by name.`,
          )}
        </Text>
      )}
    </Stack>
  );
}

function emptyWords(waiting: Waiting, say: Say): string {
  return waiting === 'mine'
    ? say(
        'Không có hồ sơ nào chờ xã. Hồ sơ mới nộp sẽ hiện ở đây ngay.',
        'No dossier waits for you. New ones appear here at once.',
      )
    : say('Không có sản phẩm nào.', 'There is no product.');
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={600} tabIndex={0}>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Sản phẩm', 'Product')}</Table.Th>
            <Table.Th>{say('Chủ thể', 'Producer')}</Table.Th>
            <Table.Th>{say('Đang ở bước', 'Stage')}</Table.Th>
            <Table.Th>{say('Hạn', 'Due')}</Table.Th>
            <Table.Th>{say('Việc', 'Do')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <OneRow key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const FILING = new Set(['SubmitBusinessPlan', 'FileDossier', 'CompleteDossier', 'FileSelfScore']);

function OneRow({ row }: { row: Row }) {
  const { language, say } = useLanguage();
  const { id, name, owner, stage, dueOn, late, holderRole, nextActions } = row;
  const mayFile = nextActions.some(({ command }) => FILING.has(command));
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/xa/ho-so/${id}`}>
          {name}
        </Anchor>
      </Table.Td>
      <Table.Td>{owner}</Table.Td>
      <Table.Td>{worded(cycleStageWords, stage, language)}</Table.Td>
      <Table.Td>
        {dueOn ? dayWritten(dueOn) : '-'}
        {late && (
          <Badge color="red.8" ml="xs">
            {say('quá hạn', 'overdue')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap="sm">
          {holderRole === 'commune-officer' && (
            <Anchor component={Link} href={`/xa/ho-so/${id}`}>
              {say('Kiểm tra', 'Check')}
            </Anchor>
          )}
          {mayFile && (
            <Anchor component={Link} href={`/xa/nop-thay/${id}`}>
              {say('Nộp thay', 'File for them')}
            </Anchor>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

import { List, Table, Text } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { dutySaid } from '../../shared/deadline-words';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import type { components } from '../../shared/schema.gen';

type Clock = components['schemas']['ProductClock'];
type Duty = components['schemas']['ClockedDuty'];

/** Whose clock runs: days with each, and every duty with its budget, pauses and extensions. */
export function Clock({ product }: { product: string }) {
  const query = useQuery({
    queryKey: ['case', `product-cycle/${product}`, 'clock'],
    queryFn: () =>
      answered(api.GET('/v1/products/{id}/clock', { params: { path: { id: product } } })),
  });
  return (
    <Loaded query={query}>
      {(clock) => (
        <>
          <WithWhom clock={clock} />
          <Duties duties={clock.duties} />
        </>
      )}
    </Loaded>
  );
}

function WithWhom({ clock: { now, parties } }: { clock: Clock }) {
  const { say, language } = useLanguage();
  const who = ({ role, you }: Clock['parties'][number]) =>
    you ? say('với ông/bà', 'with you') : worded(roleWords, role, language);
  return (
    <Text>
      {parties.map((one) => `${who(one)} ${one.days} ${say('ngày', 'days')}`).join(' · ')}
      {now &&
        `. ${say('Đồng hồ đang ở', 'The clock is with')} ${worded(roleWords, now.role, language)} ${say('từ', 'since')} ${dayWritten(now.since)}`}
    </Text>
  );
}

function Duties({ duties }: { duties: readonly Duty[] }) {
  const { say } = useLanguage();
  if (duties.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Việc', 'Duty')}</Table.Th>
            <Table.Th>{say('Của', 'Whose')}</Table.Th>
            <Table.Th>{say('Được giao', 'Given')}</Table.Th>
            <Table.Th>{say('Đã dùng', 'Used')}</Table.Th>
            <Table.Th>{say('Còn', 'Left')}</Table.Th>
            <Table.Th>{say('Dừng, gia hạn', 'Pauses, extensions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {duties.map((duty) => (
            <Row key={duty.id} duty={duty} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ duty }: { duty: Duty }) {
  const { say, language } = useLanguage();
  const { kind, holder, setOn, lastDay, budget, used, left, open, runs, late } = duty;
  const days = (count: number) => say(`${count} ngày`, `${count} days`);
  return (
    <Table.Tr>
      <Table.Td>
        {dutySaid(kind, language)}
        <Text size="xs" c="dimmed">
          {dayWritten(setOn)} - {dayWritten(lastDay)}
        </Text>
      </Table.Td>
      <Table.Td>{holder && worded(roleWords, holder.role, language)}</Table.Td>
      <Table.Td>{days(budget)}</Table.Td>
      <Table.Td>{days(used)}</Table.Td>
      <Table.Td>
        {!open
          ? say('đã xong', 'done')
          : late
            ? say('quá hạn', 'overdue')
            : `${days(left)}${runs ? '' : say(', đang dừng', ', standing')}`}
      </Table.Td>
      <Table.Td>
        <Changes duty={duty} />
      </Table.Td>
    </Table.Tr>
  );
}

const WHY: Readonly<Record<Duty['moves'][number]['why'], readonly [string, string]>> = {
  'clock-stopped': ['chạy tiếp', 'goes on'],
  extended: ['gia hạn', 'extended'],
  'plan-amended': ['theo kế hoạch sửa đổi', 'the plan was amended'],
  calendar: ['theo lịch làm việc mới', 'working days changed'],
  law: ['theo quy định mới', 'the law changed'],
};

function Changes({ duty: { pauses, moves } }: { duty: Duty }) {
  const { say } = useLanguage();
  return (
    <List size="xs" listStyleType="none">
      {pauses.map(({ from, until }) => (
        <List.Item key={`pause ${from}`}>
          {say('dừng từ', 'stood from')} {dayWritten(from)}
          {until && ` ${say('đến', 'to')} ${dayWritten(until)}`}
        </List.Item>
      ))}
      {moves.map(({ on, to, why, decision, reason }) => (
        <List.Item key={`move ${on} ${to}`}>
          {say(...WHY[why])} {say('đến', 'to')} {dayWritten(to)}
          {decision && ` (${decision})`}
          {reason && `: ${reason}`}
        </List.Item>
      ))}
    </List>
  );
}

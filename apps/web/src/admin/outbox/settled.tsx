import { Table, Text } from '@mantine/core';
import { momentWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { type HeldNotice, nameOf } from './use-outbox';

/** What was decided, by whom, why. */
export function Settled({ items }: { items: readonly HeldNotice[] }) {
  const say = useSay();
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Thông báo', 'Notice')}</Table.Th>
            <Table.Th>{say('Gửi ai', 'To')}</Table.Th>
            <Table.Th>{say('Ai quyết định, lúc nào', 'By whom, when')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={nameOf(one)}>
              <Table.Td>{one.subject}</Table.Td>
              <Table.Td>{one.areaName}</Table.Td>
              <Table.Td>
                {one.decidedBy}
                {one.decidedAt && `, ${momentWritten(one.decidedAt)}`}
                {one.reason && (
                  <Text size="sm" c="dimmed">
                    {one.reason}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

import { Table } from '@mantine/core';
import { sayQuantity } from '@ocop/words';
import { useLanguage } from '../../shared/language';
import type { Sum } from './data';

/** Sums, each with how many producers it counts: one that looks complete and is not would mislead. */
export function Sums({ sums }: { sums: readonly Sum[] }) {
  const { language, say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table withTableBorder maw="50rem">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Số liệu', 'Figure')}</Table.Th>
            <Table.Th ta="right">{say('Cộng', 'Sum')}</Table.Th>
            <Table.Th ta="right">{say('Chủ thể đã trả lời', 'Answered')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sums.map(({ ask, figure, what, year, unit, total, answered, asked }) => (
            <Table.Tr key={`${ask} ${figure}`}>
              <Table.Td>
                {what} ({year})
              </Table.Td>
              <Table.Td ta="right">
                {answered === 0
                  ? say('chưa có', 'nothing yet')
                  : sayQuantity(total, unit, language)}
              </Table.Td>
              <Table.Td ta="right" fw={answered < asked ? 700 : undefined}>
                {say(`${answered} trên ${asked}`, `${answered} of ${asked}`)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';

export type Month = components['schemas']['Forecast']['months'][number];

interface AheadProps {
  readonly title: string;
  readonly months: readonly Month[];
  readonly isNone: boolean;
  /** The same numbers as bars. */
  readonly drawn: ReactNode;
  readonly minWidth: number;
  readonly heads: readonly string[];
  /** What stands in the row of a month below the heads. */
  readonly cellsOf: (month: Month) => readonly ReactNode[];
}

/** Something that lies ahead, drawn and in a table, month by month. */
export function Ahead({ title, months, isNone, drawn, minWidth, heads, cellsOf }: AheadProps) {
  const say = useSay();
  if (isNone)
    return (
      <Section title={title}>
        <Text c="dimmed">
          {say('Không có trong 12 tháng tới.', 'None in the coming twelve months.')}
        </Text>
      </Section>
    );
  return (
    <Section title={title}>
      {drawn}
      <Table.ScrollContainer minWidth={minWidth} tabIndex={0}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              {[say('Tháng', 'Month'), ...heads].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {months.map((month) => (
              <Table.Tr key={month.month}>
                <Table.Td>{dayWritten(month.month)}</Table.Td>
                {cellsOf(month).map((cell, i) => (
                  <Table.Td key={heads[i]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

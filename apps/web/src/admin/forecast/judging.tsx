import { Table, Text } from '@mantine/core';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Bars } from '../../shared/parts/bars';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';

type Month = components['schemas']['Forecast']['months'][number];

/** What the councils will have to judge. */
export function Judging({ months }: { months: readonly Month[] }) {
  const { say } = useLanguage();
  const title = say('Sản phẩm phải chấm', 'Products to judge');
  if (months.every(({ rounds, products }) => rounds + products === 0))
    return (
      <Section title={title}>
        <Text c="dimmed">
          {say('Không có trong 12 tháng tới.', 'None in the coming twelve months.')}
        </Text>
      </Section>
    );
  const bars = months.map(({ month, products }) => ({
    ...{ key: month, label: dayWritten(month), value: products },
  }));
  return (
    <Section title={title}>
      <Bars bars={bars} />
      <Table.ScrollContainer minWidth={320} tabIndex={0}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Tháng', 'Month')}</Table.Th>
              <Table.Th>{say('Đợt đánh giá', 'Rounds')}</Table.Th>
              <Table.Th>{title}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {months.map(({ month, rounds, products }) => (
              <Table.Tr key={month}>
                <Table.Td>{dayWritten(month)}</Table.Td>
                <Table.Td>{rounds}</Table.Td>
                <Table.Td>{products}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

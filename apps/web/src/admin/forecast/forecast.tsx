import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Bars } from '../../shared/parts/bars';
import { ExportButtons } from '../../shared/parts/export-buttons';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';

type Month = components['schemas']['Forecast']['months'][number];
type Figure = 'expiries' | 'products';

/** What lies ahead of the area: certificates that end, and what the councils will judge. */
export function Screen() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'forecast'],
    queryFn: () => answered(api.GET('/v1/forecast')),
  });
  return (
    <Page
      title={say('Dự báo 12 tháng', 'The next twelve months')}
      about={say(
        'Giấy chứng nhận hết hạn và sản phẩm Hội đồng phải chấm, theo tháng, trong địa bàn.',
        'Certificates that end and products that councils will judge, by month, in the area.',
      )}
      aside={<ExportButtons href="/v1/forecast" query={{}} />}
    >
      <Loaded query={query}>
        {({ months }) => (
          <>
            <Months
              title={say('Giấy chứng nhận hết hạn', 'Certificates that end')}
              months={months}
              of="expiries"
            />
            <Months
              title={say('Sản phẩm phải chấm', 'Products to judge')}
              months={months}
              of="products"
            />
            <Figures months={months} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** One figure by months; the table below says the same to whoever does not see it. */
function Months({ title, months, of }: { title: string; months: readonly Month[]; of: Figure }) {
  const { say } = useLanguage();
  const bars = months.map((one) => ({
    key: one.month,
    label: dayWritten(one.month),
    value: one[of],
  }));
  if (bars.every(({ value }) => value === 0))
    return (
      <Section title={title}>
        <Text c="dimmed">
          {say('Không có trong 12 tháng tới.', 'None in the coming twelve months.')}
        </Text>
      </Section>
    );
  return (
    <Section title={title}>
      <Bars bars={bars} />
    </Section>
  );
}

function Figures({ months }: { months: readonly Month[] }) {
  const { say } = useLanguage();
  return (
    <Section title={say('Bảng số liệu', 'The figures')}>
      <Table.ScrollContainer minWidth={480}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Tháng', 'Month')}</Table.Th>
              <Table.Th>{say('Giấy chứng nhận hết hạn', 'Certificates that end')}</Table.Th>
              <Table.Th>{say('Đợt đánh giá', 'Rounds')}</Table.Th>
              <Table.Th>{say('Sản phẩm phải chấm', 'Products to judge')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {months.map(({ month, expiries, rounds, products }) => (
              <Table.Tr key={month}>
                <Table.Td>{dayWritten(month)}</Table.Td>
                <Table.Td>{expiries}</Table.Td>
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

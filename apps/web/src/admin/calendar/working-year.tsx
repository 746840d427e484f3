import { NumberInput, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../shared/clock';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Section } from '../../shared/parts/section';
import { dayKindSaid, useWorkingYear } from './use-year';

/** Days off and make-up days of a year, as they count in one's own place. */
export function WorkingYear() {
  const { say } = useLanguage();
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const query = useWorkingYear(year);
  return (
    <Section title={say(`Ngày nghỉ, làm bù năm ${year}`, `Days off and made up in ${year}`)}>
      <NumberInput
        label={say('Năm', 'Year')}
        value={year}
        onChange={(next) => setYear(Number(next) || thisYear)}
        min={2000}
        max={2100}
        w={140}
      />
      <Loaded query={query}>{(table) => <Days {...table} />}</Loaded>
    </Section>
  );
}

type DaysOfYear = NonNullable<ReturnType<typeof useWorkingYear>['data']>;

function Days({ days, source, status, version }: DaysOfYear) {
  const { say, language } = useLanguage();
  // The year's own source stands above once; beside a day only another one.
  const hasOthers = days.some((day) => day.source !== source);
  return (
    <>
      <Text size="sm">
        {source
          ? `${say('Căn cứ', 'Source')}: ${source}.`
          : say('Chưa có bảng ngày nghỉ của năm này.', 'There is no table of this year yet.')}{' '}
        {status === 'provisional' &&
          `${say('Tạm tính: quyết định của năm chưa công bố.', 'Provisional.')} `}
        {say('Lịch', 'Calendar')} {version}.
      </Text>
      <Table.ScrollContainer minWidth={hasOthers ? 560 : 320} tabIndex={0}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Ngày', 'Day')}</Table.Th>
              <Table.Th>{say('Loại', 'Kind')}</Table.Th>
              <Table.Th>{say('Tên', 'Name')}</Table.Th>
              {hasOthers && <Table.Th>{say('Căn cứ', 'Source')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map(({ date, kind, name, source: by, provisional }) => (
              <Table.Tr key={`${date} ${name}`}>
                <Table.Td>{dayWritten(date)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{dayKindSaid(kind, language)}</Table.Td>
                <Table.Td>
                  {name}
                  {provisional && ` (${say('tạm tính', 'provisional')})`}
                </Table.Td>
                {hasOthers && <Table.Td>{by === source ? '' : by}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

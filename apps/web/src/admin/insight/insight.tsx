import { Anchor, Badge, Group, NativeSelect, Table, Text } from '@mantine/core';
import { cycleStageWords, roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Bars } from '../../shared/parts/bars';
import { ExportButtons } from '../../shared/parts/export-buttons';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';

type StageTime = components['schemas']['StageTime'];
type PostLoad = components['schemas']['PostLoad'];

/** How long products stay at each stage, and who holds how much. */
export function Screen() {
  const { say } = useLanguage();
  return (
    <Page
      title={say('Thời gian và khối lượng việc', 'Time and load')}
      about={say(
        'Sản phẩm ở mỗi khâu bao nhiêu ngày làm việc, và nơi nào đang giữ bao nhiêu việc.',
        'How many working days products stay at each stage, and who holds how much.',
      )}
    >
      <Times />
      <Load />
    </Page>
  );
}

function Times() {
  const { say } = useLanguage();
  const [wanted, setWanted] = useState('');
  const year = wanted === '' ? {} : { year: Number(wanted) };
  const query = useQuery({
    queryKey: ['list', 'time-per-stage', year],
    queryFn: () => answered(api.GET('/v1/time-per-stage', { params: { query: year } })),
  });
  return (
    <Section title={say('Thời gian ở mỗi khâu', 'Time per stage')}>
      <Loaded query={query}>
        {({ year: told, years, items }) => (
          <>
            <Group align="flex-end">
              <NativeSelect
                label={say('Kế hoạch năm', 'Plans of')}
                value={String(told)}
                onChange={(event) => setWanted(event.currentTarget.value)}
                data={[...new Set([told, ...years])].map(String)}
              />
              <ExportButtons href="/v1/time-per-stage" query={{ year: told }} />
            </Group>
            {items.length === 0 ? (
              <Text>{say('Chưa có sản phẩm nào.', 'No product yet.')}</Text>
            ) : (
              <StageTimes items={items} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function StageTimes({ items }: { items: readonly StageTime[] }) {
  const { language, say } = useLanguage();
  const several = new Set(items.map(({ area }) => area)).size > 1;
  const stageOf = ({ stage }: StageTime) => worded(cycleStageWords, stage, language);
  const bars = items.flatMap((one) =>
    one.median === null
      ? []
      : [
          {
            key: `${one.stage} ${one.area}`,
            label: several ? `${stageOf(one)}, ${one.areaName}` : stageOf(one),
            value: one.median,
          },
        ],
  );
  return (
    <>
      <Text size="sm">{say('Trung vị, ngày làm việc', 'Median, working days')}</Text>
      <Bars wide bars={bars} />
      <Table.ScrollContainer minWidth={720}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Khâu', 'Stage')}</Table.Th>
              <Table.Th>{say('Cơ quan', 'Authority')}</Table.Th>
              <Table.Th ta="right">{say('Đã qua', 'Passed')}</Table.Th>
              <Table.Th ta="right">{say('Đang ở đó', 'There now')}</Table.Th>
              <Table.Th ta="right">{say('Trung vị', 'Median')}</Table.Th>
              <Table.Th ta="right">{say('90% không quá', '90% within')}</Table.Th>
              <Table.Th>{say('Lâu nhất', 'Longest')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((one) => (
              <Table.Tr key={`${one.stage} ${one.area}`}>
                <Table.Td>{stageOf(one)}</Table.Td>
                <Table.Td>{one.areaName}</Table.Td>
                <Table.Td ta="right">{one.ended}</Table.Td>
                <Table.Td ta="right">{one.open}</Table.Td>
                <Table.Td ta="right">{one.median ?? ''}</Table.Td>
                <Table.Td ta="right">{one.p90 ?? ''}</Table.Td>
                <Table.Td>
                  {one.longest.days}:{' '}
                  <Anchor component={Link} href={`/san-pham/${one.longest.product}`} inherit>
                    {one.longest.name}
                  </Anchor>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function Load() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'load'],
    queryFn: () => answered(api.GET('/v1/load')),
  });
  return (
    <Section title={say('Việc đang chờ, theo nơi giữ', 'What waits, by who holds it')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{say('Không có việc nào đang chờ.', 'Nothing waits.')}</Text>
          ) : (
            <Posts items={items} />
          )
        }
      </Loaded>
    </Section>
  );
}

function Posts({ items }: { items: readonly PostLoad[] }) {
  const { language, say } = useLanguage();
  const nameOf = ({ role, areaName }: PostLoad) =>
    `${areaName} (${worded(roleWords, role, language)})`;
  const bars = items.map((one) => ({
    key: `${one.role} ${one.area}`,
    label: nameOf(one),
    value: one.waiting,
  }));
  return (
    <>
      <ExportButtons href="/v1/load" />
      <Bars wide bars={bars} />
      <Table.ScrollContainer minWidth={720}>
        <Table striped withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Nơi giữ', 'Held by')}</Table.Th>
              <Table.Th ta="right">{say('Đang chờ', 'Waiting')}</Table.Th>
              <Table.Th ta="right">{say('Quá hạn', 'Overdue')}</Table.Th>
              <Table.Th ta="right">{say('Sắp đến hạn', 'Ending soon')}</Table.Th>
              <Table.Th>{say('Hạn sớm nhất', 'Earliest day')}</Table.Th>
              <Table.Th>{say('Lâu nhất không có diễn biến', 'Quiet for longest')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((one) => (
              <Table.Tr key={`${one.role} ${one.area}`}>
                <Table.Td>{nameOf(one)}</Table.Td>
                <Table.Td ta="right">{one.waiting}</Table.Td>
                <Table.Td ta="right">
                  {one.overdue > 0 ? <Badge color="red.8">{one.overdue}</Badge> : 0}
                </Table.Td>
                <Table.Td ta="right">{one.soon}</Table.Td>
                <Table.Td>{one.earliest ? dayWritten(one.earliest) : ''}</Table.Td>
                <Table.Td>
                  {one.quietest}, {say('từ', 'since')} {dayWritten(one.quietSince)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

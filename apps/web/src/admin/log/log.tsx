import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { capital, eventWords, roleWords, sayBasis, worded } from '@ocop/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { actorSaid } from '../../shared/actor';
import { answered, api } from '../../shared/api';
import { dayWritten, momentWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { ListTools } from '../../shared/parts/list-tools';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { placeOf } from '../../shared/places';
import type { components } from '../../shared/schema.gen';
import { FilterForm } from './filter-form';
import { type LogChange, type LogFilters, useLogFilters } from './filters';

type Entry = components['schemas']['LogEntry'];

const PAGE_SIZE = 50;

/** Everything that was done in the area: by whom, when, about what, and under which law. */
export function Screen() {
  const { say } = useLanguage();
  const [filters, change] = useLogFilters();
  const query = useLog(filters);
  return (
    <Page
      title={say('Nhật ký', 'The log')}
      about={say(
        'Mọi việc đã ghi của địa bàn, mới nhất trước. Không ai sửa hay xóa được; địa chỉ trang này gửi cho người khác được.',
        'Everything recorded in the area, the latest first. Nobody can change it; the address of this page can be shared.',
      )}
      aside={<ListTools href="/v1/log" query={filters} />}
    >
      <FilterForm key={JSON.stringify(filters)} filters={filters} change={change} />
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0 && !query.hasNextPage)
            return (
              <Empty title={say('Không có việc nào khớp', 'Nothing fits')}>
                {say(
                  'Nới điều kiện tìm: bỏ bớt ngày, người hoặc loại việc.',
                  'Widen the search: fewer days, people or kinds.',
                )}
              </Empty>
            );
          return (
            <Stack>
              <Entries entries={entries} change={change} />
              {query.hasNextPage && (
                <Group>
                  <Button
                    variant="default"
                    loading={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {say('Xem các việc trước đó', 'Earlier ones')}
                  </Button>
                </Group>
              )}
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}

function useLog(filters: LogFilters) {
  return useInfiniteQuery({
    queryKey: ['list', 'log', 'by pages', filters],
    queryFn: ({ pageParam }) => {
      const query = { ...filters, limit: PAGE_SIZE, cursor: pageParam };
      return answered(api.GET('/v1/log', { params: { query } }));
    },
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly change: LogChange;
}

function Entries({ entries, change }: EntriesProps) {
  const { say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={880} tabIndex={0}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Ngày', 'Day')}</Table.Th>
            <Table.Th>{say('Việc', 'What')}</Table.Th>
            <Table.Th miw={150}>{say('Ai', 'Who')}</Table.Th>
            <Table.Th>{say('Về', 'About')}</Table.Th>
            <Table.Th>{say('Căn cứ', 'Ground')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Row key={entry.position} entry={entry} change={change} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ entry, change }: { entry: Entry; change: LogChange }) {
  const { language, say } = useLanguage();
  const { actor, basis, day, recordedAt, stream, subject, areaName, type, position } = entry;
  const told = language === 'vi' ? entry.told : entry.toldEn;
  return (
    <Table.Tr>
      <Table.Td>
        {dayWritten(day)}
        <Text size="xs" c="dimmed">
          {say('ghi lúc', 'recorded')} {momentWritten(recordedAt)} · {say('số', 'no.')} {position}
        </Text>
      </Table.Td>
      <Table.Td>
        {told ?? capital(worded(eventWords, type, language))}
        {told !== undefined && (
          <Text size="xs" c="dimmed">
            {worded(eventWords, type, language)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Anchor
          component="button"
          type="button"
          inherit
          ta="left"
          onClick={() => change({ actor: actor.id })}
        >
          {actorSaid(actor, language)}
        </Anchor>
        <Text size="xs" c="dimmed">
          {worded(roleWords, actor.role, language)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} href={placeOf(stream)} inherit>
          {subject}
        </Anchor>
        <Text size="xs" c="dimmed">
          {areaName} ·{' '}
          <Anchor component="button" type="button" inherit onClick={() => change({ stream })}>
            {say('chỉ vụ việc này', 'only this case')}
          </Anchor>
        </Text>
      </Table.Td>
      <Table.Td>{basis ? sayBasis(basis, language) : '-'}</Table.Td>
    </Table.Tr>
  );
}

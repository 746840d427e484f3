import { Code, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { answered, api } from '../shared/api';
import { momentWritten } from '../shared/dates';
import { useSay } from '../shared/language';
import { Loaded } from '../shared/parts/loaded';
import { NewerOlder } from '../shared/parts/newer-older';
import { Page } from '../shared/parts/page';
import type { components } from '../shared/schema.gen';
import { subjectSaid } from './subjects';

type Change = components['schemas']['AccountChange'];

const PAGE = 50;

/** Who changed what of people, posts, keys and factors, and from where; nobody can alter it. */
export function Screen() {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('trang') ?? '1');
  const asked = { page, pageSize: PAGE, sort: '-no' as const };
  const query = useQuery({
    queryKey: ['people', 'changes', asked],
    queryFn: () => answered(api.GET('/v1/account-changes', { params: { query: asked } })),
  });
  const go = (next: number) => setSearch({ trang: String(next) });
  return (
    <Page
      title={say('Thay đổi tài khoản', 'Account changes')}
      about={say(
        'Ghi tự động, không ai sửa hay xóa được; mật khẩu và khóa chỉ hiện dấu vân.',
        'Written by itself, beyond anybody’s reach; secrets show as their prints.',
      )}
    >
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <Table.ScrollContainer minWidth={760} tabIndex={0}>
              <Table striped>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('Lúc', 'When')}</Table.Th>
                    <Table.Th>{say('Ai, từ đâu', 'Who, from where')}</Table.Th>
                    <Table.Th>{say('Việc', 'What')}</Table.Th>
                    <Table.Th>{say('Thay đổi', 'Change')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((change) => (
                    <Row key={change.no} change={change} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            <NewerOlder {...{ page, total, go }} pageSize={PAGE} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Row({ change }: { change: Change }) {
  const say = useSay();
  const { at, actor, address, dbRole, subject, subjectKey, operation } = change;
  return (
    <Table.Tr>
      <Table.Td>{momentWritten(at)}</Table.Td>
      <Table.Td>
        {actor ?? say(`trong cơ sở dữ liệu (${dbRole})`, `in the database (${dbRole})`)}
        {address && (
          <Text size="sm" c="dimmed">
            {address}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {subjectSaid(subject, operation, say)}
        <Text size="sm" c="dimmed">
          {subjectKey}
        </Text>
      </Table.Td>
      <Table.Td>
        {differences(change).map(({ name, was, is }) => (
          <div key={name}>
            <Code>{name}</Code> {was} → {is}
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

function differences({ before, after }: Change) {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .map((name) => ({ name, was: shown(before?.[name]), is: shown(after?.[name]) }))
    .filter(({ was, is }) => was !== is);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '-';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

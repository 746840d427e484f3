import { Anchor, Table, Text } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../shared/api';
import { momentWritten } from '../shared/dates';
import { useLanguage, useSay } from '../shared/language';
import { Loaded } from '../shared/parts/loaded';
import { NewerOlder } from '../shared/parts/newer-older';
import { Page } from '../shared/parts/page';
import type { components } from '../shared/schema.gen';
import { differences } from './differences';
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
        'Ghi tự động, không ai sửa hay xóa được; mật khẩu và khóa không hiện ở đây.',
        'Written by itself, beyond anybody’s reach; secrets are not shown.',
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
  const { language, say } = useLanguage();
  const { at, actor, actorName, address, dbRole, person, personName, subject, operation } = change;
  const role = /\(([a-z-]+)@/.exec(actor ?? '')?.[1];
  return (
    <Table.Tr>
      <Table.Td>{momentWritten(at)}</Table.Td>
      <Table.Td>
        {actorName ??
          actor ??
          say(`trong cơ sở dữ liệu (${dbRole})`, `in the database (${dbRole})`)}
        <Text size="sm" c="dimmed">
          {[role && worded(roleWords, role, language), address].filter(Boolean).join(', ')}
        </Text>
      </Table.Td>
      <Table.Td>
        {subjectSaid(subject, operation, say)}
        {person !== null && (
          <Text size="sm">
            <Anchor component={Link} href={`/nguoi-dung/${encodeURIComponent(person)}`} inherit>
              {personName ?? person}
            </Anchor>
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {differences(change, language).map(({ name, was, is }) => (
          <div key={name}>
            {name}: {operation === 'delete' ? was : was === '-' ? is : `${was} → ${is}`}
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

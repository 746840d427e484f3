import { Anchor, Badge, Button, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { HELD_ROLES } from '@ocop/ground';
import { roleWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../shared/api';
import { useLanguage } from '../shared/language';
import { Empty } from '../shared/parts/empty';
import { Loaded } from '../shared/parts/loaded';
import { Page } from '../shared/parts/page';
import { SavedViews } from '../shared/views/saved-views';
import { useStartingView } from '../shared/views/use-views';
import { AddPerson } from './add-person';
import type { Listed } from './people-data';

const PAGE = 50;

/** Everybody who can sign in, found by name, role and place. */
export function Screen() {
  useStartingView();
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [adding, { open, close }] = useDisclosure(false);
  const words = search.get('tim') ?? '';
  const role = search.get('vai-tro') ?? '';
  const page = Number(search.get('trang') ?? '1');
  const asked = {
    page,
    pageSize: PAGE,
    ...(words.trim() ? { search: words.trim() } : {}),
    ...(role ? { role: role as Listed['posts'][number]['role'] } : {}),
  };
  const query = useQuery({
    queryKey: ['people', 'list', asked],
    queryFn: () => answered(api.GET('/v1/people', { params: { query: asked } })),
  });
  const change = (name: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      if (name !== 'trang') next.delete('trang');
      return next;
    });
  return (
    <Page
      title={say('Người dùng', 'People')}
      about={say(
        'Ai đăng nhập được, giữ vai trò gì, ở đâu, theo quyết định nào.',
        'Who can sign in, in which role, where, by which decision.',
      )}
      aside={<Adding open={open} />}
    >
      <Filter words={words} role={role} change={change} />
      <Loaded query={query}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={say('Không có ai', 'Nobody')}>
              {say(
                'Đổi điều kiện tìm, hoặc thêm người.',
                'Search for something else, or add a person.',
              )}
            </Empty>
          ) : (
            <>
              <Rows people={items} />
              <Pages page={page} total={total} go={(next) => change('trang', String(next))} />
            </>
          )
        }
      </Loaded>
      <AddPerson opened={adding} close={close} />
    </Page>
  );
}

function Adding({ open }: { open: () => void }) {
  const { say } = useLanguage();
  return (
    <Group gap="xs">
      <SavedViews />
      <Button onClick={open}>{say('Thêm người', 'Add a person')}</Button>
      <Button component={Link} href="/nguoi-dung/nhap" variant="default">
        {say('Nhập danh sách', 'Take in a list')}
      </Button>
    </Group>
  );
}

interface FilterProps {
  readonly words: string;
  readonly role: string;
  readonly change: (name: string, value: string) => void;
}

function Filter({ words, role, change }: FilterProps) {
  const { language, say } = useLanguage();
  return (
    <Group align="end">
      <TextInput
        label={say('Tìm theo tên (không cần dấu)', 'Find by name')}
        value={words}
        onChange={(event) => change('tim', event.currentTarget.value)}
      />
      <Select
        label={say('Vai trò', 'Role')}
        clearable
        data={HELD_ROLES.map((name) => ({ value: name, label: roleWords[name][language] }))}
        value={role || null}
        onChange={(value) => change('vai-tro', value ?? '')}
      />
    </Group>
  );
}

function Rows({ people }: { people: readonly Listed[] }) {
  const { language, say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={640} tabIndex={0}>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Tên', 'Name')}</Table.Th>
            <Table.Th>{say('Đang giữ', 'Holds')}</Table.Th>
            <Table.Th>{say('Tên đăng nhập', 'Login')}</Table.Th>
            <Table.Th>{say('Tình trạng', 'State')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(({ id, name, login, active, posts }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor component={Link} href={`/nguoi-dung/${encodeURIComponent(id)}`}>
                  {name}
                </Anchor>
              </Table.Td>
              <Table.Td>
                {posts
                  .filter(({ current }) => current)
                  .map((post) => (
                    <Text key={post.id} size="sm">
                      {roleWords[post.role][language]}, {post.areaName}
                      {post.capacity === 'stand-in' ? ` (${say('thay', 'stand-in')})` : ''}
                    </Text>
                  ))}
              </Table.Td>
              <Table.Td>{login ?? '-'}</Table.Td>
              <Table.Td>
                <Badge color={active ? 'ocop.7' : 'gray.7'}>
                  {active ? say('đang hoạt động', 'active') : say('đã khóa', 'locked')}
                </Badge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface PagesProps {
  readonly page: number;
  readonly total: number;
  readonly go: (page: number) => void;
}

function Pages({ page, total, go }: PagesProps) {
  const { say } = useLanguage();
  const last = Math.max(1, Math.ceil(total / PAGE));
  if (last === 1) return null;
  return (
    <Group>
      <Button variant="default" disabled={page <= 1} onClick={() => go(page - 1)}>
        {say('Trang trước', 'Previous')}
      </Button>
      <Text>{say(`Trang ${page}/${last}`, `Page ${page} of ${last}`)}</Text>
      <Button variant="default" disabled={page >= last} onClick={() => go(page + 1)}>
        {say('Trang sau', 'Next')}
      </Button>
    </Group>
  );
}

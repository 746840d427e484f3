import { Anchor, Group, Pagination, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { roleWords, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import { AddPerson } from './add-person';

type Person = components['schemas']['PersonListed'];

const PAGE_SIZE = 50;
const TYPING_MS = 250;

/** People of the area with the posts they hold. */
export function Screen() {
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const page = Number(params.get('trang') ?? 1);
  const [text, setText] = useState(search);
  const find = useDebouncedCallback(
    (next: string) => setParams(next ? { search: next } : {}, { replace: true }),
    TYPING_MS,
  );
  const query = { page, pageSize: PAGE_SIZE, ...(search ? { search } : {}) };
  const people = useQuery({
    queryKey: ['people', query],
    queryFn: () => answered(api.GET('/v1/people', { params: { query } })),
    placeholderData: (before) => before,
  });
  return (
    <Page title={say('Con người và vị trí', 'People and posts')} aside={<AddPerson />}>
      <TextInput
        type="search"
        label={say('Tìm theo tên', 'Search by name')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
        maw={420}
      />
      <Loaded query={people}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={say('Không có ai', 'Nobody')}>
              {say(
                'Thêm người, trao vị trí theo quyết định, rồi gửi lời mời để họ đặt mật khẩu.',
                'Add somebody, give them a post by a decision, then invite them to set a password.',
              )}
            </Empty>
          ) : (
            <Stack>
              <Rows people={items} />
              {total > PAGE_SIZE && (
                <Pagination
                  total={Math.ceil(total / PAGE_SIZE)}
                  value={page}
                  onChange={(next) =>
                    setParams({ ...(search ? { search } : {}), trang: String(next) })
                  }
                  getControlProps={(control) => ({ 'aria-label': control })}
                />
              )}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function Rows({ people }: { people: readonly Person[] }) {
  const { language, say } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table striped withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('Người', 'Person')}</Table.Th>
            <Table.Th>{say('Vị trí đang giữ', 'Posts held')}</Table.Th>
            <Table.Th>{say('Liên hệ', 'Contact')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(({ id, name, kind, active, posts, email, phone }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor component={Link} href={`/con-nguoi/${encodeURIComponent(id)}`}>
                  {name}
                </Anchor>
                <Group gap="xs">
                  {kind === 'machine' && <Text size="xs">{say('máy', 'machine')}</Text>}
                  {!active && <Text size="xs">{say('đã khóa', 'locked')}</Text>}
                </Group>
              </Table.Td>
              <Table.Td>
                {posts
                  .filter(({ current }) => current)
                  .map((post) => (
                    <div key={post.id}>
                      {worded(roleWords, post.role, language)} · {post.areaName}
                    </div>
                  ))}
              </Table.Td>
              <Table.Td>
                {email} {phone}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

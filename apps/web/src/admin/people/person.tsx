import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { roleWords, worded } from '@ocop/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../../shared/api';
import { useToday } from '../../shared/clock';
import { dayWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import type { ScreenProps } from '../../shared/screen';
import { Facts } from '../case/facts';
import { Section } from '../case/section';
import { Invite } from './invite';
import { NO_POST, PostFields, postOf } from './post-form';

type Person = components['schemas']['PersonTold'];

/** One person: posts past and present, how they sign in, what may be done about it. */
export function Screen({ params }: ScreenProps) {
  const { say } = useLanguage();
  const id = decodeURIComponent(params['id'] ?? '');
  const query = useQuery({
    queryKey: ['people', id],
    queryFn: () => answered(api.GET('/v1/people/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {(person) => (
        <Page
          title={person.name}
          back={{ href: '/con-nguoi', words: say('Tất cả mọi người', 'Everybody') }}
          about={person.active ? undefined : say('Tài khoản đã khóa', 'The account is locked')}
        >
          <Section title={say('Vị trí', 'Posts')}>
            <Posts person={person} />
          </Section>
          <Section title={say('Trao vị trí', 'Give a post')}>
            <GivePost id={id} />
          </Section>
          <Section title={say('Đăng nhập', 'Signing in')}>
            <Proofs person={person} />
            <Group>
              <Invite id={id} />
              <Lock person={person} />
            </Group>
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

/** Writes the person anew wherever they are shown. */
function useAfterwards() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['people'] });
}

function Posts({ person: { id, posts } }: { person: Person }) {
  const { language, say } = useLanguage();
  const today = useToday();
  const onSuccess = useAfterwards();
  const end = useMutation({
    mutationFn: (post: string) =>
      answered(
        api.PUT('/v1/people/{id}/posts/{post}/end', {
          params: { path: { id, post } },
          body: { lastDay: today },
        }),
      ),
    onSuccess,
  });
  return (
    <Stack>
      <Refused error={end.error} />
      <Table.ScrollContainer minWidth={560}>
        <Table withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('Vai trò, nơi', 'Role, place')}</Table.Th>
              <Table.Th>{say('Thời gian', 'Time')}</Table.Th>
              <Table.Th>{say('Quyết định', 'Decision')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {posts.map((post) => (
              <Table.Tr key={post.id}>
                <Table.Td>
                  {worded(roleWords, post.role, language)} · {post.areaName}
                  {post.capacity === 'stand-in' && ` (${say('làm thay', 'standing in')})`}
                </Table.Td>
                <Table.Td>
                  {post.since && dayWritten(post.since)} -{' '}
                  {post.until ? dayWritten(post.until) : say('nay', 'now')}
                </Table.Td>
                <Table.Td>{post.decision}</Table.Td>
                <Table.Td>
                  {post.current && post.until === null && (
                    <Button size="compact-sm" variant="default" onClick={() => end.mutate(post.id)}>
                      {say('Thôi giữ từ hết hôm nay', 'Ends with today')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function GivePost({ id }: { id: string }) {
  const { say } = useLanguage();
  const again = useAfterwards();
  const [draft, setDraft] = useState(NO_POST);
  const give = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/v1/people/{id}/posts', { params: { path: { id } }, body: postOf(draft) }),
      ),
    onSuccess: async () => {
      setDraft(NO_POST);
      await again();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack maw={480}>
        <PostFields draft={draft} write={setDraft} />
        <Refused error={give.error} />
        <Group>
          <Button type="submit" loading={give.isPending}>
            {say('Trao vị trí', 'Give the post')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Proofs({ person: { login, email, phone, proofs, recovery } }: { person: Person }) {
  const { say } = useLanguage();
  const yesNo = (yes: boolean) => (yes ? say('có', 'yes') : say('chưa', 'not yet'));
  return (
    <>
      <Facts
        facts={[
          [say('Tên đăng nhập', 'User name'), login],
          ['E-mail', email],
          [say('Điện thoại', 'Phone'), phone],
          [say('Mật khẩu', 'Password'), yesNo(proofs.password)],
          [say('Xác thực hai lớp', 'Second factor'), yesNo(proofs.secondFactor)],
          [say('Khóa thiết bị', 'Passkeys'), proofs.passkeys],
        ]}
      />
      {recovery && (
        <Text>
          {say(
            'Đang chờ người quản trị thứ hai bỏ lớp xác thực',
            'Waits for a second administrator',
          )}
          : {recovery.reason}
        </Text>
      )}
    </>
  );
}

function Lock({ person: { id, active } }: { person: Person }) {
  const { say } = useLanguage();
  const onSuccess = useAfterwards();
  const change = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/v1/people/{id}/active', {
          params: { path: { id } },
          body: { active: !active },
        }),
      ),
    onSuccess,
  });
  return (
    <>
      <Button
        variant="outline"
        color={active ? 'red' : undefined}
        loading={change.isPending}
        onClick={() => change.mutate()}
      >
        {active
          ? say('Khóa tài khoản ngay', 'Lock the account now')
          : say('Mở lại tài khoản', 'Unlock')}
      </Button>
      <Refused error={change.error} />
    </>
  );
}

import { Anchor, Button, Group, PasswordInput, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { useSession } from '../../shared/session';
import { useTell } from '../../shared/told';
import { Facts } from '../case/facts';
import { Section } from '../../shared/parts/section';
import { BeingTold } from './being-told';
import { Feed } from './feed';
import { Keys } from './keys';
import { Passkeys } from './passkeys';

/** One's own account: how one signs in, and where one is signed in. */
export function Screen() {
  const { say } = useLanguage();
  const { person } = useSession();
  return (
    <Page title={say('Tài khoản của tôi', 'My account')} about={person?.name}>
      <Me />
      <Anchor component={Link} href="/du-lieu-cua-toi">
        {say(
          'Dữ liệu của tôi: hệ thống giữ gì, ai đã xem, yêu cầu sửa',
          'My data: what is kept, who has looked, corrections',
        )}
      </Anchor>
      <BeingTold />
      <ChangePassword />
      <Passkeys />
      <Sessions />
      <Feed />
      <Keys />
    </Page>
  );
}

function Me() {
  const { say } = useLanguage();
  const query = useQuery({ queryKey: ['me'], queryFn: () => answered(api.GET('/v1/me')) });
  const yesNo = (yes: boolean) => (yes ? say('đã bật', 'on') : say('chưa bật', 'off'));
  return (
    <Section title={say('Đăng nhập', 'Signing in')}>
      <Loaded query={query}>
        {(me) => (
          <Facts
            facts={[
              [say('Tên đăng nhập', 'User name'), me.login],
              ['E-mail', me.email],
              [say('Điện thoại', 'Phone'), me.phone],
              [
                say('Đổi mật khẩu lần cuối', 'Password set'),
                me.passwordSetAt && momentWritten(me.passwordSetAt),
              ],
              [say('Xác thực hai lớp', 'Second factor'), yesNo(me.secondFactor)],
              [say('Khóa thiết bị (passkey)', 'Passkeys'), me.passkeys.length],
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

function ChangePassword() {
  const { say } = useLanguage();
  const tell = useTell();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => answered(api.PUT('/v1/me/password', { body: { current, next } })),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      tell(
        say('Đã đổi mật khẩu; các phiên khác đã kết thúc.', 'Changed; other sessions have ended.'),
      );
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Section title={say('Đổi mật khẩu', 'Change the password')}>
      <form onSubmit={submit}>
        <Stack maw={400}>
          <PasswordInput
            label={say('Mật khẩu hiện tại', 'Present password')}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            required
          />
          <PasswordInput
            label={say('Mật khẩu mới', 'New password')}
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
            required
          />
          <Refused error={change.error} />
          <Group>
            <Button type="submit" loading={change.isPending}>
              {say('Đổi', 'Change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function Sessions() {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['sessions'],
    queryFn: () => answered(api.GET('/v1/sessions')),
  });
  const end = useMutation({
    mutationFn: (id: string) =>
      answered(api.DELETE('/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <Section title={say('Nơi đang đăng nhập', 'Where you are signed in')}>
      <Refused error={end.error} />
      <Loaded query={query}>
        {({ items }) => (
          <Table.ScrollContainer minWidth={480}>
            <Table withTableBorder>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('Bắt đầu', 'Since')}</Table.Th>
                  <Table.Th>{say('Thiết bị, địa chỉ', 'Device, address')}</Table.Th>
                  <Table.Th />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ id, beganAt, seenAt, agent, address, current }) => (
                  <Table.Tr key={id}>
                    <Table.Td>
                      {momentWritten(beganAt)}
                      <Text size="xs" c="dimmed">
                        {say('hoạt động', 'seen')} {momentWritten(seenAt)}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      <Text size="sm" lineClamp={2}>
                        {agent}
                      </Text>
                      {address}
                    </Table.Td>
                    <Table.Td>
                      {current ? (
                        say('phiên này', 'this one')
                      ) : (
                        <Button size="compact-sm" variant="default" onClick={() => end.mutate(id)}>
                          {say('Kết thúc', 'End')}
                        </Button>
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Loaded>
    </Section>
  );
}

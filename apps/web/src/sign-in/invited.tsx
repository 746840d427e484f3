import {
  Alert,
  Button,
  Container,
  Paper,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { send } from '../shared/api';
import { momentWritten } from '../shared/dates';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { Loaded } from '../shared/parts/loaded';
import { useSession } from '../shared/session';

interface Invitation {
  readonly purpose: 'invitation' | 'first-administrator' | 'new-password';
  readonly name: string | null;
  readonly login: string | null;
  readonly expiresAt: string;
}

/** Behind a link that works once: sets the password; the token stands behind `#`, which no server is sent. */
export function Screen() {
  const say = useSay();
  const token = window.location.hash.slice(1);
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: () =>
      send<Invitation>({ method: 'POST', href: '/v1/invitations/look', body: { token } }),
    retry: false,
  });
  return (
    <Container size="xs" py="xl">
      <Stack>
        <Title order={1} size="h2">
          {say('Đặt mật khẩu', 'Set your password')}
        </Title>
        <Loaded query={query}>
          {(invitation) => <Acceptance token={token} invitation={invitation} />}
        </Loaded>
      </Stack>
    </Container>
  );
}

function Acceptance({ token, invitation }: { token: string; invitation: Invitation }) {
  const say = useSay();
  const [, go] = useLocation();
  const { again } = useSession();
  const isFirst = invitation.purpose === 'first-administrator';
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const accept = useMutation({
    mutationFn: () =>
      send({
        method: 'POST',
        href: '/v1/invitations/accept',
        body: { token, password, ...(isFirst ? { name, login } : {}) },
      }),
    onSuccess: async () => {
      go('/');
      await again();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate();
  };
  return (
    <Paper withBorder p="lg">
      <form onSubmit={submit}>
        <Stack>
          <Greeting {...invitation} />
          {isFirst && <FirstAdministrator {...{ name, setName, login, setLogin }} />}
          <PasswordInput
            label={say('Mật khẩu mới', 'New password')}
            description={say(
              'Dài là tốt: một câu bạn nhớ được, từ 12 ký tự.',
              'Long is good: a sentence that you remember, twelve signs or more.',
            )}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="new-password"
            required
          />
          <Refused error={accept.error} />
          <Button type="submit" loading={accept.isPending}>
            {say('Đặt mật khẩu và vào làm việc', 'Set it and come in')}
          </Button>
          <Text size="sm" c="dimmed">
            {say('Liên kết dùng được một lần, đến', 'The link works once, until')}{' '}
            {momentWritten(invitation.expiresAt)}.
          </Text>
        </Stack>
      </form>
    </Paper>
  );
}

interface FirstProps {
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly login: string;
  readonly setLogin: (login: string) => void;
}

/** Whoever comes first says who they are. */
function FirstAdministrator({ name, setName, login, setLogin }: FirstProps) {
  const say = useSay();
  return (
    <>
      <Alert>
        {say(
          'Bạn là người quản trị đầu tiên của hệ thống này.',
          'You are the first administrator of this system.',
        )}
      </Alert>
      <TextInput
        label={say('Họ và tên', 'Name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="name"
        required
      />
      <TextInput
        label={say('Tên đăng nhập', 'User name')}
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        required
      />
    </>
  );
}

function Greeting({ name, login }: Invitation) {
  const say = useSay();
  return (
    <>
      {name && <Text>{say(`Xin chào ${name}.`, `Hello ${name}.`)}</Text>}
      {login && (
        <Text>
          {say('Tên đăng nhập của bạn: ', 'Your user name: ')}
          <b>{login}</b>
        </Text>
      )}
    </>
  );
}

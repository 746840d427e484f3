import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { useSession } from '../shared/session';
import { signIn } from '../shared/signing-in';

export function Password() {
  const say = useSay();
  const { again } = useSession();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const enter = useMutation({ mutationFn: () => signIn(login.trim(), password), onSuccess: again });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <form onSubmit={submit} aria-label={say('Đăng nhập', 'Sign in')}>
      <Stack>
        <TextInput
          label={say('Tên đăng nhập', 'User name')}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <PasswordInput
          label={say('Mật khẩu', 'Password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          required
        />
        <Refused error={enter.error} />
        <Button type="submit" loading={enter.isPending}>
          {say('Đăng nhập', 'Sign in')}
        </Button>
        <Text size="sm" c="dimmed">
          {say(
            'Chưa có tài khoản, quên mật khẩu hoặc mất mã: liên hệ người quản trị hệ thống của cơ quan.',
            'No account, password forgotten or code lost: ask the administrator of your office.',
          )}
        </Text>
      </Stack>
    </form>
  );
}

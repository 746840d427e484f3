import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useEntering } from '../shared/entering';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { signIn } from '../shared/signing-in';

export function Password() {
  const say = useSay();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { submit, error, isPending } = useEntering(() => signIn(login.trim(), password));
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
        <Refused error={error} />
        <Button type="submit" loading={isPending}>
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

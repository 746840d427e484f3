import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useEntering, useLeaving } from '../shared/entering';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { sendCode } from '../shared/signing-in';

/** The second proof: six digits of the authenticator. */
export function Code({ name }: { name?: string }) {
  const say = useSay();
  const [code, setCode] = useState('');
  const { submit, error, isPending } = useEntering(() => sendCode(code.trim()));
  const leave = useLeaving();
  return (
    <form onSubmit={submit} aria-label={say('Mã xác thực', 'Second factor')}>
      <Stack>
        <Text>{say(`Xin chào ${name ?? ''}.`, `Hello ${name ?? ''}.`)}</Text>
        <TextInput
          label={say('Mã 6 số trong ứng dụng xác thực', 'The six digits of your authenticator')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          required
          maw={280}
        />
        <Refused error={error} />
        <Group>
          <Button type="submit" loading={isPending}>
            {say('Tiếp tục', 'Continue')}
          </Button>
          <Button variant="subtle" onClick={() => leave.mutate()}>
            {say('Đăng nhập bằng tên khác', 'Sign in as somebody else')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

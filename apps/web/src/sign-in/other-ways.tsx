import { Button, Divider, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { useSession } from '../shared/session';

/** Beside a password: a passkey, and the provider of identities where one is set up. */
export function OtherWays() {
  const say = useSay();
  const { again, provider } = useSession();
  const enter = useMutation({
    mutationFn: async () => (await import('../shared/passkeys')).signInByPasskey(),
    onSuccess: again,
  });
  return (
    <Stack mt="md">
      <Divider label={say('hoặc', 'or')} />
      <Button variant="default" loading={enter.isPending} onClick={() => enter.mutate()}>
        {say('Dùng khóa thiết bị (passkey)', 'Use a passkey')}
      </Button>
      {provider && (
        <Button variant="default" component="a" href="/v1/session/provider">
          {say(`Đăng nhập bằng ${provider}`, `Sign in with ${provider}`)}
        </Button>
      )}
      <Refused error={enter.error} />
    </Stack>
  );
}

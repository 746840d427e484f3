import { Button, Code as Shown, Image, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../shared/api';
import { useEntering } from '../shared/entering';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { Loaded } from '../shared/parts/loaded';
import { sendCode } from '../shared/signing-in';
import { EnrolSteps } from './steps';

interface Enrolment {
  readonly secret: string;
  readonly qr: string;
}

/** The first time: an authenticator takes over the secret, and its first code proves it. */
export function Enrol() {
  const say = useSay();
  const [code, setCode] = useState('');
  const query = useQuery({
    queryKey: ['enrolment'],
    queryFn: () => send<Enrolment>({ method: 'POST', href: '/v1/me/second-factor', body: {} }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const { submit, error, isPending } = useEntering(() => sendCode(code.trim()));
  return (
    <form onSubmit={submit} aria-labelledby="lop-thu-hai">
      <Stack>
        <Title order={2} size="h4" id="lop-thu-hai">
          {say('Bật xác thực hai lớp', 'Turn on the second factor')}
        </Title>
        <EnrolSteps />
        <Loaded query={query}>
          {({ qr, secret }) => (
            <div>
              <Image
                src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
                alt={say('Mã QR của ứng dụng xác thực', 'QR code for the authenticator')}
                w={220}
                bg="white"
              />
              <Text size="sm" mt="xs">
                {say('Không quét được? Nhập khóa: ', 'Cannot scan? Enter the key: ')}
                <Shown>{secret}</Shown>
              </Text>
            </div>
          )}
        </Loaded>
        <TextInput
          label={say('Mã 6 số', 'Six digits')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maw={280}
        />
        <Refused error={error} />
        <Button type="submit" loading={isPending}>
          {say('Xác nhận', 'Confirm')}
        </Button>
      </Stack>
    </form>
  );
}

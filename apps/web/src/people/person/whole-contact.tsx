import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { useChange } from '../people-data';

type Whole = components['schemas']['ContactTold'];

/** Address and telephone as they are, for a reason that the person can read. */
export function WholeContact({ id, show }: { id: string; show: (whole: Whole) => void }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const look = useChange<Whole>(show);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = `/v1/people/${encodeURIComponent(id)}/contact`;
    look.mutate({ method: 'POST', href, body: { reason } });
  };
  return (
    <form onSubmit={submit}>
      <Group align="end" mt="md">
        <TextInput
          label={say('Xem đủ địa chỉ, điện thoại: lý do', 'See the whole address: reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={look.isPending}>
          {say('Xem đủ', 'Show')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {say('Việc xem được ghi lại; người đó đọc được.', 'It is recorded, and they can read it.')}
      </Text>
      <Refused error={look.error} />
    </form>
  );
}

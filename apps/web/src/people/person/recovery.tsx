import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { type Person, useChange } from '../people-data';

/** A lost second factor is taken away by two administrators: one asks, another confirms. */
export function Recovery({ person }: { person: Person }) {
  const say = useSay();
  const { id, proofs, recovery } = person;
  const [reason, setReason] = useState('');
  const href = `/v1/people/${encodeURIComponent(id)}/recovery`;
  const change = useChange();
  if (!proofs.secondFactor && !recovery) return null;
  if (recovery)
    return (
      <Group>
        <Text>
          {recovery.askedBy}, {momentWritten(recovery.askedAt)}: {recovery.reason}.{' '}
          {say(
            'Quản trị viên thứ hai xác nhận thì mã cũ bị gỡ.',
            'Once a second administrator confirms, the old factor is taken away.',
          )}
        </Text>
        <Button
          loading={change.isPending}
          onClick={() => change.mutate({ method: 'POST', href: `${href}/confirm`, body: {} })}
        >
          {say('Xác nhận gỡ', 'Confirm')}
        </Button>
        <Refused error={change.error} />
      </Group>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ method: 'POST', href, body: { reason } });
      }}
    >
      <Group align="end">
        <TextInput
          label={say('Mất mã xác nhận thứ hai: lý do', 'Second factor lost: reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          {say('Đề nghị gỡ', 'Ask to take it away')}
        </Button>
      </Group>
      <Refused error={change.error} />
    </form>
  );
}

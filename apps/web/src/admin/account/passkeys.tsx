import { Button, Group, List, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../../shared/api';
import { momentWritten } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { Section } from '../../shared/parts/section';

/** One's own passkeys: made here, ended here. */
export function Passkeys() {
  const say = useSay();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const { data } = useQuery({ queryKey: ['me'], queryFn: () => answered(api.GET('/v1/me')) });
  const again = () => queries.invalidateQueries({ queryKey: ['me'] });
  const enrol = useMutation({
    mutationFn: async () => (await import('../../shared/passkeys')).enrolPasskey(name.trim()),
    onSuccess: async () => {
      setName('');
      await again();
    },
  });
  const end = useMutation({
    mutationFn: (id: string) =>
      answered(api.DELETE('/v1/me/passkeys/{id}', { params: { path: { id } } })),
    onSuccess: again,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enrol.mutate();
  };
  return (
    <Section title={say('Khóa thiết bị (passkey)', 'Passkeys')}>
      {data?.passkeys.length === 0 && (
        <Text>
          {say(
            'Chưa có. Người ký hoặc quyết định nên có một khóa: không ai lừa lấy được như mật khẩu.',
            'None yet. Whoever signs or decides should have one: it cannot be phished like a password.',
          )}
        </Text>
      )}
      <List>
        {data?.passkeys.map(({ id, name: called, madeAt }) => (
          <List.Item key={id}>
            {called}, {momentWritten(madeAt)}{' '}
            <Button size="compact-sm" variant="default" onClick={() => end.mutate(id)}>
              {say(`Bỏ ${called}`, `End ${called}`)}
            </Button>
          </List.Item>
        ))}
      </List>
      <form onSubmit={submit}>
        <Group align="end">
          <TextInput
            label={say('Đặt tên cho khóa của thiết bị này', 'Name for this device’s passkey')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            maxLength={100}
          />
          <Button type="submit" variant="default" loading={enrol.isPending}>
            {say('Tạo khóa', 'Make one')}
          </Button>
        </Group>
      </form>
      <Refused error={enrol.error ?? end.error} />
    </Section>
  );
}

import { Button, Group, SimpleGrid, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { type Person, useChange } from '../people-data';
import { Section } from '../../shared/parts/section';
import { WholeContact } from './whole-contact';

interface Draft {
  readonly name: string;
  readonly login: string;
  /** Once they have been seen whole, or written anew. */
  readonly email?: string;
  readonly phone?: string;
}

/** Name and address, corrected; and whether anybody may act under this name at all. */
export function Contact({ person }: { person: Person }) {
  const say = useSay();
  const { id, active } = person;
  const [draft, setDraft] = useState<Draft>({ name: person.name, login: person.login ?? '' });
  const change = useChange();
  const href = `/v1/people/${encodeURIComponent(id)}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // What nobody has seen or written stays as it is.
    const { login, ...others } = draft;
    change.mutate({ method: 'PUT', href, body: { ...others, ...(login ? { login } : {}) } });
  };
  const field = (name: keyof Draft, label: string, type = 'text') => (
    <TextInput
      label={label}
      type={type}
      placeholder={person[name] ?? ''}
      value={draft[name] ?? ''}
      onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Section title={say('Thông tin', 'Details')}>
      <form onSubmit={submit}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {field('name', say('Tên', 'Name'))}
          {field('login', say('Tên đăng nhập', 'Login'))}
          {field('email', say('Thư điện tử', 'E-mail'), 'email')}
          {field('phone', say('Điện thoại', 'Phone'), 'tel')}
        </SimpleGrid>
        <Group mt="md">
          <Button type="submit" loading={change.isPending}>
            {say('Lưu', 'Save')}
          </Button>
          <Button
            variant="default"
            loading={change.isPending}
            onClick={() =>
              change.mutate({ method: 'PUT', href: `${href}/active`, body: { active: !active } })
            }
          >
            {active
              ? say('Khóa: không ai làm việc dưới tên này nữa', 'Lock: nobody acts as them')
              : say('Mở khóa', 'Unlock')}
          </Button>
        </Group>
      </form>
      <Refused error={change.error} />
      {(person.email ?? person.phone) && draft.email === undefined && (
        <WholeContact
          id={id}
          show={({ email, phone }) =>
            setDraft({ ...draft, email: email ?? '', phone: phone ?? '' })
          }
        />
      )}
    </Section>
  );
}

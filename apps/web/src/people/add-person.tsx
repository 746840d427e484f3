import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';
import { type Person, useChange } from './people-data';
import { NO_POST, PostFields, postOf } from './post-fields';

const NOTHING = { name: '', email: '', phone: '', login: '' };

/** Makes somebody known with a first post, and goes to their page, from where they are invited. */
export function AddPerson({ opened, close }: { opened: boolean; close: () => void }) {
  const say = useSay();
  const [, go] = useLocation();
  const [draft, setDraft] = useState(NOTHING);
  const [post, setPost] = useState(NO_POST);
  const add = useChange<Person>(({ id }) => {
    close();
    setDraft(NOTHING);
    setPost(NO_POST);
    go(`/nguoi-dung/${encodeURIComponent(id)}`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, ...others } = draft;
    const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== ''));
    add.mutate({
      method: 'POST',
      href: '/v1/people',
      body: { name, ...given, post: postOf(post) },
    });
  };
  const field = (name: keyof typeof NOTHING, label: string, required = false) => (
    <TextInput
      label={label}
      value={draft[name]}
      required={required}
      onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Modal opened={opened} onClose={close} title={say('Thêm người', 'Add a person')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          {field('name', say('Họ và tên, hoặc tên đơn vị', 'Name'), true)}
          {field('email', say('Thư điện tử', 'E-mail'))}
          {field('phone', say('Điện thoại', 'Phone'))}
          {field('login', say('Tên đăng nhập (để trống: hệ thống đặt)', 'Login (empty: made)'))}
          <PostFields draft={post} write={setPost} />
          <Refused error={add.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('Thôi', 'Cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {say('Thêm', 'Add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../../shared/api';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { NO_POST, PostFields, postOf } from './post-form';

/** Makes somebody known, with a first post. */
export function AddPerson() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('Thêm người', 'Add somebody')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={say('Thêm người', 'Add somebody')}>
        <AddForm />
      </Modal>
    </>
  );
}

function AddForm() {
  const say = useSay();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [post, setPost] = useState(NO_POST);
  const add = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/v1/people', {
          body: { name, ...(email ? { email } : {}), post: postOf(post) },
        }),
      ),
    onSuccess: async (person) => {
      await queries.invalidateQueries({ queryKey: ['people'] });
      go(`/con-nguoi/${encodeURIComponent(person.id)}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={say('Họ và tên', 'Name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
        />
        <TextInput
          label="E-mail"
          type="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PostFields draft={post} write={setPost} />
        <Refused error={add.error} />
        <Button type="submit" loading={add.isPending}>
          {say('Thêm', 'Add')}
        </Button>
      </Stack>
    </form>
  );
}

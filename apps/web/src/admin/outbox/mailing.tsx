import { Button, Divider, Group, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import { daySent } from '../../shared/dates';
import { Refused } from '../../shared/forms/refused';
import { useSay } from '../../shared/language';
import { Section } from '../../shared/parts/section';
import { RefusedError } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';
import { useTell } from '../../shared/told';
import { useAgain } from './use-outbox';

type Wish = components['schemas']['MailingWish'];
const SHOWN = 5;

/** One message for each holder of a certificate: looked at first, then it lies in the outbox like any other. */
export function Mailing() {
  const say = useSay();
  const tell = useTell();
  const again = useAgain();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [subject, setSubject] = useState('');
  const [body, setBody] = useState('');
  const [before, setBefore] = useState('');
  const wish: Wish = {
    ...{ id, texts: { subject, body } },
    ...(before.trim() === '' ? {} : { endsBefore: daySent(before) }),
  };
  const preview = useMutation({
    mutationFn: (one: Wish) => answered(api.POST('/v1/outbox/mailing/preview', { body: one })),
  });
  const add = useMutation({
    mutationFn: (one: Wish) => answered(api.POST('/v1/outbox/mailing', { body: one })),
    onSuccess: ({ recipients }) => {
      setId(crypto.randomUUID());
      preview.reset();
      tell(say(`Đã đưa ${recipients} thư vào hộp.`, `${recipients} messages lie in the outbox.`));
      return again();
    },
  });
  const isSeen = preview.isSuccess && JSON.stringify(preview.variables) === JSON.stringify(wish);
  const error = add.error ?? preview.error;
  return (
    <Section title={say('Thư của cơ quan đến các chủ thể', 'A message of the office to producers')}>
      <Paper withBorder p="md">
        <Stack maw={720}>
          <Refused
            error={error}
            faults={error instanceof RefusedError ? error.problem.faults : []}
          />
          <TextInput
            label={say('Chỉ giấy chứng nhận hết hạn trước ngày', 'Certificates that end before')}
            description={say(
              'Để trống: mọi giấy đang có hiệu lực. Dạng 31/12/2027',
              'Blank: all in force',
            )}
            value={before}
            onChange={(event) => setBefore(event.currentTarget.value)}
            maw={360}
          />
          <TextInput
            label={say('Tiêu đề thư', 'Subject of the message')}
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
            required
          />
          <Textarea
            label={say('Nội dung thư', 'Text of the message')}
            description="{{ product }} {{ owner }} {{ commune }} {{ certificate }} {{ stars }} {{ validUntil }}"
            value={body}
            onChange={(event) => setBody(event.currentTarget.value)}
            autosize
            minRows={4}
            required
          />
          <Group>
            <Button
              variant="default"
              loading={preview.isPending}
              onClick={() => preview.mutate(wish)}
            >
              {say('Xem từng thư', 'Look at each')}
            </Button>
            <Button
              disabled={!isSeen || preview.data.recipients === 0}
              loading={add.isPending}
              onClick={() => add.mutate(wish)}
            >
              {say('Đưa vào hộp thư đi', 'Put into the outbox')}
            </Button>
          </Group>
          {isSeen && <Looked {...preview.data} />}
        </Stack>
      </Paper>
    </Section>
  );
}

function Looked({ recipients, messages }: components['schemas']['Mailing']) {
  const say = useSay();
  return (
    <Stack gap="xs" role="status">
      <Text fw={600}>{say(`${recipients} người nhận`, `${recipients} recipients`)}</Text>
      {messages.slice(0, SHOWN).map(({ key, subject, body }) => (
        <div key={key}>
          <Text fw={600}>{subject}</Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{body}</Text>
          <Divider mt="xs" />
        </div>
      ))}
      {recipients > SHOWN && (
        <Text c="dimmed">
          {say(
            'Các thư còn lại xem trong hộp trước khi gửi.',
            'The others are read in the outbox.',
          )}
        </Text>
      )}
    </Stack>
  );
}

import { Divider, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useSay } from '../../shared/language';
import { type English, EnglishFields } from './english';
import type { components } from '../../shared/schema.gen';

/** What an office writes, and to whom. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly english: English;
  /** Certificates that end before this day; blank for all in force. */
  readonly before: string;
}

interface LetterFieldsProps {
  readonly letter: Letter;
  readonly write: (change: Partial<Letter>) => void;
}

export function LetterFields({ letter, write }: LetterFieldsProps) {
  const say = useSay();
  return (
    <>
      <TextInput
        label={say('Chỉ giấy chứng nhận hết hạn trước ngày', 'Certificates that end before')}
        description={say(
          'Để trống: mọi giấy đang có hiệu lực. Dạng 31/12/2027',
          'Blank: all in force. As 31/12/2027',
        )}
        value={letter.before}
        onChange={(event) => write({ before: event.currentTarget.value })}
        maw={360}
      />
      <TextInput
        label={say('Tiêu đề thư', 'Subject of the message')}
        value={letter.subject}
        onChange={(event) => write({ subject: event.currentTarget.value })}
        required
      />
      <Textarea
        label={say('Nội dung thư', 'Text of the message')}
        description="{{ product }} {{ owner }} {{ commune }} {{ certificate }} {{ stars }} {{ validUntil }}"
        value={letter.body}
        onChange={(event) => write({ body: event.currentTarget.value })}
        autosize
        minRows={4}
        required
      />
      <EnglishFields english={letter.english} write={(english) => write({ english })} />
    </>
  );
}

const SHOWN = 5;

/** Who would be told, and what the first of them would read. */
export function Looked({ recipients, messages }: components['schemas']['Mailing']) {
  const say = useSay();
  return (
    <Stack gap="xs" role="status">
      <Text fw={600}>{say(`${recipients} người nhận`, `${recipients} recipients`)}</Text>
      {messages.slice(0, SHOWN).map(({ key, subject, body, english }) => (
        <div key={key}>
          <Text fw={600}>{subject}</Text>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{body}</Text>
          {english && (
            <Text lang="en" c="dimmed" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {english.subject}
              {'\n'}
              {english.body}
            </Text>
          )}
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

import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useSay } from '../../shared/language';

/** Blank in both: there is no English, and everybody is told in Vietnamese. */
export interface English {
  readonly subject: string;
  readonly body: string;
}

export const NO_ENGLISH: English = { subject: '', body: '' };

/** As it is sent: half of it is sent, too, so that whoever forgot the other half hears of it. */
export const englishSent = ({ subject, body }: English): English | undefined =>
  subject.trim() === '' && body.trim() === '' ? undefined : { subject, body };

interface EnglishFieldsProps {
  readonly english: English;
  readonly write: (english: English) => void;
}

/** The same in English, for recipients who wish it; and what becomes of them without. */
export function EnglishFields({ english, write }: EnglishFieldsProps) {
  const say = useSay();
  return (
    <details open={englishSent(english) !== undefined}>
      <summary>{say('Bản tiếng Anh (không bắt buộc)', 'In English (optional)')}</summary>
      <Stack gap="sm" mt="xs">
        <Text size="sm" c="dimmed">
          {say(
            'Người đã chọn nhận tin bằng tiếng Anh đọc bản này. Để trống thì họ nhận bản tiếng Việt.',
            'Read by whoever wishes to be told in English. Left blank, they are told in Vietnamese.',
          )}
        </Text>
        <TextInput
          label={say('Tiêu đề tiếng Anh', 'Subject in English')}
          value={english.subject}
          onChange={(event) => write({ ...english, subject: event.currentTarget.value })}
        />
        <Textarea
          label={say('Nội dung tiếng Anh', 'Text in English')}
          value={english.body}
          onChange={(event) => write({ ...english, body: event.currentTarget.value })}
          autosize
          minRows={3}
        />
      </Stack>
    </details>
  );
}

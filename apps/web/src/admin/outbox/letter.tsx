import { Textarea, TextInput } from '@mantine/core';
import { useSay } from '../../shared/language';
import { type English, EnglishFields } from './english';

/** What an office writes, and to whom. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly english: English;
  /** Certificates that end before this day; blank for all in force. */
  readonly before: string;
  /** Words of the product, the owner, the commune or the number; blank for all. */
  readonly search: string;
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
        label={say('Lọc theo tên, xã hoặc số giấy', 'Only certificates with these words')}
        description={say(
          'Tên sản phẩm, tên chủ thể, xã hoặc số giấy. Để trống: tất cả',
          'Product, owner, commune or number. Blank: all',
        )}
        value={letter.search}
        onChange={(event) => write({ search: event.currentTarget.value })}
        maxLength={100}
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

import type { Found } from './found';
import { literalFaults } from './literal-faults';
import type { Written } from './write-notice';

const LONGEST = { subject: 200, body: 5_000 };

/** What is wrong with words that go out as they stand: nothing in them is filled in any more. */
export function messageFaults(message: Written, part = ''): (Found & { readonly field: string })[] {
  return (['subject', 'body'] as const).flatMap((field) => {
    const text = message[field];
    const found = (got: string, expectedVi: string, expected: string) => [
      { field: `${part}${field}`, line: 1, got, expectedVi, expected },
    ];
    if (text.trim() === '') return found('', 'không để trống', 'something to say');
    if (text.length > LONGEST[field])
      return found(
        `${text.length}`,
        `tối đa ${LONGEST[field]} ký tự`,
        `${LONGEST[field]} characters at most`,
      );
    if (field === 'subject' && /[\r\n\v\f\u0085\u2028\u2029]/u.test(text))
      return found('xuống dòng (line break)', 'một dòng duy nhất', 'one line');
    if (/\{[{%]/u.test(text))
      return found(
        '{{',
        'chữ sẽ gửi nguyên văn, không còn biến',
        'words as they go out: no variables are left',
      );
    return literalFaults(text).map((fault) => ({ ...fault, field: `${part}${field}` }));
  });
}

import { sha256 } from '@ocop/records';

/** What a person is told of one notice. */
export interface Told {
  readonly messageId: string;
  readonly subject: string;
  readonly body: string;
}

const LINE = '-'.repeat(40);

/** One message out of several; of one alone it is that one. The same notices give the same message and the same id. */
export function digestOf(notices: readonly Told[]): Told {
  const [first, ...others] = notices;
  if (!first) throw new RangeError('a digest of nothing');
  if (others.length === 0) return first;
  const inOrder = [...notices].sort((a, b) => (a.messageId < b.messageId ? -1 : 1));
  const contents = inOrder.map(({ subject }, i) => `${i + 1}. ${subject}`).join('\n');
  const texts = inOrder.map(({ subject, body }, i) => `${LINE}\n${i + 1}. ${subject}\n\n${body}`);
  const id = sha256(inOrder.map(({ messageId }) => messageId).join('|')).slice(0, 32);
  return {
    messageId: `<${id}@ocop.example>`,
    subject: `${notices.length} thông báo OCOP: ${inOrder[0]?.subject ?? ''}`.slice(0, 200),
    body: `${contents}\n\n${texts.join('\n\n')}`,
  };
}

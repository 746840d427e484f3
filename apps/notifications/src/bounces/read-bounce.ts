import { plainText } from '@ocop/notices';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { type Fields, fieldsOf, groupsOf } from './status-fields';

/** What a mail server says of a message that it or another server took before. */
export interface Bounce {
  readonly kind: 'failed' | 'delayed';
  /** RFC 3463: 5.1.1, 4.4.1. */
  readonly status: string | undefined;
  readonly words: string;
  /** The envelope's id as the sender gave it. */
  readonly envelopeId: string | undefined;
  /** The Message-ID of the message that is returned, where it is. */
  readonly messageId: string | undefined;
  /** To whom the report itself was addressed. */
  readonly to: readonly string[];
}

const STATUS = /\b([245]\.\d{1,3}\.\d{1,3})\b/;
const ATTACHED = { attachmentEncoding: 'utf8', forceRfc822Attachments: true } as const;

/**
 * A delivery status notification (RFC 3464), or one of the old form that Exim wrote before it had it. Undefined for
 * everything else that comes to such an address: replies of people and of their holidays.
 */
export async function readBounce(raw: Buffer): Promise<Bounce | undefined> {
  const mail = await PostalMime.parse(raw, ATTACHED);
  const status = attached(mail, /^message\/(global-)?delivery-status$/);
  const read = status === undefined ? ofOldForm(mail) : ofGroups(groupsOf(status));
  if (!read) return undefined;
  const returned = attached(
    mail,
    /^(message\/(rfc822|global|rfc822-headers|global-headers)|text\/rfc822-headers)$/,
  );
  const messageId = fieldsOf(returned ?? oldReturned(mail.text ?? '')).get('message-id');
  return { ...read, messageId, to: (mail.to ?? []).flatMap(({ address }) => address ?? []) };
}

type Read = Omit<Bounce, 'messageId' | 'to'>;

/** One of our messages has one recipient; a list behind it may have several, and failed is it if any failed. */
function ofGroups([ofMessage, ...recipients]: readonly Fields[]): Read | undefined {
  const said = recipients.map((fields) => ({ fields, kind: kindOf(fields) }));
  const worst = said.find(({ kind }) => kind === 'failed') ?? said.find(({ kind }) => kind);
  if (!worst?.kind) return undefined;
  const status = STATUS.exec(worst.fields.get('status') ?? '')?.[1];
  const why = (worst.fields.get('diagnostic-code') ?? '').replace(/^\s*\w+;\s*/, '');
  return {
    kind: worst.kind,
    status,
    words: plainText([status, why].filter(Boolean).join(' ')),
    envelopeId: ofMessage?.get('original-envelope-id'),
  };
}

/** The action says it; a status of 4 with `failed` is a delay that lasted until the server gave up. */
function kindOf(fields: Fields): Bounce['kind'] | undefined {
  const action = fields.get('action')?.toLowerCase();
  if (action === 'failed' || action === 'delayed') return action;
  if (action !== undefined) return undefined;
  const status = fields.get('status') ?? '';
  if (/^\s*5/.test(status)) return 'failed';
  return /^\s*4/.test(status) ? 'delayed' : undefined;
}

function ofOldForm({ headers, text = '' }: Email): Read | undefined {
  if (!headers.some(({ key }) => key === 'x-failed-recipients')) return undefined;
  const status = STATUS.exec(text)?.[1];
  const line = text.split('\n').find((one) => /\b[45]\d\d[ -]/.test(one)) ?? '';
  const words = plainText(line.trim() || (status ?? 'X-Failed-Recipients'));
  return { kind: 'failed', status, words, envelopeId: undefined };
}

/** Behind a line that says so, as it was. */
function oldReturned(text: string): string {
  return /^-+ This is a copy of.*-+\s*$([\s\S]*)/m.exec(text)?.[1]?.trimStart() ?? '';
}

function attached({ attachments }: Email, type: RegExp): string | undefined {
  const found = attachments.find(({ mimeType }) => type.test(mimeType));
  return found && contentOf(found);
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string'
    ? content
    : Buffer.from(content as ArrayBuffer).toString('utf8');
}

import { CHANNELS, type Channel as ChannelName } from '@ocop/casework';
import { type Post, postKey } from '@ocop/ground';
import { type Holder, sha256 } from '@ocop/records';
import type { Channels } from './channels/channel';
import type { GoingOut } from './office-hours';
import { plainText, type Written } from '@ocop/notices';

/** One person's mailbox or telephone, as it stands before anything is tried. */
export interface Intention {
  readonly role: string;
  readonly area: string;
  readonly person: string;
  readonly channel: ChannelName;
  readonly address: string | null;
  readonly state: 'intended' | 'failed' | 'no-address';
  readonly words: string | null;
  readonly messageId: string;
  readonly waitMs: number;
  readonly collectedFor: string | null;
  readonly otherwise: readonly OtherWay[];
  /** What this person reads, where it is not what the inbox says. */
  readonly text: Written | null;
}

export interface OtherWay {
  readonly channel: ChannelName;
  readonly address: string;
  readonly messageId: string;
}

/** What is to be told to whom, and when it goes out. */
interface Telling {
  readonly key: string;
  readonly post: Post;
  readonly fault?: string | undefined;
  readonly out: GoingOut & { readonly waitMs: number };
  readonly text?: Written | undefined;
}

/** What is noted for one person who holds a post; a way whose address is no good is noted as failed, and the next one taken. */
export function intentionsOf(
  { key, post, fault, out, text }: Telling,
  person: Holder | undefined,
  channels: Channels,
): Intention[] {
  const { role, area } = post;
  const who = { role, area, person: person?.id ?? '', otherwise: [], text: text ?? null };
  const when = {
    waitMs: out.waitMs,
    collectedFor: out.collected ? new Date(out.at).toISOString() : null,
  };
  const idOf = (channel: ChannelName) => messageIdOf(key, post, person?.id ?? '', channel);
  const ways = person ? waysOf(person, channels) : [];
  if (ways.length === 0) {
    const none = { channel: 'e-mail', address: null, state: 'no-address', words: null } as const;
    return [{ ...who, ...when, ...none, messageId: idOf('e-mail') }];
  }
  const noted: Intention[] = [];
  for (const [i, { channel, address }] of ways.entries()) {
    const words = fault ?? channels.get(channel)?.faultOf(address) ?? null;
    const way = { ...who, ...when, channel, address, words, messageId: idOf(channel) };
    if (words === null) {
      const otherwise = ways.slice(i + 1).map((one) => ({ ...one, messageId: idOf(one.channel) }));
      return [...noted, { ...way, state: 'intended', otherwise }];
    }
    noted.push({ ...way, state: 'failed' });
    if (fault) break;
  }
  return noted;
}

/** A person's own order first; what this deployment or the person does not have is left out. */
function waysOf(person: Holder, channels: Channels) {
  return (person.channels ?? CHANNELS).flatMap((channel) => {
    const address = addressOf(person, channel);
    return address === null || !channels.has(channel)
      ? []
      : [{ channel, address: plainText(address) }];
  });
}

function addressOf({ id, email, phone, hasBrowsers }: Holder, channel: ChannelName): string | null {
  switch (channel) {
    case 'e-mail':
      return email;
    case 'zalo':
    case 'sms':
      return phone;
    case 'web-push':
      // Which browsers these are is looked up when it goes out.
      return hasBrowsers ? id : null;
    default:
      return channel satisfies never;
  }
}

/** The id of a message follows from whom it is for, so that a repetition can be told by anybody who sees both. */
function messageIdOf(key: string, post: Post, person: string, channel: ChannelName): string {
  const by = channel === 'e-mail' ? '' : `|${channel}`;
  return `<${sha256(`${key}|${postKey(post)}|${person}${by}`).slice(0, 32)}@ocop.example>`;
}

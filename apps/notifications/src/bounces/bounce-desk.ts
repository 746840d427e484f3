import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Settings, SETTINGS } from '@ocop/platform';
import { DeliveryReports } from '@ocop/records';
import { type Named, named, namedIn } from './bounce-address';
import { type Bounce, readBounce } from './read-bounce';

/** What the server that brings a report hears: taken, nothing of ours (for good), or refused as not genuine. */
export type Taken = 'report' | 'no report' | { readonly refused: string };

/**
 * Takes mail that comes back. A report counts for the message whose name and token it brings, in the address it came to or in
 * the envelope's id; where it returns the message itself, that has to be the same one.
 */
@Injectable()
export class BounceDesk {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DeliveryReports) private readonly reports: DeliveryReports,
  ) {}

  /** Whether mail to this address is wanted at all; asked before anything is read. */
  async takes(recipient: string): Promise<boolean> {
    const name = namedIn(recipient, this.settings.BOUNCE_ADDRESS ?? '');
    return name === 'ours' || (name !== undefined && (await this.isGenuine(name)));
  }

  async take(raw: Buffer, recipients: readonly string[]): Promise<Taken> {
    const bounce = await readBounce(raw).catch(() => undefined);
    if (!bounce) return 'no report';
    const id = await this.messageOf(bounce, recipients);
    if (typeof id !== 'string') return id;
    const { kind, status: code, words } = bounce;
    const found = await this.reports.take('e-mail', id, { kind, code, words, at: new Date() });
    if (found === 0)
      new Logger('BounceDesk').warn(`a report of a message that is not known: ${id}`);
    return 'report';
  }

  private async messageOf(
    bounce: Bounce,
    recipients: readonly string[],
  ): Promise<string | { refused: string }> {
    const { envelopeId, messageId, to } = bounce;
    const address = this.settings.BOUNCE_ADDRESS ?? '';
    const fromAddresses = [...recipients, ...to].map((one) => namedIn(one, address));
    const said = [...fromAddresses, envelopeId === undefined ? undefined : named(envelopeId)];
    const names = said.filter((one): one is Named => one !== undefined && one !== 'ours');
    const genuine = await Promise.all(names.map((one) => this.isGenuine(one)));
    const [first] = names;
    if (!first) return { refused: 'no message of ours is named' };
    if (genuine.includes(false)) return { refused: 'its token is not ours' };
    if (names.some(({ id }) => id !== first.id)) return { refused: 'it names two messages' };
    const returned = /<?([0-9a-f]{32})@ocop\.example>?/i.exec(messageId ?? '')?.[1];
    if (messageId !== undefined && returned?.toLowerCase() !== first.id)
      return { refused: 'what it returns is another message' };
    return first.id;
  }

  private isGenuine({ id, token }: Named): Promise<boolean> {
    return this.reports.isGenuine(id, token);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Invitations } from '@ocop/accounts';
import { formatDay, civilDateAt } from '@ocop/calendar';
import { type Settings, SETTINGS } from '@ocop/platform';
import { Senders } from '../auth/senders';
import { addressOf } from './invitation-post';

/** A system that nobody keeps says at its start how somebody may begin. */
@Injectable()
export class FirstAdministrator {
  constructor(
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(Senders) private readonly senders: Senders,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Prints a link that works once; the one of an earlier start ends. Whoever reads what we print sets the system up. */
  async tellHowToBegin(): Promise<void> {
    const link = await this.invitations.forFirstAdministrator(await this.senders.today());
    if (!link) return;
    const until = formatDay(civilDateAt(link.expiresAt.getTime()));
    process.stdout.write(
      `\n  Chưa có người quản trị hệ thống. Mở địa chỉ này, một lần, trước hết ngày ${until}:\n` +
        `  Nobody keeps the system yet. Open this address, once, to begin:\n` +
        `    ${addressOf(link, this.settings)}\n\n`,
    );
  }
}

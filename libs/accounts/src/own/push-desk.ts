import type { AccountsDatabase } from '../accounts-database';
import { type PushSubscription, pushSubscriptions } from '../schema/push-subscription';

export type NewBrowser = Pick<PushSubscription, 'endpoint' | 'p256dh' | 'auth'>;

/** One is enough for each browser one uses; more are somebody's script. */
const MOST = 10;

/** The browsers in which a person wants to be told. A browser that somebody else used before is theirs no longer. */
export class PushDesk {
  constructor(private readonly database: AccountsDatabase) {}

  count(person: string): Promise<number> {
    return this.database.manager.countBy(pushSubscriptions, { person });
  }

  /** The oldest goes where there are too many. */
  async add(person: string, browser: NewBrowser): Promise<void> {
    const row = { ...browser, person, madeAt: new Date() };
    await this.database.manager.upsert(pushSubscriptions, row, ['endpoint']);
    const all = await this.database.manager.find(pushSubscriptions, {
      where: { person },
      order: { madeAt: 'DESC' },
      skip: MOST,
    });
    for (const { endpoint } of all) await this.remove(person, endpoint);
  }

  async remove(person: string, endpoint: string): Promise<void> {
    await this.database.manager.delete(pushSubscriptions, { person, endpoint });
  }
}

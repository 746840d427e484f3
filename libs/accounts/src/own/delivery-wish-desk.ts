import { CHANNELS } from '@ocop/casework';
import type { AccountsDatabase } from '../accounts-database';
import { type DeliveryWish, deliveryWishes } from '../schema/delivery-wish';

export type ToldHow = Pick<DeliveryWish, 'mode' | 'channels' | 'language'>;

/** Where nobody has said anything: each notice at once, by mail before anything else. */
const USUAL: ToldHow = { mode: 'each', channels: CHANNELS, language: 'vi' };

/** A person's own wishes of how to be told; the inbox has every notice whatever they are. */
export class DeliveryWishDesk {
  constructor(private readonly database: AccountsDatabase) {}

  async of(person: string): Promise<ToldHow> {
    const found = await this.database.manager.findOneBy(deliveryWishes, { person });
    return found ?? USUAL;
  }

  async wish(person: string, { mode, channels, language }: ToldHow): Promise<void> {
    const wish = { person, mode, channels: [...channels], language, changedAt: new Date() };
    await this.database.manager.upsert(deliveryWishes, wish, ['person']);
  }
}

import type { DataSource } from 'typeorm';
import { type CurrentProduct, currentProducts } from './current-product';

/** Where sessions are in their agendas. Whoever asks has to have been shown to be of the council. */
export class CurrentProducts {
  constructor(private readonly source: DataSource) {}

  of(round: string): Promise<CurrentProduct | null> {
    return this.source.getRepository(currentProducts).findOneBy({ round });
  }

  /** Everybody's screens follow. */
  async pointAt(current: CurrentProduct): Promise<void> {
    await this.source.getRepository(currentProducts).upsert(current, ['round']);
  }

  /** The session is at no product. */
  async clear(round: string): Promise<void> {
    await this.source.getRepository(currentProducts).delete({ round });
  }
}

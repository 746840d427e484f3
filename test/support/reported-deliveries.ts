import { PostOffice } from './post-office';
import { ProviderServer } from './provider-server';

/** A Monday morning on which providers and mail servers tell what became of messages. */
const NOW = Date.parse('2024-07-08T10:00:00+07:00');

/** Whom the law wants served, in what tells of what came back. */
export const PRODUCER = { role: 'producer', area: 'hue/chu-the/htx' } as const;
export const RETURNED = {
  ...{ product: 'Bún', owner: 'HTX', commune: 'Xã A', missing: ['Phiếu'] },
  lastDay: '22/7/2024',
};

/** A post office beside a provider that reports later what became of what it took. */
export class ReportedDeliveries {
  private constructor(
    readonly office: PostOffice,
    readonly provider: ProviderServer,
  ) {}

  static async open(): Promise<ReportedDeliveries> {
    const office = await PostOffice.open();
    const provider = new ProviderServer();
    await provider.start();
    return new ReportedDeliveries(office, provider);
  }

  /** Nothing has been taken, and it begins as with a new account: the tokens that were kept are gone. */
  async clear(): Promise<void> {
    await this.office.clear();
    this.provider.taken.length = 0;
    this.provider.refreshToken = 'refresh-1';
  }

  /** What was reported is acted on. */
  async act(env: Readonly<Record<string, string>>): Promise<void> {
    await this.office.reportKeeper(() => NOW, { env }).round();
    await this.office.proofKeeper(() => NOW, { env }).round();
  }

  /** The producer whom the law wants served, reached by what is given here. */
  async producer(reached: { readonly email?: string; readonly phone?: string }): Promise<void> {
    await this.office.pool.query(
      `insert into people (id, name, email, phone) values ('htx', 'HTX', $1, $2)`,
      [reached.email ?? null, reached.phone ?? null],
    );
    await this.office.pool.query(
      `insert into posts (id, person, role, area) values ('htx', 'htx', $1, $2)`,
      [PRODUCER.role, PRODUCER.area],
    );
  }

  async close(): Promise<void> {
    await this.provider.stop();
    await this.office.close();
  }
}

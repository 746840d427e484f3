import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';

/** What a server or provider says later of a message that it took. */
export interface Reported {
  readonly kind: 'failed' | 'delayed' | 'delivered';
  /** A status as RFC 3463 has it, or the provider's own code. */
  readonly code?: string | undefined;
  readonly words: string;
  readonly at: Date;
}

const LENGTH = 16;
const LONGEST_WORDS = 300;

/** What an address says to which reports of one message come: who does not know the secret cannot make it. */
export function reportToken(secret: string, id: string): string {
  return createHmac('sha256', secret).update(`report|${id}`).digest('hex').slice(0, LENGTH);
}

/** Reports of deliveries: each is kept once, in whatever order and however often they come. */
export class DeliveryReports {
  private secret?: Promise<string>;

  constructor(private readonly pool: Pool) {}

  /** @param id of a message, without what stands around it in a Message-ID */
  async tokenOf(id: string): Promise<string> {
    return reportToken(await this.known(), id);
  }

  async isGenuine(id: string, token: string): Promise<boolean> {
    const expected = Buffer.from(await this.tokenOf(id));
    const got = Buffer.from(token.toLowerCase());
    return expected.length === got.length && timingSafeEqual(expected, got);
  }

  /** Of how many deliveries this is a report; 0 for a message that nobody sent. */
  async take(channel: string, id: string, { kind, code, words, at }: Reported): Promise<number> {
    const { rows } = await this.pool.query<{ taken: number }>(
      'select take_delivery_report($1, $2, $3, $4, $5, $6) as taken',
      [channel, `<${id}@ocop.example>`, kind, code ?? null, words.slice(0, LONGEST_WORDS), at],
    );
    return rows[0]?.taken ?? 0;
  }

  private known(): Promise<string> {
    this.secret ??= this.pool
      .query<{ secret: string }>('select secret from report_secrets')
      .then(({ rows }) => {
        if (!rows[0]) throw new Error('no row in report_secrets: run the migrations');
        return rows[0].secret;
      })
      .catch((error: unknown) => {
        delete this.secret;
        throw error;
      });
    return this.secret;
  }
}

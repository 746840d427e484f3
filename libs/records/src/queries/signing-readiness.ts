import type { Pool } from 'pg';

/** Whether certificates can be signed, as the service that signs has said last. */
export interface SaidReadiness {
  readonly ready: boolean;
  readonly means: string;
  readonly why?: { readonly vi: string; readonly en: string };
}

/** It speaks each half minute: after three it has missed, nobody is there. */
const SILENT_AFTER = '95 seconds';

const SILENT = {
  ready: false,
  means: 'unknown',
  why: {
    vi: 'dịch vụ giấy chứng nhận (certificates) không lên tiếng: chưa chạy, hoặc không tới được cơ sở dữ liệu',
    en: 'the service of certificates says nothing: it does not run, or does not reach the database',
  },
} as const satisfies SaidReadiness;

/** What the service of certificates says of its key; others ask here, for only that service can look at it. */
export class SigningReadiness {
  constructor(private readonly pool: Pool) {}

  async say({ ready, means, why }: SaidReadiness): Promise<void> {
    await this.pool.query(
      `insert into signing_readiness (means, ready, why) values ($1, $2, $3)
       on conflict (single) do update
       set means = excluded.means, ready = excluded.ready, why = excluded.why, told_at = now()`,
      [means, ready, why ?? null],
    );
  }

  async said(): Promise<SaidReadiness> {
    const { rows } = await this.pool.query<SaidReadiness & { why: SaidReadiness['why'] | null }>(
      `select ready, means, why from signing_readiness
       where told_at > now() - interval '${SILENT_AFTER}'`,
    );
    const [last] = rows;
    if (!last) return SILENT;
    const { ready, means, why } = last;
    return { ready, means, ...(why ? { why } : {}) };
  }
}

import { sha256 } from '@ocop/records';
import type { Pool, PoolClient } from 'pg';
import { ask } from './ask';
import type { Reply } from './channel';

export interface ZaloAccount {
  readonly oauthUrl: string;
  readonly appId: string;
  readonly secretKey: string;
  /** With which the first token is fetched; each refresh gives another one, which is kept. */
  readonly refreshToken: string;
}

interface Row {
  readonly access_token: string | null;
  readonly refresh_token: string;
  readonly lives: boolean;
}

/** A token is not used in its last minutes: a message may be on its way for one of them. */
const MARGIN = `interval '5 minutes'`;

/**
 * The provider's tokens, shared by all processes. A refresh token works once: whoever refreshes holds the row, and the next
 * one finds the new token there. A token that an operator has set anew takes the place of what was kept.
 */
export class ZaloTokens {
  private readonly seed: string;

  constructor(
    private readonly pool: Pool,
    private readonly account: ZaloAccount,
  ) {
    this.seed = sha256(`zalo|${account.appId}|${account.refreshToken}`);
  }

  /** A token that lives, or why there is none for now. */
  async current(): Promise<string | Reply> {
    const row = await this.read(this.pool);
    return row?.lives && row.access_token ? row.access_token : this.afterThis(undefined);
  }

  /** Another token than this one, which was refused. */
  async afterThis(refused: string | undefined): Promise<string | Reply> {
    const db = await this.pool.connect();
    try {
      await db.query('begin');
      const result = await this.refreshed(db, refused);
      await db.query('commit');
      return result;
    } catch (error) {
      await db.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      db.release();
    }
  }

  private async refreshed(db: PoolClient, refused: string | undefined): Promise<string | Reply> {
    await db.query(
      `insert into channel_tokens (channel, seed, refresh_token) values ('zalo', $1, $2)
       on conflict (channel) do update set seed = $1, refresh_token = $2, access_token = null
       where channel_tokens.seed <> $1`,
      [this.seed, this.account.refreshToken],
    );
    const row = await this.read(db, 'for update');
    if (!row) throw new Error('no row of the tokens of zalo');
    // Somebody else was faster.
    if (row.lives && row.access_token && row.access_token !== refused) return row.access_token;
    return this.refresh(db, row.refresh_token);
  }

  private async refresh(db: PoolClient, refreshToken: string): Promise<string | Reply> {
    const { oauthUrl, appId, secretKey } = this.account;
    const asked = await ask(`${oauthUrl}/v4/oa/access_token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', secret_key: secretKey },
      body: new URLSearchParams({
        refresh_token: refreshToken,
        app_id: appId,
        grant_type: 'refresh_token',
      }),
    });
    if ('reply' in asked) return { ...asked.reply, state: 'busy' };
    const { access_token, refresh_token, expires_in, error_name, error } = asked.answer;
    if (typeof access_token !== 'string' || typeof refresh_token !== 'string')
      return { state: 'busy', words: `zalo: no token (${String(error_name ?? error)})` };
    await db.query(
      `update channel_tokens set access_token = $1, refresh_token = $2,
         ends_at = now() + $3 * interval '1 second' where channel = 'zalo'`,
      [access_token, refresh_token, Number(expires_in) || 3_600],
    );
    return access_token;
  }

  private async read(db: Pool | PoolClient, lock = ''): Promise<Row | undefined> {
    const { rows } = await db.query<Row>(
      `select access_token, refresh_token, coalesce(ends_at > now() + ${MARGIN}, false) as lives
       from channel_tokens where channel = 'zalo' and seed = $1 ${lock}`,
      [this.seed],
    );
    return rows[0];
  }
}

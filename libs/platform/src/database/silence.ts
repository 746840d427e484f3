import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';

const GRACE_MS = 2_000;

/** What the driver shows of a connection beyond its types: `readyForQuery` is false while an answer is awaited. */
interface Inner {
  readonly readyForQuery: boolean | null;
  readonly connection: { readonly stream: Socket };
}

/**
 * A server that says nothing for longer than it may take for a statement is not there any more, though the connection
 * stands: a way that swallows what is sent tells nobody. Whoever waits hears of it, and the pool takes a new connection.
 */
export function noticingSilence(pool: Pool): Pool {
  const { statement_timeout: longest } = pool.options;
  if (!longest) return pool;
  const watched = new WeakSet<PoolClient>();
  return pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const { stream } = (client as unknown as Inner).connection;
    stream.setTimeout(longest + GRACE_MS, () => {
      if (!(client as unknown as Inner).readyForQuery) stream.destroy();
    });
  });
}

import type { Pool } from 'pg';

const nothing = () => undefined;

/**
 * A connection may be cut while somebody has it and asks nothing, between two statements of a transaction. Whoever has it
 * hears of it with the next statement; without a listener the process would end. A pool's end does not wait until its
 * connections have closed: a server that is stopped right after it cuts them, too.
 */
export function survivingCuts(pool: Pool): Pool {
  pool.on('error', nothing);
  return pool.on('acquire', (client) => {
    if (!client.listeners('error').includes(nothing)) client.on('error', nothing);
  });
}

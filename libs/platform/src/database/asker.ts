import { AsyncLocalStorage } from 'node:async_hooks';
import { Pool, type PoolClient } from 'pg';
import { noticingSilence } from './silence';
import { survivingCuts } from './surviving-cuts';

/** What the policies of the tables (migration 31) are told of whoever asks; empty says that it gives no right. */
const SETTINGS = [
  'role',
  'area',
  'person',
  /** The whole country. */
  'all',
  /** An area: itself, and the bounds in bytes of what lies below it. */
  'at',
  'low',
  'high',
  /** The producer, or the place of an authority's advisers. */
  'own',
  'judged',
  'held',
  /** Authorities above, as an array. */
  'above',
  /** Whose drafts of plans. */
  'drafts',
  /** Reads notices to others. */
  'oversees',
] as const;
export type Asker = Readonly<Partial<Record<(typeof SETTINGS)[number], string>>>;

/** Somebody without a key. */
const NOBODY: Asker = { role: 'public' };
/** The process itself. */
const INTERNAL: Asker = { role: 'internal' };

const asking = new AsyncLocalStorage<{ asker: Asker }>();

/** Everything that a request leads to is asked for in nobody's name until it is known who sent it. */
export function inRequest<T>(act: () => T): T {
  return asking.run({ asker: NOBODY }, act);
}

/** From here on the request's reads are in this name. */
export function askAs(asker: Asker): void {
  const request = asking.getStore();
  if (request) request.asker = asker;
}

/** Reads what a rule or an answer depends on beyond what the asker may see; the asker is told only what follows from it. */
export function internally<T>(act: () => T): T {
  return asking.run({ asker: INTERNAL }, act);
}

type Connected = (error?: Error, client?: PoolClient, release?: PoolClient['release']) => void;
type Connect = (done: Connected) => void;
interface Plain {
  readonly options: object;
  connect: (done?: Connected) => Promise<PoolClient> | undefined;
  end: (done?: () => void) => Promise<void>;
}

const INTERNAL_CONNECTIONS = 8;

/**
 * Lets every connection of the pool know who asks before it is used. What runs outside a request, or is read internally,
 * has connections of its own, which need not be told.
 */
export function knowingAskers(pool: Pool): Pool {
  const plain = pool as unknown as Plain;
  const [connect, end] = [plain.connect.bind(pool) as Connect, plain.end.bind(pool)];
  const own = new Pool({
    ...plain.options,
    max: INTERNAL_CONNECTIONS,
    options: '-c ocop.role=internal',
  });
  noticingSilence(survivingCuts(own));
  plain.connect = (done) => {
    // Taken now: when a client comes free, it does so in the course of somebody else's request.
    const { asker } = asking.getStore() ?? { asker: INTERNAL };
    const get = asker === INTERNAL ? (own.connect.bind(own) as Connect) : telling(connect, asker);
    if (done) return void get(done);
    return new Promise((resolve, reject) => {
      get((error, client) => (client ? resolve(client) : reject(error ?? new Error('no client'))));
    });
  };
  plain.end = async (done) => {
    await Promise.all([end(), own.end()]);
    done?.();
  };
  return pool;
}

const lastAskers = new WeakMap<object, Asker>();

/** One more way to the database, and only where somebody else asked last on this connection. */
const telling =
  (connect: Connect, asker: Asker): Connect =>
  (done) =>
    connect((error, client, release) => {
      if (!client || lastAskers.get(client) === asker) return done(error, client, release);
      lastAskers.delete(client);
      const values = SETTINGS.map((name) => asker[name] ?? '');
      client.query({ name: 'asker', text: TELL, values }, (failed: unknown) => {
        if (!failed) {
          lastAskers.set(client, asker);
          return done(undefined, client, release);
        }
        // Nothing may be asked on it in another's name.
        client.release(failed as Error);
        done(failed as Error);
      });
    });

const TELL = `select ${SETTINGS.map((name, i) => `set_config('ocop.${name}', $${i + 1}, false)`).join(', ')}`;

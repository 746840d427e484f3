import { canonicalJson } from '@ocop/contracts';
import type { Actor } from '@ocop/ground';
import type { ClientBase } from 'pg';
import { SERVING_STREAM } from '../notices/serving';
import { PERSON_STREAM } from '../people/person';
import { eventHash, genesisHash } from './hash-chain';

/** A fact about something that is no case: a person, a law. Nothing decides on its stream and no workflow writes it. */
export interface Fact {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

const KINDS = [PERSON_STREAM, SERVING_STREAM, 'law/', 'calendar/'];

/** Streams of facts have the same chain as those of cases, and no head of their own to be held against. */
export function isOfFacts(stream: string): boolean {
  return KINDS.some((kind) => stream.startsWith(kind));
}

/** Who records a fact, and when. */
export interface Recorder {
  readonly by: Actor;
  readonly at: number;
}

/** Laws are put on record by the database's owner. */
const OF_OTHERS = {
  last: 'select version, hash, data from events where stream = $1 order by version desc limit 1',
  append: `insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9)`,
};
/** What is decided of working days the API may put on record, too: by a function that writes no other streams. */
const OF_CALENDARS = {
  last: OF_OTHERS.last,
  append: 'select append_calendar_fact($1, $2, $3, $4, $5, $6, $7, $8, $9)',
};
/** People are recorded by whoever keeps accounts, too: by functions that write no other streams. */
const OF_PEOPLE = {
  last: 'select version, hash, data from last_person_fact($1)',
  append: 'select append_person_fact($1, $2, $3, $4, $5, $6, $7, $8, $9)',
};

/** Proofs of delivery are recorded by the API, by functions of the same kind. */
const OF_SERVINGS = {
  last: 'select version, hash, data from last_serving_fact($1)',
  append: 'select append_serving_fact($1, $2, $3, $4, $5, $6, $7, $8, $9)',
};

function statementsFor(stream: string) {
  if (stream.startsWith(PERSON_STREAM)) return OF_PEOPLE;
  if (stream.startsWith(SERVING_STREAM)) return OF_SERVINGS;
  return stream.startsWith('calendar/') ? OF_CALENDARS : OF_OTHERS;
}

/**
 * Appends to a stream of facts, unless its last one says the same already; answers with the version that says it.
 * To be called inside a transaction.
 */
export async function appendFact(
  db: ClientBase,
  { stream, type, data }: Fact,
  { by: actor, at }: Recorder,
): Promise<number> {
  await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [stream]);
  const sql = statementsFor(stream);
  const { rows } = await db.query<{ version: number; hash: string; data: object }>(sql.last, [
    stream,
  ]);
  const last = rows[0] ?? { version: 0, hash: genesisHash(stream), data: {} };
  if (canonicalJson(last.data) === canonicalJson(data)) return last.version;
  const version = last.version + 1;
  const event = { stream, version, type, data, actor, at };
  const entry = { ...event, cause: `${stream}#${version}`, recordedAt: at, prevHash: last.hash };
  await db.query(
    sql.append,
    [stream, version, type, data, actor, entry.cause, new Date(at)].concat(
      last.hash,
      eventHash(entry),
    ),
  );
  return version;
}

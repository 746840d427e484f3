import { Client } from 'pg';

/** What a played story has left behind, in a form that two runs can be compared by. */
export interface Left {
  /** Events of each stream in order, without what belongs to the run: hashes hold the time of recording. */
  readonly streams: Readonly<Record<string, readonly object[]>>;
  readonly certificates: readonly object[];
  readonly documents: readonly object[];
  /** Each message that went out, once. */
  readonly notices: readonly object[];
}

export async function whatIsLeft(databaseUrl: string): Promise<Left> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const rowsOf = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows;
    const events = await rowsOf(
      'select stream, version, type, data, actor, cause, print, basis, occurred_at from events order by stream, version',
    );
    const streams: Record<string, object[]> = {};
    for (const { stream, ...event } of events)
      (streams[String(stream)] ??= []).push(withoutProof(event));
    const plain = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
    return plain({
      streams,
      certificates: await rowsOf(
        'select id, authority, book, year, no, number from certificates order by id',
      ),
      documents: await rowsOf('select id, kind, sha256 from documents order by id'),
      notices: await rowsOf(
        `select key, role, area, person, template, subject, body, state, message_id
         from notices join deliveries using (key, role, area)
         order by key, role, area, channel, person`,
      ),
    });
  } finally {
    await client.end();
  }
}

/** The hash of what mail servers answered, and when, is another one in every run. */
function withoutProof(event: Record<string, unknown>): object {
  if (event['type'] !== 'NoticeSent') return event;
  const { sha256: _, ...data } = event['data'] as Record<string, unknown>;
  return { ...event, data };
}

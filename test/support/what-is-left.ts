import { OF_A_CASE } from '@ocop/records';
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
      `select stream, version, type, data, actor, cause, print, basis, occurred_at from events where ${OF_A_CASE} order by stream, version`,
    );
    const numbered = new Numbering(events);
    const streams: Record<string, object[]> = {};
    for (const { stream, ...event } of events.filter(isOfTheCourse))
      (streams[String(stream)] ??= []).push(numbered.said(String(stream), event));
    const plain = await plainOf(rowsOf);
    return plain({
      streams,
      certificates: await rowsOf(
        `select id, authority, book, year, no, number, code, scope, content_hash
         from certificates order by cycle, edition`,
      ),
      documents: inOrder(plain(await rowsOf('select id, kind, sha256 from documents'))),
      notices: numbered.keyed(
        plain(
          await rowsOf(
            `select key, role, area, person, template, subject, body, state
             from notices join deliveries using (key, role, area)
             order by key, role, area, channel, person`,
          ),
        ),
      ),
    });
  } finally {
    await client.end();
  }
}

type RowsOf = (sql: string) => Promise<Record<string, unknown>[]>;

/** Certificates draw their ids by lot: instead of them, and of what is hashed with them, stand cycle and edition. */
async function plainOf(rowsOf: RowsOf): Promise<<T>(value: T) => T> {
  const drawn = await rowsOf(
    `select c.id, cycle || '.' || edition as name, content_hash, sha256
     from certificates c left join documents d on d.id = 'certificate/' || c.id`,
  );
  const names = new Map<string, string>();
  for (const { id, name, content_hash, sha256 } of drawn)
    Object.entries({ id, content: content_hash, file: sha256 }).forEach(([what, value]) => {
      if (typeof value === 'string') names.set(value, `${what} of ${String(name)}`);
    });
  // A recognition is opened with its certificate in hand: so is the print of that command.
  const opened = await rowsOf(
    `select stream, print from events where stream like 'recognition/%' and version = 1`,
  );
  for (const { stream, print } of opened)
    if (typeof print === 'string') names.set(print, `opening of ${String(stream)}`);
  // So is a file that was handed in, and the print of the command that chose it.
  const chosen = await rowsOf(
    `select stream, data ->> 'file' as file, print from events where type = 'PictureChosen'`,
  );
  for (const { stream, file, print } of chosen) {
    names.set(String(file), `file of ${String(stream)}`);
    if (typeof print === 'string') names.set(print, `choice of ${String(stream)}`);
  }
  const lots = names.size > 0 ? new RegExp([...names.keys()].join('|'), 'g') : /$^/;
  return <T>(value: T) => {
    const text = JSON.stringify(value).replace(lots, (lot) => names.get(lot) ?? lot);
    return JSON.parse(text) as T;
  };
}

const inOrder = <T>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** When a message was told to have gone out depends on mailboxes; what went out is compared by itself. */
function isOfTheCourse({ type }: Record<string, unknown>): boolean {
  return type !== 'NoticeSent';
}

/** Versions as they would be if nobody had been told of anything, also where events name others by them. */
class Numbering {
  private readonly places = new Map<string, number>();

  constructor(events: readonly Record<string, unknown>[]) {
    const counts = new Map<string, number>();
    for (const event of events) {
      const stream = String(event['stream']);
      const place = (counts.get(stream) ?? 0) + (isOfTheCourse(event) ? 1 : 0);
      counts.set(stream, place);
      this.places.set(`${stream}#v${String(event['version'])}`, place);
    }
  }

  said(stream: string, event: Record<string, unknown>): object {
    const version = this.places.get(`${stream}#v${String(event['version'])}`);
    const text = JSON.stringify({ ...event, version })
      .replace(/(?:ocop\/)?((?:\w+-)*\w+\/[^#"/]+)#v\d+/g, (name, of: string) =>
        this.renamed(name, of),
      )
      .replace(/(?<="work":")v\d+/g, (name) => this.renamed(`#${name}`, stream))
      .replace(/(?<="key":")[^"]+/g, (key) => this.rekeyed(key));
    return JSON.parse(text) as object;
  }

  /** Notices under keys that two runs share; the key ends in the version before the notice's own event. */
  keyed(notices: readonly Record<string, unknown>[]): object[] {
    const renamed = notices.map((notice) => ({
      ...notice,
      key: this.rekeyed(String(notice['key'])),
    }));
    return inOrder(renamed);
  }

  private rekeyed(key: string): string {
    const [, before = key, stream = '', version = ''] =
      /^((\w[\w-]*\/[^:]+)(?::.*)?):(\d+)$/.exec(key) ?? [];
    const place = this.places.get(`${stream}#v${version}`);
    return place === undefined ? key : `${before}:${place}`;
  }

  private renamed(name: string, stream = ''): string {
    const [before = '', version = ''] = name.split('#');
    return `${before}#v${this.places.get(`${stream}#${version}`) ?? version}`;
  }
}

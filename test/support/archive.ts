import { eventHash, genesisHash, matterHash, recordPerson, sha256 } from '@ocop/records';
import type { Client } from 'pg';
import { BesideTheLog, type PaperEvent, withOutcomes } from './beside-the-log';
import { playOnPaper, story } from './story-on-paper';

/** How many copies of the story are written together, their events mixed as they would be by many offices at once. */
const TOGETHER = 10;

/**
 * A log as years of many districts would leave it: the story as the rules alone play it, over and over under other
 * names, chained and hashed, with all that the services would keep beside it. The read models are left empty.
 */
export async function writeArchive(
  owner: Client,
  copies: number,
  { steps, after = 0 }: { readonly steps?: number; readonly after?: number } = {},
): Promise<void> {
  const { events: paper, matter } = playOnPaper(steps);
  for (let first = after; first < copies; first += TOGETHER) {
    const block = Array.from({ length: Math.min(TOGETHER, copies - first) }, (_, i) =>
      copyOf(paper, matter, first + i),
    );
    const known = new Map(block.flatMap((copy) => [...copy.matter]));
    const kept = [...known].map(([hash, content]) => ({ sha256: hash, content }));
    await insert(owner, 'matter', kept, 'on conflict do nothing');
    const events = block
      .flatMap((copy) => chained(copy.events))
      .sort((a, b) => a.recordedAt - b.recordedAt);
    await insert(owner, 'events', events.map(eventRow));
    const beside = new BesideTheLog(paper);
    for (const event of block.flatMap((copy) => copy.events)) beside.add(event);
    for (const [table, rows] of Object.entries(beside.rows())) await insert(owner, table, rows);
  }
  for (const { id, name, role, area } of story.people)
    await recordPerson(owner, { id, name, role, area, keyHash: sha256(id) });
}

/** What one copy of the story makes of events and streams. */
export function sizeOfCopy(): { events: number; streams: number } {
  const { events } = playOnPaper();
  return { events: events.length, streams: new Set(events.map(({ stream }) => stream)).size };
}

interface Copy {
  readonly events: readonly PaperEvent[];
  readonly matter: ReadonlyMap<string, unknown>;
}

/** The same cases in another district of another province; the first copy keeps its names. */
function copyOf(events: readonly PaperEvent[], matter: Copy['matter'], no: number): Copy {
  const names = /\b(huong-tra|thua-thien-hue|hue|paper)\b/g;
  const renamed = <T>(value: T): T =>
    no === 0
      ? value
      : (JSON.parse(JSON.stringify(value).replace(names, (name) => `${name}-${no}`)) as T);
  const hashes = new Map<string, string>();
  const own = new Map<string, unknown>();
  for (const [hash, content] of matter) {
    const fresh = renamed(content);
    hashes.set(hash, matterHash(fresh));
    own.set(matterHash(fresh), fresh);
  }
  const text = JSON.stringify(renamed(events));
  const named = text.replace(/[0-9a-f]{64}/g, (hash) => hashes.get(hash) ?? hash);
  return { events: withOutcomes(JSON.parse(named) as PaperEvent[]), matter: own };
}

function chained(events: readonly PaperEvent[]) {
  const heads = new Map<string, string>();
  return events.map((event) => {
    const prevHash = heads.get(event.stream) ?? genesisHash(event.stream);
    const entry = { ...event, recordedAt: event.at, prevHash };
    const hash = eventHash(entry);
    heads.set(event.stream, hash);
    return { ...entry, hash };
  });
}

function eventRow({ at, recordedAt, prevHash, ...rest }: ReturnType<typeof chained>[number]) {
  const iso = (instant: number) => new Date(instant).toISOString();
  return { ...rest, occurred_at: iso(at), recorded_at: iso(recordedAt), prev_hash: prevHash };
}

async function insert(
  owner: Client,
  table: string,
  rows: readonly object[],
  otherwise = '',
): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  if (!columns) return;
  await owner.query(
    `insert into ${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) ${otherwise}`,
    [JSON.stringify(rows)],
  );
}

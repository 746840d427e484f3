import { type ClientBase, Pool } from 'pg';
import { type EventRow, fromRow, type LoggedEvent } from './logged-event';

/** One stream with all its events, in order of version. */
export interface LoggedStream {
  readonly stream: string;
  readonly events: readonly LoggedEvent[];
}

/** Bytes, as stored, that one page should hold; a plan with its products is larger than a reminder by a thousand. */
const PAGE_BYTES = 500_000;
const PAGE_ROWS = { first: 200, min: 20, max: 2_000 };

type PageRow = EventRow & { readonly bytes: number };
const PAGE = `
  select *, pg_column_size(data) as bytes from events
  where (stream, version) > ($1, $2) and starts_with(stream, $3)
  order by stream, version limit $4`;

export interface Walk {
  /** Stream after which to begin. */
  readonly after?: string;
  /** Only streams whose names begin so. */
  readonly prefix?: string;
}

/** The whole log, stream by stream, in pages of whole streams: memory holds two pages and the events of one stream. */
export async function* walkLog(
  db: Pool | ClientBase,
  { after = '', prefix = '' }: Walk = {},
): AsyncGenerator<LoggedStream[]> {
  const ask = (last: { stream: string; version: number }, limit: number) =>
    db.query<PageRow>(PAGE, [last.stream, last.version, prefix, limit]);
  let limit = PAGE_ROWS.first;
  // Versions are integers: after the largest of them comes the next stream.
  let coming = ask({ stream: after, version: 2_147_483_647 }, limit);
  let begun: LoggedEvent[] = [];
  for (;;) {
    const { rows } = await coming;
    const end = rows.at(-1);
    const isLast = !end || rows.length < limit;
    const next = nextLimit(rows);
    // A pool reads on while the caller works on this page; if it leaves instead, nobody hears of a failure.
    const ahead = isLast || !(db instanceof Pool) ? undefined : ask(end, next);
    ahead?.catch(() => undefined);
    const streams = inStreams([...begun, ...rows.map(fromRow)]);
    // The last stream may go on with the next page.
    begun = isLast ? [] : [...(streams.pop()?.events ?? [])];
    if (streams.length > 0) yield streams;
    if (isLast) return;
    coming = ahead ?? ask(end, next);
    limit = next;
  }
}

function inStreams(events: readonly LoggedEvent[]): LoggedStream[] {
  const streams: { stream: string; events: LoggedEvent[] }[] = [];
  for (const event of events) {
    const current = streams.at(-1);
    if (current?.stream === event.stream) current.events.push(event);
    else streams.push({ stream: event.stream, events: [event] });
  }
  return streams;
}

function nextLimit(rows: readonly { bytes: number }[]): number {
  const average = rows.reduce((sum, { bytes }) => sum + bytes, 1) / rows.length;
  const wanted = Math.floor(PAGE_BYTES / average);
  return Math.min(PAGE_ROWS.max, Math.max(PAGE_ROWS.min, wanted));
}

import { civilDateAt, formatDay, isoInVietnam, type Language } from '@ocop/calendar';
import { parseStreamName } from '@ocop/casework';
import { subjectAtOpening } from '@ocop/contracts';
import { SYSTEM } from '@ocop/ground';
import { describeEvent, type LoggedEvent, LogFeed } from '@ocop/records';
import { sayTitle } from '@ocop/words';
import type { Pool } from 'pg';

/** What one command or moment led to in one case, in words. */
export interface TimelineEntry {
  readonly date: string;
  readonly at: string;
  readonly stream: string;
  /** The product, round, certificate or plan it is about. */
  readonly subject: string;
  readonly told: string;
  readonly deadlines: readonly string[];
  readonly actor: string;
  readonly types: readonly string[];
  readonly versions: readonly [first: number, last: number];
}

/** Reads the log on from where it was left and tells it, one entry for each command or moment. */
export class TimelineReader {
  private position = 0;
  private readonly log: LogFeed;
  private readonly subjects = new Map<string, string>();

  constructor(
    pool: Pool,
    private readonly language: Language,
  ) {
    this.log = new LogFeed(pool);
  }

  async next(): Promise<TimelineEntry[]> {
    const recorded = await this.log.after(this.position);
    const last = recorded.at(-1);
    if (!last) return [];
    this.position = last.position;
    return group(recorded).flatMap((events) => {
      const entry = this.tell(events);
      return entry ? [entry] : [];
    });
  }

  private tell(events: readonly LoggedEvent[]): TimelineEntry | undefined {
    const [first] = events;
    const end = events.at(-1);
    if (!first || !end) return undefined;
    const subject = this.subjectOf(first);
    const sentences = (chosen: readonly LoggedEvent[]) =>
      counted(chosen.flatMap((event) => describeEvent(event, this.language) ?? []));
    const isTerm = ({ type }: LoggedEvent) =>
      /^Deadline(Set|Met|Moved|Paused|DoneLate|Cancelled)$/.test(type);
    const told = sentences(events.filter((event) => !isTerm(event)));
    const deadlines = sentences(events.filter(isTerm));
    if (told.length === 0 && deadlines.length === 0) return undefined;
    return {
      date: civilDateAt(first.at),
      at: isoInVietnam(first.at),
      stream: first.stream,
      subject,
      told: told.join('; '),
      deadlines,
      actor: first.actor.name,
      types: events.map((event) => event.type),
      versions: [first.version, end.version],
    };
  }

  /** A case is called by what it was opened about. */
  private subjectOf({ stream, data }: LoggedEvent): string {
    const known = this.subjects.get(stream);
    if (known) return known;
    const ref = parseStreamName(stream);
    const { title } = subjectAtOpening(ref, data);
    // The plan lies beside its event; what it is called stands there as well.
    const { title: ofPlan } = data as { title?: string };
    const subject = (title.of === 'case' ? ofPlan : undefined) ?? sayTitle(title, this.language);
    this.subjects.set(stream, subject);
    return subject;
  }
}

/** Sentences said several times are said once, with their number: six communes owe the same report. */
function counted(sentences: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times].map(([sentence, n]) => (n > 1 ? `${sentence} (×${n})` : sentence));
}

/** Neighbouring events of one case with one cause belong together. */
function group(events: readonly LoggedEvent[]): LoggedEvent[][] {
  const groups: LoggedEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    const [head] = last ?? [];
    if (last && head?.stream === event.stream && head.cause === event.cause) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

/**
 * Entries as lines of a terminal: day once, then who it is about, what happened, who acted, which deadline. What
 * befell several cases alike is said once.
 */
export function printEntries(
  entries: readonly TimelineEntry[],
  previousDate: string | undefined,
): string[] {
  const lines: { text: string; date: string; subjects: string[] }[] = [];
  for (const entry of entries) {
    const { date, subject } = entry;
    const text = tellEntry(entry);
    const last = lines.at(-1);
    if (last?.text === text && last.date === date) last.subjects.push(subject);
    else lines.push({ text, date, subjects: [subject] });
  }
  return lines.map(({ text, date, subjects }, i) => {
    const before = i === 0 ? previousDate : lines[i - 1]?.date;
    const day = date === before ? '          ' : formatDay(date);
    return `${day}  ${subjects.join(', ')}: ${text}`;
  });
}

function tellEntry({ told, deadlines, actor }: TimelineEntry): string {
  const terms = deadlines.join('; ');
  const by = actor === SYSTEM.name ? '' : `  - ${actor}`;
  return `${told || terms}${told && terms ? `  [${terms}]` : ''}${by}`;
}

import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/**
 * What the log was at a moment, short enough to be printed, mailed or read out: whoever keeps it can have the log
 * computed anew up to the same position and sees whether it is still the same.
 */
export interface Seal {
  readonly position: number;
  readonly events: number;
  readonly streams: number;
  readonly at: string;
  /** SHA-256 over the hash of every event up to the position, in the order in which they were recorded. */
  readonly root: string;
  /** The running root at earlier positions; they tell where a difference begins. Only in a seal that is a file. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly position: number;
  readonly root: string;
}

export interface SealFault {
  readonly what: 'cut-off' | 'events-removed' | 'events-added' | 'rewritten';
  /** The difference lies after the first and not after the second of these positions. */
  readonly between: readonly [number, number];
  readonly expected: string;
  readonly got: string;
}

const PAGE = 10_000;

/** Seals the log up to a position, and holds it against an older seal on the way. */
export async function sealLog(
  db: ClientBase,
  upTo: number,
  against?: Seal,
): Promise<{ seal: Seal; faults: SealFault[] }> {
  const run = new RunningRoot();
  const marks: Mark[] = [];
  const check = against && new SealCheck(against);
  for (let last = 0; ;) {
    const rows = await page(db, last, upTo);
    for (const row of rows) {
      check?.before(Number(row.position), run);
      run.add(row);
    }
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) break;
    last = Number(end.position);
    marks.push({ position: last, root: run.root() });
  }
  check?.before(Infinity, run);
  const { events, streams } = run;
  const at = new Date().toISOString();
  const seal = { position: upTo, events, streams, at, root: run.root(), marks };
  return { seal, faults: check?.faults(upTo) ?? [] };
}

interface Sealed {
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
}

async function page(db: ClientBase, after: number, upTo: number): Promise<Sealed[]> {
  const { rows } = await db.query<Sealed>(
    `select position, stream, version, hash from events where position > $1 and position <= $2
     order by position limit ${PAGE}`,
    [after, upTo],
  );
  return rows;
}

class RunningRoot {
  private readonly hash = createHash('sha256');
  events = 0;
  streams = 0;

  add({ position, stream, version, hash }: Sealed): void {
    this.hash.update(`${position} ${stream} ${version} ${hash}\n`);
    this.events += 1;
    if (version === 1) this.streams += 1;
  }

  root(): string {
    return this.hash.copy().digest('hex');
  }
}

/** Compares the running root with an older seal's at each of its positions, in passing. */
class SealCheck {
  private readonly marks: Mark[];
  private same = 0;
  private differs?: number;
  private reached?: { events: number; streams: number; root: string };

  constructor(private readonly old: Seal) {
    this.marks = [...old.marks, old].filter(({ position }) => position <= old.position);
  }

  /** Called before the event at a position is added: marks that lie before it have been reached. */
  before(position: number, run: RunningRoot): void {
    for (let mark = this.marks[0]; mark && mark.position < position; mark = this.marks[0]) {
      this.marks.shift();
      const root = run.root();
      if (root !== mark.root) this.differs ??= mark.position;
      else if (this.differs === undefined) this.same = mark.position;
      if (mark.position === this.old.position)
        this.reached = { events: run.events, streams: run.streams, root };
    }
  }

  faults(upTo: number): SealFault[] {
    const { old, reached } = this;
    const got = reached ?? { events: 0, streams: 0, root: '' };
    const sameCounts = got.events === old.events && got.streams === old.streams;
    if (got.root === old.root && sameCounts) return [];
    const between = [this.same, this.differs ?? old.position] as const;
    const words = (of: { events: number; streams: number; root: string }) =>
      `${of.events} events, ${of.streams} streams, root ${of.root}`;
    return [{ what: this.kind(got.events, upTo), between, expected: words(old), got: words(got) }];
  }

  private kind(events: number, upTo: number): SealFault['what'] {
    if (upTo < this.old.position) return 'cut-off';
    if (events === this.old.events) return 'rewritten';
    return events < this.old.events ? 'events-removed' : 'events-added';
  }
}

/** The seal in one line. */
export function sealText({ position, events, streams, at, root }: Omit<Seal, 'marks'>): string {
  return `ocop-seal/1 position=${position} events=${events} streams=${streams} at=${at} root=${root}`;
}

/** The seal as a file: its line, and one for each mark. */
export function sealFile(seal: Seal): string {
  const marks = seal.marks.map(({ position, root }) => `mark ${position} ${root}`);
  return `${[sealText(seal), ...marks].join('\n')}\n`;
}

const LINE = /ocop-seal\/1 position=(\d+) events=(\d+) streams=(\d+) at=(\S+) root=([0-9a-f]{64})/;

/** @throws Error when the text is no seal */
export function readSeal(text: string): Seal {
  const [, position, events, streams, at = '', root = ''] = LINE.exec(text) ?? [];
  if (!root)
    throw new Error(
      'this is no seal: expected a line "ocop-seal/1 position=… events=… streams=… at=… root=…" as `ocop audit verify` prints it',
    );
  const marks = [...text.matchAll(/^mark (\d+) ([0-9a-f]{64})$/gm)].map(
    ([, mark, markRoot = '']) => ({ position: Number(mark), root: markRoot }),
  );
  return {
    position: Number(position),
    events: Number(events),
    streams: Number(streams),
    at,
    root,
    marks,
  };
}

import { answered, api } from '../../shared/api';
import { RefusedError } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';
import {
  type Entry,
  foundElsewhere,
  type Known,
  nextToSend,
  readAgain,
  refusedFor,
  saved,
  sending,
} from './draft-queue';
import { changeQueue, nameOf, readQueue, type SheetKey, unsettledSheets } from './draft-store';
import { fateOf } from './fate';

/** Silence is asked again soon, and then ever more seldom. */
const AGAIN_MS = 4_000;
const MOST_PATIENT_MS = 30_000;
/** Windows of one browser take turns at sending. */
const TURN = 'ocop-outbox';

type Score = components['schemas']['RunningScore'];

/** How the connection stands, as sending has found it. */
export type Line = 'open' | 'lost' | 'signed-out';

/** Sends what members have written, sheet by sheet and in order; what finds nobody goes out again. */
class Outbox {
  private member: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private patience = AGAIN_MS;
  private line: Line = 'open';
  private readonly listeners = new Set<() => void>();
  private readonly scores = new Map<string, Score>();

  /** Whose sheets go out; those of others on this device wait for their own people. */
  start(member: string): void {
    if (this.member === member) return;
    if (this.member === undefined) addEventListener('online', () => this.kick());
    this.member = member;
    this.kick();
  }

  kick(): void {
    this.patience = AGAIN_MS;
    this.again();
  }

  /** What the rules made of a sheet when something of it was saved last. */
  scoreOf(name: string): Score | undefined {
    return this.scores.get(name);
  }

  readonly lineNow = (): Line => this.line;

  readonly onLine = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private async run(): Promise<void> {
    if (this.isRunning || this.member === undefined) return;
    this.isRunning = true;
    const { member } = this;
    const isDone = await inTurn(() => this.sendAll(member)).finally(() => {
      this.isRunning = false;
    });
    if (isDone) return;
    this.timer = setTimeout(() => this.again(), this.patience);
    this.patience = Math.min(2 * this.patience, MOST_PATIENT_MS);
  }

  private again(): void {
    clearTimeout(this.timer);
    void this.run();
  }

  /** True when nothing of the member's waits here any more. */
  private async sendAll(member: string): Promise<boolean> {
    const sheets = await unsettledSheets(member);
    for (const key of sheets) if (!(await this.sendSheet(key))) return false;
    if (sheets.length === 0 && this.line === 'lost') this.say(await pinged());
    return this.line !== 'lost';
  }

  private async sendSheet(key: SheetKey): Promise<boolean> {
    for (;;) {
      const next = nextToSend(await readQueue(key));
      if (!next) return true;
      await changeQueue(key, (queue) => sending(queue, next.criterion, next.entry));
      if (!(await this.sendOne(key, next))) return false;
    }
  }

  /** False where nobody answered. */
  private async sendOne(
    key: SheetKey,
    { criterion, entry, seen }: { criterion: string; entry: Entry; seen: number },
  ): Promise<boolean> {
    const { round, product } = key;
    try {
      const { version, score } = await answered(
        api.PUT('/v1/rounds/{round}/products/{product}/sheet/{criterion}', {
          params: { path: { round, product, criterion } },
          body: { ...trimmed(entry), seen },
        }),
      );
      this.scores.set(nameOf(key), score);
      await changeQueue(key, (queue) => saved(queue, criterion, { entry, version }));
      this.say('open');
      return true;
    } catch (error) {
      return this.afterRefusal(key, criterion, error);
    }
  }

  private async afterRefusal(key: SheetKey, criterion: string, error: unknown): Promise<boolean> {
    const { status, code } =
      error instanceof RefusedError ? error.problem : { status: 0, code: 'NO_CONNECTION' };
    const fate = fateOf({ status, code });
    if (fate === 'again') {
      this.say(status === 401 || status === 403 ? 'signed-out' : 'lost');
      return false;
    }
    this.say('open');
    if (fate === 'keep') {
      await changeQueue(key, (queue) => refusedFor(queue, criterion, code));
      return true;
    }
    return this.compare(key, criterion);
  }

  private async compare(key: SheetKey, criterion: string): Promise<boolean> {
    try {
      const sheet = await sheetNow(key);
      await changeQueue(key, (queue) => {
        const read = readAgain(queue, sheet);
        const theirs = sheet[criterion];
        return theirs ? foundElsewhere(read, criterion, theirs) : read;
      });
      return true;
    } catch {
      return false;
    }
  }

  private say(line: Line): void {
    if (this.line === line) return;
    this.line = line;
    for (const listener of this.listeners) listener();
  }
}

/** As it is sent: fields that say nothing are left out. */
export function trimmed({ points, ...words }: Entry): Entry {
  const said = Object.entries(words).flatMap(([name, text]) => {
    const plain = (text as string | undefined)?.trim() ?? '';
    return plain === '' ? [] : [[name, plain] as const];
  });
  return { points, ...Object.fromEntries(said) };
}

/** The one of this window. */
export const outbox = new Outbox();

interface WrittenSheet {
  readonly choices: Readonly<Record<string, number | null>>;
  readonly evidence: Readonly<Record<string, Omit<Entry, 'points'>>>;
  readonly versions: Readonly<Record<string, number>>;
}

/** What the server has of a sheet, by criterion. */
export function knownOf({ choices, evidence, versions }: WrittenSheet): Record<string, Known> {
  return Object.fromEntries(
    Object.entries(versions).map(([criterion, version]) => {
      const entry = { ...evidence[criterion], points: choices[criterion] ?? null };
      return [criterion, { entry, version }];
    }),
  );
}

async function sheetNow({ round, product }: SheetKey): Promise<Record<string, Known>> {
  const params = { path: { round, product } };
  const request = api.GET('/v1/rounds/{round}/products/{product}/sheet', {
    params,
    cache: 'no-store',
  });
  return knownOf(await answered(request));
}

/** Asks whether anybody is there. */
async function pinged(): Promise<Line> {
  const response = await fetch('/health/live', { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ? 'open' : 'lost';
}

async function inTurn(work: () => Promise<boolean>): Promise<boolean> {
  // Only pages over TLS, or of this machine, have locks.
  if (!('locks' in navigator)) return work();
  return await navigator.locks.request(TURN, work);
}

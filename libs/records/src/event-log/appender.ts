import type { Pool } from 'pg';
import type { Appending, AppendStatements } from './append-statement';
import { isFaultOfOne } from './outage';

/** Statements under way at once: while these are written, what else is decided gathers for the next. */
const MOST_UNDER_WAY = 2;
const MOST_TOGETHER = 50;

interface Waiting {
  readonly appending: Appending;
  /** A group it was in failed: it is tried by itself. */
  readonly alone: boolean;
  readonly done: (happened: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Group commit: recordings that wait at the same time go to the database together, in one statement and one
 * transaction. Each still counts or does not count for itself; when the database refuses a group, each of it is tried
 * alone, so that one that can never be taken does no harm to the others.
 */
export class Appender {
  private queue: Waiting[] = [];
  private underWay = 0;
  private statements?: Promise<AppendStatements>;

  constructor(
    private readonly pool: Pool,
    private readonly prepare: () => Promise<AppendStatements>,
  ) {}

  /** False when the head is not where the stream ends. @throws errors of the database */
  append(appending: Appending): Promise<boolean> {
    return new Promise((done, failed) => {
      this.queue.push({ appending, alone: false, done, failed });
      this.sendNext();
    });
  }

  private sendNext(): void {
    while (this.underWay < MOST_UNDER_WAY && this.queue.length > 0) {
      this.underWay += 1;
      void this.send(this.takeGroup()).finally(() => {
        this.underWay -= 1;
        this.sendNext();
      });
    }
  }

  /** One recording of each stream: of two that rival for a head only one could count. */
  private takeGroup(): Waiting[] {
    const group = new Map<string, Waiting>();
    const left: Waiting[] = [];
    for (const one of this.queue) {
      const { stream } = one.appending;
      const fits = group.size === 0 || !(one.alone || group.has(stream) || isFull(group));
      if (fits) group.set(stream, one);
      else left.push(one);
    }
    this.queue = left;
    return [...group.values()];
  }

  private async send(group: readonly Waiting[]): Promise<void> {
    try {
      const statement = (await this.ready()).of(group.map(({ appending }) => appending));
      const { rows } = await this.pool.query<{ stream: string }>({
        ...statement,
        values: [...statement.values],
      });
      const happened = new Set(rows.map(({ stream }) => stream));
      for (const { appending, done } of group) done(happened.has(appending.stream));
    } catch (error) {
      if (group.length > 1 && isFaultOfOne(error))
        this.queue.unshift(...group.map((one) => ({ ...one, alone: true })));
      else for (const { failed } of group) failed(error);
    }
  }

  /** Asked once; a question that failed is asked again. */
  private ready(): Promise<AppendStatements> {
    this.statements ??= this.prepare().catch((error: unknown) => {
      this.statements = undefined;
      throw error;
    });
    return this.statements;
  }
}

const isFull = (group: ReadonlyMap<string, Waiting>) =>
  group.size >= MOST_TOGETHER || [...group.values()].some(({ alone }) => alone);

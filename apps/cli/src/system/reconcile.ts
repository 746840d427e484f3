import { parseStreamName, streamName } from '@ocop/casework';
import { type CaseGateway, type NotTold, tellAll } from '@ocop/platform';
import { type CaseCondition, CaseMender, openAmong, type OpenCase, openCases } from '@ocop/records';
import type { Pool } from 'pg';

export interface ReconcileReport {
  /** Open cases of the log. */
  readonly open: number;
  /** Names of cases by their condition; `level` is only counted, since nearly all are. */
  readonly found: Readonly<Record<Exclude<CaseCondition, 'level'>, readonly string[]>>;
  /** What could not be looked at or mended, and why. */
  readonly failed: readonly { readonly stream: string; readonly why: string }[];
}

/**
 * Holds the engine against the log, case by case, and mends what differs: a case behind is told to look again, one
 * ahead or failing is ended and begun anew from the log, one that does not run is begun. One that cannot be mended
 * stops no other. With `check` it only tells. Interrupted and repeated it ends the same, and two at once do no harm.
 */
export async function reconcile(
  pool: Pool,
  gateway: CaseGateway,
  { check }: { check: boolean },
): Promise<ReconcileReport> {
  const tasks = new Reconciler(pool, gateway, check);
  const failed = await tellAll((one) => tasks.look(one), { where: openCases(pool) });
  const [unseen] = await tellAll((names) => tasks.lookForStrangers(names), {
    where: pages(gateway.running(), 200),
  });
  if (unseen) throw unseen.error;
  return tasks.report(failed);
}

class Reconciler {
  /** A case that was busy is looked at once more, and counted once. */
  private readonly open = new Set<string>();
  private readonly found: Record<Exclude<CaseCondition, 'level'>, Set<string>> = {
    behind: new Set(),
    ahead: new Set(),
    failing: new Set(),
    'not-running': new Set(),
    unknown: new Set(),
  };
  private readonly mender: CaseMender;

  constructor(
    private readonly pool: Pool,
    private readonly gateway: CaseGateway,
    private readonly check: boolean,
  ) {
    this.mender = new CaseMender(pool, gateway);
  }

  async look(one: OpenCase): Promise<void> {
    const stream = streamName(one.ref);
    this.open.add(stream);
    const condition = await this.mender.conditionOf(one);
    if (condition === 'level') return;
    this.found[condition].add(stream);
    if (!this.check) await this.mender.mend(one.ref, condition, 'ocop reconcile');
  }

  /** Workflows that run for cases which the log has closed or never known: told, and left to people. */
  async lookForStrangers(names: readonly string[]): Promise<void> {
    const open = await openAmong(this.pool, names);
    for (const name of names.filter((candidate) => !open.has(candidate))) {
      // The engine's index of what runs lags behind what has just ended.
      const { running } = await this.gateway.pulse(parseStreamName(name));
      if (running) this.found.unknown.add(name);
    }
  }

  report(failed: readonly NotTold<OpenCase>[]): ReconcileReport {
    const named = (condition: keyof typeof this.found) => [...this.found[condition]].sort();
    return {
      open: this.open.size,
      found: {
        behind: named('behind'),
        ahead: named('ahead'),
        failing: named('failing'),
        'not-running': named('not-running'),
        unknown: named('unknown'),
      },
      failed: failed.map(({ one, error }) => ({
        stream: streamName(one.ref),
        why: error.message,
      })),
    };
  }
}

async function* pages<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let page: T[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

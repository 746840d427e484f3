import { parseStreamName, streamName, type StreamRef } from '@ocop/casework';
import { labelsOf, type Stand } from '@ocop/contracts';
import { type CaseGateway, type NotTold, tellAll } from '@ocop/platform';
import { CaseKeeper, openAmong, type OpenCase, openCases } from '@ocop/records';
import type { Pool } from 'pg';

/** How a case stands in the engine, held against the log. */
export const CONDITIONS = [
  'level',
  'behind',
  'ahead',
  'failing',
  'not-running',
  'unknown',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface ReconcileReport {
  /** Open cases of the log. */
  readonly open: number;
  /** Names of cases by their condition; `level` is only counted, since nearly all are. */
  readonly found: Readonly<Record<Exclude<Condition, 'level'>, readonly string[]>>;
  /** What could not be looked at or mended, and why. */
  readonly failed: readonly { readonly stream: string; readonly why: string }[];
}

/** A task of the engine that has failed so often will not succeed by itself. */
const FAILED_TOO_OFTEN = 4;

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
  private readonly found: Record<Exclude<Condition, 'level'>, Set<string>> = {
    behind: new Set(),
    ahead: new Set(),
    failing: new Set(),
    'not-running': new Set(),
    unknown: new Set(),
  };
  private readonly keeper: CaseKeeper;

  constructor(
    private readonly pool: Pool,
    private readonly gateway: CaseGateway,
    private readonly check: boolean,
  ) {
    this.keeper = new CaseKeeper(pool);
  }

  async look(one: OpenCase): Promise<void> {
    const stream = streamName(one.ref);
    this.open.add(stream);
    const condition = await this.conditionOf(one);
    if (condition === 'level') return;
    this.found[condition].add(stream);
    if (!this.check) await this.mend(one.ref, condition);
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

  private async conditionOf(one: OpenCase): Promise<Condition> {
    const pulse = await this.gateway.pulse(one.ref);
    if (!pulse.running) return 'not-running';
    if (pulse.attempt >= FAILED_TOO_OFTEN) return 'failing';
    const stand = await this.gateway.stand(one.ref);
    return stand ? this.compared(one, stand) : 'not-running';
  }

  /** The case may have gone on between the two looks; only what the log holds now decides. */
  private async compared({ ref, version, head }: OpenCase, stand: Stand): Promise<Condition> {
    if (stand.stopped) return 'ahead';
    // It has just begun and is about to take itself up from the log.
    if (stand.head === '') return 'level';
    if (stand.version === version && stand.head === head) return 'level';
    if (stand.version < version) return 'behind';
    const now = await this.keeper.log.hashAt(streamName(ref), stand.version);
    return now === stand.head ? 'level' : 'ahead';
  }

  private async mend(ref: StreamRef, condition: Exclude<Condition, 'level'>): Promise<void> {
    if (condition === 'behind') {
      const { stopped } = await this.gateway.lookAgain(ref, false);
      if (!stopped) return;
    }
    if (condition !== 'not-running') await this.gateway.end(ref, `ocop reconcile: ${condition}`);
    const { folded } = await this.keeper.takeUp(ref);
    await this.gateway.resume(ref, labelsOf(ref, folded.state));
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

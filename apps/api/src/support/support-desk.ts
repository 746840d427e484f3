import { Inject, Injectable } from '@nestjs/common';
import { type CivilDate, civilDateAt, isCalendarVersion } from '@ocop/calendar';
import type { DeadlineKind } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import type { Plan } from '@ocop/programmes';
import { ageOfClaim } from '@ocop/recognition';
import {
  EVERYTHING,
  type Paging,
  ProgrammesQueries,
  type SupportClaimRow,
  SupportQueries,
} from '@ocop/records';
import { supportSeenBy } from '../access/seen';
import { nextActions } from '../commands/next-actions';
import { shownFile } from '../files/file.answers';
import { InspectionPhotographs } from '../files/inspection-photographs';
import { shownPage, shownPortions } from '../lists/list';
import { ProblemError } from '../problems/problem';

export type SupportFilter = Partial<Pick<SupportClaimRow, 'plan' | 'standing' | 'stars'>>;

/** Support money as it is read: by the producer, its commune, and those who look after the area. */
@Injectable()
export class SupportDesk {
  constructor(
    @Inject(SupportQueries) private readonly support: SupportQueries,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(InspectionPhotographs) private readonly files: InspectionPhotographs,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  async list(actor: Actor, wanted: SupportFilter, paging: Paging) {
    const day = await this.today();
    const found = await this.support.list(supportSeenBy(actor), wanted, paging);
    return shownPage(found, (row) => told(row, actor, day));
  }

  /** The same to its end, as a file has it. */
  async *each(actor: Actor, wanted: SupportFilter, sort: string) {
    const day = await this.today();
    const rows = this.support.each(supportSeenBy(actor), wanted, sort);
    yield* shownPortions(rows, (row) => told(row, actor, day));
  }

  /** @throws ProblemError NOT_FOUND, also where the plan has no money for it */
  async one(recognition: string, actor: Actor) {
    const row = await this.support.one(supportSeenBy(actor), recognition);
    if (!row) throw new ProblemError('NOT_FOUND', { recognition });
    const files = await this.files.claimPapers(recognition);
    const plan = await this.planOf(row.plan);
    return {
      ...told(row, actor, await this.today()),
      wanted: (plan?.supportMoney?.papers ?? []).map(({ id, name }) => ({ id, name })),
      files: files.map(shownFile),
    };
  }

  /** Sums of each plan, of what the asker may see; the rest of its budget is of the whole plan. */
  async sums(actor: Actor, plan?: string) {
    const wanted = plan === undefined ? {} : { plan };
    const found = await this.support.sums(supportSeenBy(actor), wanted);
    const items = found.map(async (sum) => {
      const of = await this.planOf(sum.plan);
      const budget = of?.supportMoney?.budget;
      const spent = await internally(() => this.support.grantedUnder(sum.plan));
      return {
        ...sum,
        title: of?.title ?? sum.plan,
        budget: budget ? String(budget.amount) : null,
        rest: budget ? String(budget.amount - spent) : null,
        beyond: budget?.beyond ?? null,
      };
    });
    return { items: await Promise.all(items) };
  }

  private async planOf(id: string): Promise<Plan | undefined> {
    return (await internally(() => this.programmes.one(EVERYTHING, id)))?.plan;
  }

  private async today(): Promise<CivilDate> {
    return civilDateAt(await this.clock.now());
  }
}

const WAITING: readonly SupportClaimRow['standing'][] = ['claimed', 'papers-asked', 'granted'];

function told(row: SupportClaimRow, actor: Actor, day: CivilDate) {
  const { producerArea: producer, area: commune, authorityArea: authority, waitsFor } = row;
  const href = `/v1/recognitions/${row.recognition}/commands`;
  const open = new Set(waitsFor ? [waitsFor as DeadlineKind] : []);
  const areas = { producer, commune, authority };
  const actions = nextActions('recognition', row.stage, actor, areas, href, { open });
  const { claimedOn, calendar } = row;
  const waits = claimedOn !== null && WAITING.includes(row.standing);
  return {
    ...row,
    // One that is counted by a calendar of a later release keeps nobody from the others.
    age: waits && isCalendarVersion(calendar) ? ageOfClaim({ claimedOn }, day, calendar) : null,
    nextActions: actions.filter(({ command }) => /Support(Papers)?$/.test(command)),
  };
}

import { Inject, Injectable } from '@nestjs/common';
import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { type Area, isWithin, RuleViolation } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import { measuredTargets, type Plan } from '@ocop/programmes';
import { type ReportFigures, reportOf } from '@ocop/reports';
import { type ProgrammeBoardRow, ReportQueries, StoodQueries, YearlyQueries } from '@ocop/records';
import { ProblemError } from '../problems/problem';
import { asksOf, yearlyFactOf } from '../yearly/yearly-facts';
import { partsOf, type ReportingPlace, successors } from './places-of';
import { byId, certificateFact, counted, productFact, supportFact } from './report-facts';

/** Which report, of which place, by which day. */
export interface Wanted {
  readonly report: string;
  readonly area?: Area;
  readonly asOf?: CivilDate;
}

/** What the figures of a report and the targets of a plan were on a day: asked later, they are the same. */
@Injectable()
export class FiguresThen {
  constructor(
    @Inject(ReportQueries) private readonly reports: ReportQueries,
    @Inject(StoodQueries) private readonly then: StoodQueries,
    @Inject(YearlyQueries) private readonly yearly: YearlyQueries,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  /** The targets that the plan had on a day, by what was counted and reported until then: asked later, it is the same. */
  async targets({ id, plan: now }: ProgrammeBoardRow, day: CivilDate) {
    const then = await internally(() => this.reports.yearAsOf(id, day));
    const plan = then?.plan ?? now;
    if (plan.targets.length === 0) return [];
    const from = Math.min(plan.year, ...plan.targets.map(({ since }) => since ?? plan.year));
    const { area } = plan.authority;
    const { products } = await this.stood(plan, area, { from, to: plan.year }, day);
    return measuredTargets(plan, { counts: products.map(counted), values: then?.values ?? {} });
  }

  async of(
    { id, plan: now }: ProgrammeBoardRow,
    place: ReportingPlace,
    { report: wanted, asOf }: Wanted,
  ): Promise<ReportFigures> {
    const report = now.reports.find((one) => one.id === wanted);
    if (!report) throw new ProblemError('NOT_FOUND', { report: wanted, id });
    const today = civilDateAt(await this.clock.now());
    const day = asOf ?? today;
    if (day > today)
      throw new RuleViolation('SIGNED_IN_FUTURE', { field: 'asOf', signedOn: day, today });
    const plan = (await internally(() => this.reports.yearAsOf(id, day)))?.plan ?? now;
    const { area, name } = place;
    const { year } = plan;
    const stood = await this.stood(plan, area, { from: year, to: year }, day);
    const asked = await internally(() => this.yearly.of(id, day));
    const facts = {
      yearly: asked.map(yearlyFactOf).filter((one) => isWithin(one.area, area)),
      products: stood.products.map(productFact).sort(byId),
      certificates: stood.certificates.map(certificateFact).sort(byId),
      supported: stood.supported.map(supportFact).sort(byId),
    };
    const asks = asksOf(plan).map(({ askBy: _, dueOn: __, ...ask }) => ask);
    const scope = { programme: id, report: wanted, name: report.name, year, asks };
    const parts = partsOf(plan, place, await this.authorities(place, year));
    return reportOf({ ...scope, place: { area, name } }, parts, facts, day);
  }

  private async authorities({ kind, area }: ReportingPlace, year: number) {
    if (kind !== 'whole') return [];
    const years = await internally(() => this.reports.yearsBelow(area, year));
    return years.map(({ plan }) => ({ area: plan.authority.area, name: plan.authority.name }));
  }

  /** What there was in an area on a day, each where it lies under the plan. */
  private async stood(plan: Plan, area: Area, years: { from: number; to: number }, day: CivilDate) {
    const stood = await internally(() => this.then.asOf(area, years, day));
    const now = successors(plan);
    const placed = <R extends { readonly area: Area }>(row: R): R => ({
      ...row,
      area: now.get(row.area) ?? row.area,
    });
    const inside = (one: { readonly area: Area }) => isWithin(one.area, area);
    return {
      products: stood.products.map(placed).filter(inside),
      certificates: stood.certificates.map(placed).filter(inside),
      supported: stood.supported.map(placed).filter(inside),
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { type Actor, type Area, isWithin, RuleViolation } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import { type MeasuredTarget, measuredTargets, type Plan } from '@ocop/programmes';
import { type Facts, gatheredNarrative, type ReportFigures, reportOf } from '@ocop/reports';
import {
  type CertificateRegisterRow,
  matterHash,
  MatterStore,
  type ProductThen,
  type ProgrammeBoardRow,
  ReportQueries,
  type SentReport,
  type SupportThen,
  YearlyQueries,
} from '@ocop/records';
import { mayReadReportOf } from '../access/readers';
import { ProblemError } from '../problems/problem';
import { asksOf, yearlyFactOf } from '../yearly/yearly-facts';
import { type FromBelow, type PartSent, ReportsBelow } from './below';
import type { ReportDue } from './dues-of';
import { partsOf, reportingPlace, type ReportingPlace, successors } from './places-of';

/** One report as it is read: what was sent, or what would be. */
export interface ReportRead {
  readonly place: ReportingPlace;
  readonly figures: ReportFigures;
  readonly sha256: string;
  readonly narrative: Pick<SentReport, 'summary' | 'difficulties' | 'proposals'>;
  readonly sent?: SentReport;
  /** Reports of the places below, as they stand now, or stood when it was sent; and what of them the parts were sent with. */
  readonly below: readonly FromBelow[];
  readonly parts: ReadonlyMap<Area, PartSent>;
  /** The plan's targets as they stood on the day of the figures. */
  readonly targets: readonly MeasuredTarget[];
  /** The asker is who sends it. */
  readonly mine: boolean;
  /** The figures are those that were sent. */
  readonly frozen: boolean;
}

interface Wanted {
  readonly report: string;
  readonly area?: Area;
  readonly asOf?: CivilDate;
}

/** Makes the reports of a programme year, and keeps the figures of those that are sent. */
@Injectable()
export class ReportDesk {
  constructor(
    @Inject(ReportQueries) private readonly reports: ReportQueries,
    @Inject(YearlyQueries) private readonly yearly: YearlyQueries,
    @Inject(MatterStore) private readonly matter: MatterStore,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(ReportsBelow) private readonly below: ReportsBelow,
  ) {}

  today(): Promise<CivilDate> {
    return this.clock.now().then(civilDateAt);
  }

  /** What a year's places owe and have sent, as far as the asker may know. */
  async due(year: Pick<ProgrammeBoardRow, 'id' | 'plan'>, actor: Actor): Promise<ReportDue[]> {
    return readableBy(actor, await this.below.ofYear(year)).map(({ due }) => due);
  }

  /** @throws ProblemError NOT_FOUND, CONFIDENTIAL; RuleViolation COMMUNE_UNKNOWN, SIGNED_IN_FUTURE */
  async read(year: ProgrammeBoardRow, wanted: Wanted, actor: Actor): Promise<ReportRead> {
    const place = reportingPlace(year.plan, wanted.area ?? ownPlace(year, actor));
    const { area } = place;
    if (!mayReadReportOf(area, actor))
      throw new ProblemError('CONFIDENTIAL', {
        readers: ['commune-officer', 'programme-office', 'authority', 'inspector', 'auditor'],
      });
    const came = await internally(() => this.reports.sentTo(year.id));
    const sent = came.find((one) => one.report === wanted.report && one.commune === area);
    const frozen = sent?.figures && wanted.asOf === undefined ? sent.figures : undefined;
    const figures = frozen
      ? await this.frozen(frozen.sha256)
      : await this.figures(year, place, wanted);
    const below = readableBy(
      actor,
      await this.below.of(year, wanted.report, place, sent?.position),
    );
    return {
      ...{ place, figures, below, frozen: frozen !== undefined },
      sha256: frozen?.sha256 ?? matterHash(figures),
      parts: await this.below.ofParts(figures, below),
      targets: place.kind === 'whole' ? await this.targets(year, figures.asOf) : [],
      narrative: sent ?? gatheredNarrative(figures, below.map(saidBelow)),
      mine: isReporter(place, actor) && (place.kind !== 'whole' || year.plan.higher.length > 0),
      ...(sent ? { sent } : {}),
    };
  }

  /** Keeps the figures that a report is sent with, if they still are what stood on the page. @throws RuleViolation FIGURES_CHANGED */
  async freeze(
    year: ProgrammeBoardRow,
    { report, area, asOf, sha256 }: Required<Wanted> & { readonly sha256: string },
  ): Promise<void> {
    const came = await internally(() => this.reports.sentTo(year.id));
    // A correction of words alone goes with the figures that were sent: they are kept.
    const isKept = came.some(
      (one) => one.commune === area && one.asOf === asOf && one.figures?.sha256 === sha256,
    );
    if (isKept) return;
    const figures = await this.figures(year, reportingPlace(year.plan, area), { report, asOf });
    const now = matterHash(figures);
    if (now !== sha256)
      throw new RuleViolation('FIGURES_CHANGED', { asOf, got: sha256, expected: now });
    await this.matter.keep(figures);
  }

  private async frozen(sha256: string): Promise<ReportFigures> {
    const lent = await internally(() => this.matter.lend([sha256]));
    return lent.get(sha256) as ReportFigures;
  }

  /** The targets that the plan had on a day, by what was counted and reported until then: asked later, it is the same. */
  private async targets({ id, plan: now }: ProgrammeBoardRow, day: CivilDate) {
    const then = await internally(() => this.reports.yearAsOf(id, day));
    const plan = then?.plan ?? now;
    if (plan.targets.length === 0) return [];
    const from = Math.min(plan.year, ...plan.targets.map(({ since }) => since ?? plan.year));
    const { area } = plan.authority;
    const { products } = await this.stood(plan, area, { from, to: plan.year }, day);
    return measuredTargets(plan, { counts: products.map(counted), values: then?.values ?? {} });
  }

  private async figures(
    { id, plan: now }: ProgrammeBoardRow,
    place: ReportingPlace,
    { report: wanted, asOf }: Wanted,
  ): Promise<ReportFigures> {
    const report = now.reports.find((one) => one.id === wanted);
    if (!report) throw new ProblemError('NOT_FOUND', { report: wanted, id });
    const today = await this.today();
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
    const stood = await internally(() => this.reports.asOf(area, years, day));
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

/** Whose report is meant where nobody names one: of officers and of a district's office their own place. */
function ownPlace({ plan, area }: ProgrammeBoardRow, actor: Actor): Area {
  const isDistrict = (plan.districts ?? []).some((district) => district.area === actor.area);
  return actor.role === 'commune-officer' || isDistrict ? actor.area : area;
}

/** Communes send by their officers, districts and authorities by their own offices. */
function isReporter({ kind, area }: ReportingPlace, actor: Actor): boolean {
  const role = kind === 'commune' ? 'commune-officer' : 'programme-office';
  return actor.role === role && actor.area === area;
}

const readableBy = (actor: Actor, all: readonly FromBelow[]) =>
  all.filter(({ due }) => mayReadReportOf(due.commune, actor));

const saidBelow = ({ due, sent }: FromBelow) => ({
  name: due.communeName,
  ...(sent ? { sent } : {}),
});

/** One product as targets count it: with stars once they are decided on. */
const counted = ({ area, year, stars, decision, certificateNumber }: ProductThen) => ({
  ...{ commune: area, year, stars: decision ? stars : null },
  ...{ certified: certificateNumber !== null, count: 1 },
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** Where nothing is open any more: what a council above has scored is nobody's to know before its decision. */
const DECIDED: readonly ProductThen['stage'][] = [
  'awaiting-signature',
  'recognised',
  'not-recognised',
];

function productFact(row: ProductThen): Facts['products'][number] {
  const { id, name, owner, commune, area, year, stage, stars, decision, certificateNumber } = row;
  return {
    ...{ id, name, owner, commune, area, year, stage },
    stars: decision && DECIDED.includes(stage) ? stars : null,
    certified: certificateNumber !== null,
    decision: decision?.number ?? null,
  };
}

function certificateFact(row: CertificateRegisterRow): Facts['certificates'][number] {
  const { recognition: id, number, product, owner, commune, area, stars, state } = row;
  const { validFrom, validUntil, endedOn } = row;
  return {
    id,
    number,
    product,
    owner,
    commune,
    area,
    stars,
    state,
    validFrom,
    validUntil,
    endedOn,
  };
}

function supportFact(row: SupportThen): NonNullable<Facts['supported']>[number] {
  const { recognition: id, plan, citation, product, owner, commune, area, number, stars } = row;
  const { entitled, granted, paid, owed, claimNo, standing } = row;
  return {
    ...{ id, plan, citation, product, owner, commune, area, number, stars },
    ...{ entitled, claimed: claimNo !== null && standing !== 'withdrawn', granted, paid, owed },
  };
}

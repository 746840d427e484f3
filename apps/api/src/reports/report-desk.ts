import { Inject, Injectable } from '@nestjs/common';
import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { type Actor, type Area, isWithin, RuleViolation } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import type { Plan } from '@ocop/programmes';
import { draftedNarrative, type Facts, type ReportFigures, reportOf } from '@ocop/reports';
import {
  type CertificateRegisterRow,
  matterHash,
  MatterStore,
  type ProductThen,
  type ProgrammeBoardRow,
  ReportQueries,
  type SentReport,
} from '@ocop/records';
import { mayReadReportOf } from '../access/readers';
import { CaseReads } from '../cases/case-reads';
import { ProblemError } from '../problems/problem';
import { duesOf } from './dues-of';
import { partsOf, reportingPlace, type ReportingPlace } from './places-of';

/** One report as it is read: what was sent, or what would be. */
export interface ReportRead {
  readonly place: ReportingPlace;
  readonly figures: ReportFigures;
  readonly sha256: string;
  readonly narrative: Pick<SentReport, 'summary' | 'difficulties' | 'proposals'>;
  readonly sent?: SentReport;
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
    @Inject(MatterStore) private readonly matter: MatterStore,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(CaseReads) private readonly cases: CaseReads,
  ) {}

  today(): Promise<CivilDate> {
    return this.clock.now().then(civilDateAt);
  }

  /** What communes owe and have sent, as far as the asker may know. */
  async due({ id, plan }: Pick<ProgrammeBoardRow, 'id' | 'plan'>, actor: Actor) {
    const { deadlines } = await this.cases.about({ type: 'programme-year', id });
    const came = await internally(() => this.reports.sentTo(id));
    return duesOf(plan, { deadlines, came }).filter(({ commune }) =>
      mayReadReportOf(commune, actor),
    );
  }

  /** @throws ProblemError NOT_FOUND, CONFIDENTIAL; RuleViolation COMMUNE_UNKNOWN, SIGNED_IN_FUTURE */
  async read(year: ProgrammeBoardRow, wanted: Wanted, actor: Actor): Promise<ReportRead> {
    const area = wanted.area ?? (actor.role === 'commune-officer' ? actor.area : year.area);
    const place = reportingPlace(year.plan, area);
    if (!mayReadReportOf(area, actor))
      throw new ProblemError('CONFIDENTIAL', {
        readers: ['commune-officer', 'programme-office', 'authority', 'inspector', 'auditor'],
      });
    const came = await internally(() => this.reports.sentTo(year.id));
    const sent = came.find((one) => one.report === wanted.report && one.commune === area);
    if (sent?.figures && wanted.asOf === undefined) return this.asSent(place, sent);
    const figures = await this.figures(year, place, wanted);
    return {
      ...{ place, figures, sha256: matterHash(figures), frozen: false },
      narrative: sent ?? { summary: draftedNarrative(figures) },
      ...(sent ? { sent } : {}),
    };
  }

  /** Keeps the figures that a report is sent with, if they still are what stood on the page. @throws RuleViolation FIGURES_CHANGED */
  async freeze(
    year: ProgrammeBoardRow,
    { report, area, asOf, sha256 }: Required<Wanted> & { readonly sha256: string },
  ): Promise<void> {
    const figures = await this.figures(year, reportingPlace(year.plan, area), { report, asOf });
    const now = matterHash(figures);
    if (now !== sha256)
      throw new RuleViolation('FIGURES_CHANGED', { asOf, got: sha256, expected: now });
    await this.matter.keep(figures);
  }

  private async asSent(place: ReportingPlace, sent: SentReport): Promise<ReportRead> {
    const sha256 = sent.figures?.sha256 ?? '';
    const lent = await internally(() => this.matter.lend([sha256]));
    const figures = lent.get(sha256) as ReportFigures;
    return { place, figures, sha256, narrative: sent, sent, frozen: true };
  }

  private async figures(
    { id, plan }: ProgrammeBoardRow,
    place: ReportingPlace,
    { report: wanted, asOf }: Wanted,
  ): Promise<ReportFigures> {
    const report = plan.reports.find((one) => one.id === wanted);
    if (!report) throw new ProblemError('NOT_FOUND', { report: wanted, id });
    const today = await this.today();
    const day = asOf ?? today;
    if (day > today)
      throw new RuleViolation('SIGNED_IN_FUTURE', { field: 'asOf', signedOn: day, today });
    const facts = await this.facts(plan, place.area, day);
    const { area, name } = place;
    const scope = { programme: id, report: wanted, name: report.name, year: plan.year };
    return reportOf({ ...scope, place: { area, name } }, partsOf(plan, place), facts, day);
  }

  private async facts(plan: Plan, area: Area, day: CivilDate): Promise<Facts> {
    const years = { from: plan.year, to: plan.year };
    const stood = await internally(() => this.reports.asOf(area, years, day));
    const now = successors(plan);
    const placed = <R extends { readonly area: Area }>(row: R): R => ({
      ...row,
      area: now.get(row.area) ?? row.area,
    });
    const inside = (one: { readonly area: Area }) => isWithin(one.area, area);
    return {
      products: stood.products.map(placed).filter(inside).map(productFact).sort(byId),
      certificates: stood.certificates.map(placed).filter(inside).map(certificateFact).sort(byId),
    };
  }
}

/** What was recognised in a commune that was merged counts where it lies now. */
function successors({ communes }: Plan): ReadonlyMap<Area, Area> {
  return new Map(
    communes.flatMap(({ area, replaces = [] }) =>
      replaces.map((former) => [former, area] as const),
    ),
  );
}

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

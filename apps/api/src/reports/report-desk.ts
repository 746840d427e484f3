import { Inject, Injectable } from '@nestjs/common';
import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { type Actor, type Area, RuleViolation } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import type { MeasuredTarget } from '@ocop/programmes';
import { gatheredNarrative, type ReportFigures } from '@ocop/reports';
import {
  matterHash,
  MatterStore,
  type ProgrammeBoardRow,
  ReportQueries,
  type SentReport,
} from '@ocop/records';
import { mayReadReportOf } from '../access/readers';
import { ProblemError } from '../problems/problem';
import { type FromBelow, type PartSent, ReportsBelow } from './below';
import type { ReportDue } from './dues-of';
import { FiguresThen, type Wanted } from './figures-then';
import { reportingPlace, type ReportingPlace } from './places-of';

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

/** Makes the reports of a programme year, and keeps the figures of those that are sent. */
@Injectable()
export class ReportDesk {
  constructor(
    @Inject(ReportQueries) private readonly reports: ReportQueries,
    @Inject(FiguresThen) private readonly figures: FiguresThen,
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
      : await this.figures.of(year, place, wanted);
    const below = readableBy(
      actor,
      await this.below.of(year, wanted.report, place, sent?.position),
    );
    return {
      ...{ place, figures, below, frozen: frozen !== undefined },
      sha256: frozen?.sha256 ?? matterHash(figures),
      parts: await this.below.ofParts(figures, below),
      targets: place.kind === 'whole' ? await this.figures.targets(year, figures.asOf) : [],
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
    const figures = await this.figures.of(year, reportingPlace(year.plan, area), { report, asOf });
    const now = matterHash(figures);
    if (now !== sha256)
      throw new RuleViolation('FIGURES_CHANGED', { asOf, got: sha256, expected: now });
    await this.matter.keep(figures);
  }

  private async frozen(sha256: string): Promise<ReportFigures> {
    const lent = await internally(() => this.matter.lend([sha256]));
    return lent.get(sha256) as ReportFigures;
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

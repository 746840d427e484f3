import { Inject, Injectable } from '@nestjs/common';
import { isWithin } from '@ocop/ground';
import { internally } from '@ocop/platform';
import type { Plan } from '@ocop/programmes';
import { type FigureId, figureOf, FIGURES, type Part, type ReportFigures } from '@ocop/reports';
import { MatterStore, ReportQueries, type SentReport } from '@ocop/records';
import { CaseReads } from '../cases/case-reads';
import { duesOf, type ReportDue } from './dues-of';
import type { ReportingPlace } from './places-of';

/** A place that reports to another, with what it has sent. */
export interface FromBelow {
  readonly due: ReportDue;
  readonly sent?: SentReport;
}

/** What came in of a part, and which of its figures are others by now. */
export interface PartSent {
  readonly on: string;
  readonly asOf: string | null;
  readonly changed: readonly FigureId[];
}

interface Year {
  readonly id: string;
  readonly plan: Plan;
}

/** Reports of the places below one: of a plan's communes and districts, and of authorities that report to its own. */
@Injectable()
export class ReportsBelow {
  constructor(
    @Inject(ReportQueries) private readonly reports: ReportQueries,
    @Inject(MatterStore) private readonly matter: MatterStore,
    @Inject(CaseReads) private readonly cases: CaseReads,
  ) {}

  /** Everything that a year asks for, its own report to the level above too; or what had come up to a place in the log. */
  async ofYear({ id, plan }: Year, until?: number): Promise<FromBelow[]> {
    const { deadlines } = await this.cases.about({ type: 'programme-year', id });
    const came = await internally(() => this.reports.sentTo(id, until));
    return duesOf(plan, { deadlines, came }).map((due) => {
      const sent = came.find((one) => one.report === due.report && one.commune === due.commune);
      return { due, ...(sent ? { sent } : {}) };
    });
  }

  /** What one report of a place is made of: once it was sent, what had come by then. */
  async of(
    year: Year,
    report: string,
    place: ReportingPlace,
    until?: number,
  ): Promise<FromBelow[]> {
    if (place.kind === 'commune') return [];
    const own = (await this.ofYear(year, until)).filter(
      ({ due }) => due.report === report && isPartOf(due, place),
    );
    if (place.kind !== 'whole') return own;
    const years = await internally(() => this.reports.yearsBelow(place.area, year.plan.year));
    const theirs: FromBelow[] = [];
    for (const below of years)
      theirs.push(
        ...(await this.ofYear(below, until)).filter(
          ({ due }) => due.report === report && due.kind === 'whole',
        ),
      );
    return [...own, ...theirs];
  }

  /** What the parts of a report were sent with: theirs is frozen, the whole counts the day. */
  async ofParts(
    figures: ReportFigures,
    below: readonly FromBelow[],
  ): Promise<ReadonlyMap<string, PartSent>> {
    const came = below.flatMap(({ sent }) => sent ?? []);
    const hashes = came.flatMap((sent) => sent.figures?.sha256 ?? []);
    const lent = await internally(() => this.matter.lend(hashes));
    return new Map(
      came.map(({ commune, on, asOf = null, figures: kept }) => {
        const frozen = lent.get(kept?.sha256 ?? '') as ReportFigures | undefined;
        const part = figures.parts.find(({ place }) => place?.area === commune);
        const changed = frozen && part ? changedIn(frozen, part) : [];
        return [commune, { on, asOf, changed }];
      }),
    );
  }
}

/** A district's report is made of those of its communes; the whole of everything its plan asks for but itself. */
function isPartOf({ kind, commune }: ReportDue, place: ReportingPlace): boolean {
  if (kind === 'whole' || commune === place.area) return false;
  return place.kind === 'whole' || (kind === 'commune' && isWithin(commune, place.area));
}

function changedIn(frozen: ReportFigures, now: Part): FigureId[] {
  const of = (figures: Pick<Part, 'figures'>, id: FigureId) =>
    figureOf(figures, id).items.toSorted().join();
  return FIGURES.filter((id) => of(frozen, id) !== of(now, id));
}

import { addDays, atTime, type CivilDate } from '@ocop/calendar';
import type { CycleState } from '@ocop/certification';
import type { Area } from '@ocop/ground';
import type { RecognitionState } from '@ocop/recognition';
import type { Plan, Reached, ReportGiven, YearState } from '@ocop/programmes';
import type { Pool } from 'pg';
import { findMatter, foldStream, matterForFolds } from '../event-log/folded-stream';
import { type EventRow, fromRow } from '../event-log/logged-event';
import type { LoggedStream } from '../event-log/walk-log';
import {
  certificateRow,
  type CertificateRegisterRow,
} from '../read-models/certificate-register/row';
import { productRow, type ProductOverviewRow } from '../read-models/product-overview/row';
import { type SupportClaimRow, supportRows } from '../read-models/support-claims/row';
import { insideArea } from './condition';

/** A product as its row stood, with the year of the plan it came in by. */
export type ProductThen = ProductOverviewRow & { readonly year: number };

/** Support money of a recognition as its row stood, with the plan that gives it as people cite it. */
export type SupportThen = SupportClaimRow & { readonly citation: string };

interface StoodThen {
  readonly products: readonly ProductThen[];
  readonly certificates: readonly CertificateRegisterRow[];
  readonly supported: readonly SupportThen[];
}

/** A report as it counts: as it was sent, or as it was corrected last. */
export interface SentReport extends Omit<ReportGiven, 'figures'> {
  readonly figures?: { readonly sha256: string };
  /** What was sent first is 1. */
  readonly no: number;
  /** Why it was corrected. */
  readonly reason?: string;
  readonly firstOn: CivilDate;
  /** Its place in the whole log: what had come before it. */
  readonly position: number;
}

type GivenRow = ReportGiven & { readonly no?: number; readonly reason?: string };

/** A programme year as it stood on a day. */
interface YearThen {
  readonly plan: Plan;
  readonly values: Readonly<Record<string, Reached>>;
}

/** The year of an authority that reports to another. */
interface YearBelow {
  readonly id: string;
  readonly plan: Plan;
}

/** Cases folded at a time. */
const AT_ONCE = 200;

/** What half-year and year-end reports are made from: rows as they stood on a day, and what was handed in. */
export class ReportQueries {
  constructor(private readonly pool: Pool) {}

  /**
   * The rows of the read models as they stood when a day ended: made from the log by the same functions, so that the
   * figures of a day do not change with what happens later. Products of plans of these years.
   */
  async asOf(area: Area, years: { from: number; to: number }, day: CivilDate): Promise<StoodThen> {
    const [cases, before] = [await this.casesIn(area, years), endOf(day)];
    const stood = {
      products: [] as ProductThen[],
      certificates: [] as CertificateRegisterRow[],
      supported: [] as SupportThen[],
    };
    for (let i = 0; i < cases.length; i += AT_ONCE) {
      const some = cases.slice(i, i + AT_ONCE);
      const yearOf = new Map(some.map(({ stream, year }) => [stream, year]));
      const page = await this.eventsOf([...yearOf.keys()], before);
      const lent = await findMatter(this.pool, matterForFolds(page));
      for (const logged of page) {
        const { ref, folded } = foldStream(logged, lent) ?? {};
        if (!folded) continue;
        const year = yearOf.get(logged.stream) ?? 0;
        if (ref?.type === 'product-cycle')
          for (const { search: _, ...row } of productRow(
            folded.state as CycleState,
            folded.version,
          ))
            stood.products.push({ ...row, year });
        else {
          const state = folded.state as RecognitionState;
          for (const { search: _, ...row } of certificateRow(state, folded.version))
            stood.certificates.push(row);
          for (const row of supportRows(state, folded.version))
            stood.supported.push({ ...row, citation: state.rules?.plan.citation ?? row.plan });
        }
      }
    }
    return stood;
  }

  /** A programme year as it stood when a day ended: the plan with the amendments of until then, and what was reported. */
  async yearAsOf(programme: string, day: CivilDate): Promise<YearThen | undefined> {
    const [logged] = await this.eventsOf([`programme-year/${programme}`], endOf(day));
    if (!logged) return undefined;
    const lent = await findMatter(this.pool, matterForFolds([logged]));
    const { plan, values = {} } = foldStream(logged, lent)?.folded.state as YearState;
    return plan && { plan, values };
  }

  /** Years of authorities that report to this one, which have been decided on and not withdrawn. */
  async yearsBelow(area: Area, year: number): Promise<YearBelow[]> {
    const { rows } = await this.pool.query<YearBelow>(
      `select id, plan from programme_board where plan #>> '{higher,0,area}' = $1 and year = $2
         and stage in ('running', 'closed') order by area, id`,
      [area, year],
    );
    return rows;
  }

  /** Reports that a programme year was sent, in their order; up to a place in the log, as they counted then. */
  async sentTo(programme: string, until?: number): Promise<SentReport[]> {
    const { rows } = await this.pool.query<{ data: GivenRow; position: number }>(
      `select data, position::float8 as position from events
       where stream = $1 and type in ('ReportSubmitted', 'ReportCorrected')
         and ($2::bigint is null or position <= $2) order by version`,
      [`programme-year/${programme}`, until ?? null],
    );
    const found = new Map<string, SentReport>();
    for (const { data, position } of rows) {
      const name = `${data.report} ${data.commune}`;
      const firstOn = found.get(name)?.firstOn ?? data.on;
      found.set(name, { ...data, no: data.no ?? 1, firstOn, position });
    }
    return [...found.values()];
  }

  private async casesIn(area: Area, { from, to }: { from: number; to: number }) {
    const values: unknown[] = [from, to];
    const within = insideArea(area).sql((value) => `$${values.push(value)}`);
    const { rows } = await this.pool.query<{ stream: string; year: number }>(
      `select 'product-cycle/' || product.id as stream, plan.year as year
       from (select id, programme from product_overview where ${within}) product
       join programme_board plan on plan.id = product.programme and plan.year between $1 and $2
       union all
       select 'recognition/' || recognition, 0 from certificate_register where ${within} order by stream`,
      values,
    );
    return rows;
  }

  private async eventsOf(streams: readonly string[], before: number): Promise<LoggedStream[]> {
    const { rows } = await this.pool.query<EventRow>(
      `select * from events where stream = any($1) and occurred_at < to_timestamp($2 / 1000.0)
       order by stream, version`,
      [streams, before],
    );
    const found = new Map<string, EventRow[]>();
    for (const row of rows) found.set(row.stream, [...(found.get(row.stream) ?? []), row]);
    return [...found].map(([stream, events]) => ({ stream, events: events.map(fromRow) }));
  }
}

/** The first instant after a day. */
const endOf = (day: CivilDate) => atTime(addDays(day, 1), 0);

import type { CivilDate } from '@ocop/calendar';
import type { CycleState } from '@ocop/certification';
import type { Area } from '@ocop/ground';
import type { RecognitionState } from '@ocop/recognition';
import type { Pool } from 'pg';
import { findMatter, foldStream, matterForFolds } from '../event-log/folded-stream';
import {
  certificateRow,
  type CertificateRegisterRow,
} from '../read-models/certificate-register/row';
import { productRow, type ProductOverviewRow } from '../read-models/product-overview/row';
import { type SupportClaimRow, supportRows } from '../read-models/support-claims/row';
import { insideArea } from './condition';
import { logUntil } from './log-until';

/** A product as its row stood, with the year of the plan it came in by. */
export type ProductThen = ProductOverviewRow & { readonly year: number };

/** Support money of a recognition as its row stood, with the plan that gives it as people cite it. */
export type SupportThen = SupportClaimRow & { readonly citation: string };

interface StoodThen {
  readonly products: readonly ProductThen[];
  readonly certificates: readonly CertificateRegisterRow[];
  readonly supported: readonly SupportThen[];
}

/** Cases folded at a time. */
const AT_ONCE = 200;

/** What the figures of reports are counted from: rows as they stood on a day. */
export class StoodQueries {
  constructor(private readonly pool: Pool) {}

  /**
   * The rows of the read models as they stood when a day ended: made from the log by the same functions, so that the
   * figures of a day do not change with what happens later. Products of plans of these years.
   */
  async asOf(area: Area, years: { from: number; to: number }, day: CivilDate): Promise<StoodThen> {
    const cases = await this.casesIn(area, years);
    const stood = {
      products: [] as ProductThen[],
      certificates: [] as CertificateRegisterRow[],
      supported: [] as SupportThen[],
    };
    for (let i = 0; i < cases.length; i += AT_ONCE) {
      const some = cases.slice(i, i + AT_ONCE);
      const yearOf = new Map(some.map(({ stream, year }) => [stream, year]));
      const page = await logUntil(this.pool, [...yearOf.keys()], day);
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
}

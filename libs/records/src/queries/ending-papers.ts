import type { CivilDate } from '@ocop/calendar';
import type { DossierKind } from '@ocop/regulations';
import type { Pool } from 'pg';

/** A paper of a running cycle that ends about now, with the day by which the product's round decides. */
export interface EndingPaper {
  readonly product: string;
  readonly name: string;
  readonly commune: string;
  readonly area: string;
  readonly producerArea: string;
  readonly kind: DossierKind;
  readonly regulation: string;
  readonly item: string;
  readonly paper: string;
  readonly version: number;
  readonly lastDay: CivilDate;
  readonly decidedBy: CivilDate | null;
}

/**
 * Of each item of the latest dossier the paper that lasts longest, as where a dossier is checked; one that was replaced in the
 * wallet counts as it is there now, if that lasts longer.
 */
const ENDING = `
  with dossier as (
    select distinct on (product) product, version from dossiers order by product, version desc),
  best as (
    select distinct on (d.product, d.item) d.product, d.item, p.id as paper, p.version, p.expires_on
    from dossier join dossier_papers d using (product, version)
      join papers p on p.id = d.paper and (p.version = d.paper_version
        or p.version = (select max(version) from papers latest where latest.id = d.paper))
    where d.product in (select product from dossier_papers join papers ends on ends.id = paper
      and ends.version >= paper_version and ends.expires_on between $1 and $2)
    order by d.product, d.item, coalesce(p.expires_on, 'infinity') desc, p.id, p.version)
  select o.id as product, o.name, o.commune, o.area, o.producer_area as "producerArea", o.kind, o.regulation,
    best.item, best.paper, best.version, best.expires_on::text as "lastDay", r.recognise_by::text as "decidedBy"
  from best join product_overview o on o.id = best.product left join round_board r on r.id = o.round
  where best.expires_on between $1 and $2 and o.stage = any($3)
  order by best.expires_on, o.id, best.item`;

/** @param stages those in which a product's cycle runs */
export async function endingPapers(
  pool: Pool,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  stages: readonly string[],
): Promise<EndingPaper[]> {
  const { rows } = await pool.query<EndingPaper>(ENDING, [from, to, stages]);
  return rows;
}

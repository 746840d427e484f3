import type { Pool } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** Events that name people beside whoever recorded them. */
const NAMING = [
  ...['CouncilAppointed', 'CouncilConvened', 'SessionOpened', 'AttendanceRecorded'],
  ...['MemberRecused', 'MemberAbstained', 'RemarkRecorded', 'ReviewRecorded', 'VisitRecorded'],
  ...['ProductEntered', 'NoticeSent'],
];
const EVENT = `position, recorded_at as "recordedAt", stream, type`;

const ASKED = `with asked as (select $1::text as id, $2::text[] as areas, $3::text[] as naming)`;

/**
 * Rows that a person wrote: by the id beside the name, and by the name where none is kept, of before and of what a
 * machine wrote.
 */
const wroteIn = (...columns: readonly string[]) =>
  columns
    .map(
      (column) =>
        `(${column}_id = asked.id or ${column}_id is null and ${column} = (select name from people p where p.id = asked.id))`,
    )
    .join(' or ');

/** What lies beside the accounts, by the datum of the inventory. */
const QUESTIONS: Readonly<Record<string, string>> = {
  acts: `select ${EVENT}, actor ->> 'name' as name, actor ->> 'role' as role, actor ->> 'area' as area
    from events, asked where actor ->> 'id' = asked.id or stream = 'person/' || asked.id order by position`,
  council: `select ${EVENT} from events, asked where type = any(naming) and actor ->> 'id' <> asked.id
      and jsonb_path_exists(data, '$.** ? (@ == $id)', jsonb_build_object('id', asked.id)) order by position`,
  'score-drafts': `select round, product, pass, criterion, points, document, page, reason, saved_at as "savedAt"
    from score_drafts, asked where member = asked.id order by 1, 2, 3, 4`,
  'current-products': `select round, product, since from current_products, asked where pointed_by = asked.id order by 1`,
  'plan-writers': `select s.id, s.area, made_by as "madeBy", changed_by as "changedBy",
      made_by_name as "madeByName", changed_by_name as "changedByName", changed_at as "changedAt"
    from plan_sheets s, asked where asked.id in (made_by, changed_by)
      or (select name from people p where p.id = asked.id) in (made_by_name, changed_by_name) order by 7`,
  'template-writers': `select t.id, t.area, version, made_by as "madeBy", changed_by as "changedBy", adopted_by as "adoptedBy",
      ended_by as "endedBy", changed_at as "changedAt"
    from certificate_templates t, asked
    where ${wroteIn('made_by', 'changed_by', 'adopted_by', 'ended_by')} order by 8`,
  'message-templates': `select t.id, t.area, template, version, state, made_by as "madeBy", changed_by as "changedBy",
      adopted_by as "adoptedBy", changed_at as "changedAt"
    from message_templates t, asked
    where ${wroteIn('made_by', 'changed_by', 'adopted_by')} order by 9`,
  'held-notices': `select 'decision' as kind, h.office as area, h.subject, h.state, h.decided_at as at from held_notices h, asked
    where ${wroteIn('decided_by')}
    union all select 'told', h.office, h.subject, h.state, h.ordered_at from held_notices h, asked
      where h.role = 'producer' and h.area = any(areas)
    union all select 'setting', n.area, null, null, changed_at from notice_settings n, asked
      where ${wroteIn('changed_by')}
    order by at`,
  'yearly-figures': `select type, data ->> 'name' as name, (data ->> 'year')::int as year, (data ->> 'no')::int as no,
      data -> 'answers' as answers, data ->> 'on' as on, data ->> 'heard' as heard, data ->> 'reason' as reason
    from events, asked where type in ('FiguresSent', 'FiguresCorrected')
      and data #>> '{producer,area}' = any(areas) order by position`,
  'support-money': `select recognition, product, standing, entitled::text, granted::text, paid::text, papers, payments, reason
    from support_claims, asked where producer_area = any(areas) order by 1`,
  owners: `select p.id, name, owner, commune, stage from product_overview p, asked
    where producer_area = any(areas) order by 1`,
  papers: `select 'file' as kind, f.id, name, uploaded_at as at from files f, asked where uploaded_by = asked.id
    union all select 'paper', p.id || ' ' || version, title, recorded_at from papers p, asked
      where recorded_by = asked.id
    union all select 'dossier', product || ' ' || version, null, chosen_at from dossiers, asked
      where chosen_by = asked.id
    union all select 'signed', product || ' ' || paper || ' ' || version, null, handed_in_at
      from signed_commune_papers, asked where handed_in_by = asked.id
    order by at`,
  notices: `select n.template, n.subject, n.ordered_at as "orderedAt", d.channel, d.address, d.state,
      d.settled_at as "settledAt", (select json_agg(json_build_object('kind', kind, 'words', words, 'at', reported_at))
        from delivery_reports r where (r.key, r.role, r.area, r.channel, r.person) =
          (d.key, d.role, d.area, d.channel, d.person)) as reports
    from deliveries d join notices n using (key, role, area), asked where d.person = asked.id order by n.ordered_at`,
  servings: `select template, subject, s.area, state, how, proved_on as "provedOn", proved_by as "provedBy",
      received_by as "receivedBy", note
    from servings s, asked where proved_by = asked.id or role = 'producer' and s.area = any(areas) order by ordered_at`,
  webhooks: `select w.id, url, role, area, created_at as "createdAt" from webhooks w, asked where person = asked.id order by 5`,
};

/** What is kept of one person outside the accounts. */
export class KeptOf {
  constructor(private readonly pool: Pool) {}

  /** Rows by the datum of the inventory that they belong to. */
  async person(
    id: string,
    ownAreas: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Row[]>> {
    const found = new Map<string, readonly Row[]>();
    for (const [datum, sql] of Object.entries(QUESTIONS)) {
      const { rows } = await this.pool.query<{ row: Row }>(
        `${ASKED} select to_jsonb(found) as row from (${sql}) found`,
        [id, ownAreas, NAMING],
      );
      found.set(
        datum,
        rows.map(({ row }) => row),
      );
    }
    return found;
  }
}

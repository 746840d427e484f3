import { addDays, civilDateAt } from '@ocop/calendar';
import { workflowIdOf } from '@ocop/contracts';
import type { Pool } from 'pg';

/** What came of a plan: the contents of `summary.json`. Days are ISO days. */
export interface Summary {
  readonly plan: string;
  readonly regulation: string;
  readonly businessFrom: string;
  readonly businessTo: string;
  readonly wallSeconds: number;
  readonly products: readonly ProductSummary[];
  /** Cycles that renew one of the products' certificates, in the same shape. */
  readonly renewals: readonly ProductSummary[];
  readonly rounds: readonly RoundSummary[];
  readonly deadlines: { set: number; met: number; missed: number; moved: number };
  readonly notices: { sent: number; byKind: Readonly<Record<string, number>> };
  readonly events: number;
  readonly workflows: { started: number; completed: number; open: number };
}

export interface ProductSummary {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly commune: string;
  readonly kind: string;
  readonly stage: string;
  readonly stars: number | null;
  readonly tier: string | null;
  readonly scores: readonly { tier: string; round: string; average: string }[];
  readonly recognisedOn: string | null;
  readonly certificateNumber: string | null;
  readonly validUntil: string | null;
  /** Where the certificate stands now: valid, superseded, expired … */
  readonly certificateState: string | null;
  readonly certificateSha256: string | null;
  readonly workflowId: string;
}

export interface RoundSummary {
  readonly id: string;
  readonly tier: string;
  readonly no: number;
  readonly intakeClosesBefore: string | null;
  readonly recogniseBefore: string | null;
  readonly forwardBefore: string | null;
  readonly decidedOn: string | null;
  readonly forwardedOn: string | null;
  readonly products: number;
  readonly recognised: number;
  readonly forwarded: number;
  readonly late: boolean;
}

/** Reads the summary of a plan from the read models and the log. */
export async function summarise(
  pool: Pool,
  plan: string,
  times: { from: string; to: number; wallSeconds: number },
): Promise<Summary> {
  const { rows: programmes } = await pool.query<{ regulation: string }>(
    'select regulation from programme_board where id = $1',
    [plan],
  );
  const all = await productSummaries(pool);
  const products = all.filter((product) => product.programme === plan && !product.renewalOf);
  const ids = new Set(products.map(({ summary }) => summary.id));
  const renewals = all.filter(({ renewalOf }) => renewalOf && ids.has(renewalOf));
  return {
    plan,
    regulation: programmes[0]?.regulation ?? '',
    businessFrom: times.from,
    businessTo: civilDateAt(times.to),
    wallSeconds: times.wallSeconds,
    products: products.map(({ summary }) => summary),
    renewals: renewals.map(({ summary }) => summary),
    rounds: await roundSummaries(pool),
    deadlines: await countDeadlines(pool),
    notices: await countNotices(pool),
    ...(await countCases(pool)),
  };
}

async function productSummaries(pool: Pool) {
  const { rows } = await pool.query<
    Omit<ProductSummary, 'workflowId'> & {
      programme: string;
      renewalOf: string | null;
      planNo: number;
    }
  >(
    `select p.id, p.name, p.owner, p.commune, p.kind, p.stage, p.stars, p.tier, p.scores,
       p.recognised_on as "recognisedOn", p.certificate_number as "certificateNumber",
       p.valid_until as "validUntil", c.stage as "certificateState", c.sha256 as "certificateSha256",
       p.programme, p.renewal_of as "renewalOf",
       (s.folded #>> '{state,product,no}')::int as "planNo"
     from product_overview p
     join streams s on s.stream = 'product-cycle/' || p.id
     left join certificate_register c on c.recognition = p.id
     order by "planNo", p.id`,
  );
  return rows.map(({ programme, renewalOf, planNo: _, scores, ...row }) => ({
    programme,
    renewalOf,
    summary: {
      ...row,
      scores: scores.map(({ tier, round, average }) => ({ tier, round, average })),
      workflowId: workflowIdOf({ type: 'product-cycle', id: row.id }),
    } satisfies ProductSummary,
  }));
}

interface RoundRow {
  readonly id: string;
  readonly tier: string;
  readonly no: number;
  readonly intake_closes_before: string | null;
  readonly recognise_by: string | null;
  readonly forward_by: string | null;
  readonly decided_on: string | null;
  readonly forwarded_on: string | null;
  readonly late: boolean;
  readonly products: readonly { status: string; outcome?: string }[];
}

async function roundSummaries(pool: Pool): Promise<RoundSummary[]> {
  const { rows } = await pool.query<RoundRow>(
    'select * from round_board order by recognise_by, id',
  );
  const before = (day: string | null) => day && addDays(day, 1);
  return rows.map((row) => {
    const decided = (outcome: string) =>
      row.decided_on ? row.products.filter((product) => product.outcome === outcome).length : 0;
    return {
      id: row.id,
      tier: row.tier,
      no: row.no,
      intakeClosesBefore: row.intake_closes_before,
      recogniseBefore: before(row.recognise_by),
      forwardBefore: before(row.forward_by),
      decidedOn: row.decided_on,
      forwardedOn: row.forwarded_on,
      products: row.products.filter((product) => product.status === 'entered').length,
      recognised: decided('recognise'),
      forwarded: row.forwarded_on ? decided('forward') : 0,
      late: row.late,
    };
  });
}

async function countDeadlines(pool: Pool) {
  const { rows } = await pool.query<{ set: string; met: string; missed: string; moved: string }>(
    `select count(*) filter (where type = 'DeadlineSet' and not data ? 'milestone') as set,
       count(*) filter (where type = 'DeadlineMet') as met,
       count(*) filter (where type = 'DeadlineMissed') as missed,
       count(*) filter (where type = 'DeadlineMoved') as moved
     from events where type like 'Deadline%'`,
  );
  const [counts] = rows;
  const count = (name: 'set' | 'met' | 'missed' | 'moved') => Number(counts?.[name] ?? 0);
  return { set: count('set'), met: count('met'), missed: count('missed'), moved: count('moved') };
}

async function countNotices(pool: Pool) {
  const { rows } = await pool.query<{ template: string; sent: string }>(
    `select template, count(*) as sent from notices join deliveries using (key, role, area)
     where state = 'sent' group by template order by template`,
  );
  const byKind = Object.fromEntries(rows.map(({ template, sent }) => [template, Number(sent)]));
  return { sent: Object.values(byKind).reduce((sum, n) => sum + n, 0), byKind };
}

async function countCases(pool: Pool) {
  const { rows } = await pool.query<{ events: string; started: string; completed: string }>(
    `select (select count(*) from events where type <> 'PersonRecorded') as events, count(*) as started,
       count(*) filter (where closed) as completed from streams`,
  );
  const [counts] = rows;
  const started = Number(counts?.started ?? 0);
  const completed = Number(counts?.completed ?? 0);
  const workflows = { started, completed, open: started - completed };
  return { events: Number(counts?.events ?? 0), workflows };
}

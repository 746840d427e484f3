import { addDays, civilDateAt } from '@ocop/calendar';
import { workflowIdOf } from '@ocop/contracts';
import {
  type ProductOverviewRow,
  ProductsQueries,
  ProgrammesQueries,
  RecognitionsQueries,
  type RegisterEntry,
  type RoundBoardRow,
  RoundsQueries,
  TotalsQueries,
  type Watched,
} from '@ocop/records';
import type { Pool } from 'pg';

/** What came of a plan and of those played with it: the contents of `summary.json`. Days are ISO days. */
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
  /** Reminders, escalations, extensions and reports of the plan's own year. */
  readonly watched: Watched;
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

/** Reads the summary of all that was played from the read models and the log. */
export async function summarise(
  pool: Pool,
  plan: string,
  times: { from: string; to: number; wallSeconds: number },
): Promise<Summary> {
  const programme = await new ProgrammesQueries(pool).listed(plan);
  const all = await new ProductsQueries(pool).inPlanOrder();
  const products = all.filter(({ renewalOf }) => !renewalOf);
  const renewals = all.filter(({ renewalOf }) => renewalOf);
  const entries = await new RecognitionsQueries(pool).entries(all.map(({ id }) => id));
  const certificates = new Map(entries.map((entry) => [entry.recognition, entry]));
  const told = (product: ProductOverviewRow) =>
    productSummary(product, certificates.get(product.id));
  const rounds = await new RoundsQueries(pool).everyRound();
  const totals = new TotalsQueries(pool);
  const byKind = await totals.noticesSent();
  const { events, started, closed: completed } = await totals.cases();
  return {
    plan,
    regulation: programme?.regulation ?? '',
    businessFrom: times.from,
    businessTo: civilDateAt(times.to),
    wallSeconds: times.wallSeconds,
    products: products.map(told),
    renewals: renewals.map(told),
    rounds: rounds.map(roundSummary),
    deadlines: await totals.deadlines(),
    watched: await totals.watched(plan),
    notices: { sent: Object.values(byKind).reduce((sum, n) => sum + n, 0), byKind },
    events,
    workflows: { started, completed, open: started - completed },
  };
}

function productSummary(
  { id, name, owner, commune, kind, stage, stars, tier, ...row }: ProductOverviewRow,
  certificate: RegisterEntry | undefined,
): ProductSummary {
  const { recognisedOn, certificateNumber, validUntil } = row;
  return {
    ...{ id, name, owner, commune, kind, stage, stars, tier },
    scores: row.scores.map(({ tier, round, average }) => ({ tier, round, average })),
    ...{ recognisedOn, certificateNumber, validUntil },
    certificateState: certificate?.stage ?? null,
    certificateSha256: certificate?.sha256 ?? null,
    workflowId: workflowIdOf({ type: 'product-cycle', id }),
  };
}

function roundSummary(row: RoundBoardRow): RoundSummary {
  const { id, tier, no, intakeClosesBefore, decidedOn, forwardedOn, products, late } = row;
  const before = (day: string | null) => day && addDays(day, 1);
  const decided = (outcome: string) =>
    decidedOn ? products.filter((product) => product.outcome === outcome).length : 0;
  return {
    ...{ id, tier, no, intakeClosesBefore },
    recogniseBefore: before(row.recogniseBy),
    forwardBefore: before(row.forwardBy),
    ...{ decidedOn, forwardedOn },
    products: products.filter(({ status }) => status === 'entered').length,
    recognised: decided('recognise'),
    forwarded: forwardedOn ? decided('forward') : 0,
    late,
  };
}

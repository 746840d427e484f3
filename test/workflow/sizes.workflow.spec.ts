import { streamName, type StreamRef } from '@ocop/casework';
import { MatterStore } from '@ocop/records';
import { reconcile } from '../../apps/cli/src/system/reconcile';
import { councillor, councilOf, largePlan } from '../support/large-plan';
import { LargeRound } from '../support/large-round';
import { chair, office } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';

const KB = 1_024;
const PAYLOAD = 256 * KB;
const HISTORY = 2_000;

/** The largest state, payload and history that a case has come to; the engine's own limits lie far above. */
async function largestOf(world: SkippingWorld, stream: string) {
  const { rows } = await world.pool.query<{ bytes: number }>(
    'select octet_length(folded::text) as bytes from streams where stream = $1',
    [stream],
  );
  const most = { state: rows[0]?.bytes ?? 0, payload: 0, history: 0, runs: 0 };
  const workflowId = `ocop/${stream}`;
  for await (const { runId } of world.env.client.workflow.list({
    query: `WorkflowId = '${workflowId}'`,
  })) {
    const history = await world.env.client.workflow.getHandle(workflowId, runId).fetchHistory();
    const events = history.events ?? [];
    most.runs += 1;
    most.history = Math.max(most.history, events.length);
    for (const event of events) most.payload = Math.max(most.payload, payloadBytes(event));
  }
  const told = `${(most.state / KB).toFixed(1)} kB of state, largest payload ${(most.payload / KB).toFixed(1)} kB`;
  process.stdout.write(
    `  ${stream}: ${told}, ${most.history} events in the longest of ${most.runs} runs\n`,
  );
  return most;
}

/** Bytes of the largest payload anywhere in an event. */
function payloadBytes(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (value instanceof Uint8Array) return value.byteLength;
  return Math.max(0, ...Object.values(value).map(payloadBytes));
}

async function until(what: string, seconds: number, ask: () => Promise<boolean>): Promise<number> {
  const since = Date.now();
  while (!(await ask())) {
    if (Date.now() - since > seconds * 1_000) throw new Error(`after ${seconds} s: not ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (Date.now() - since) / 1_000;
}

const busy = (world: SkippingWorld) => async () =>
  (await world.pool.query('select 1 from streams where todo + notices > 0 limit 1')).rowCount === 0;
const nothing = { behind: [], ahead: [], failing: [], 'not-running': [], unknown: [] };

test('a plan of a thousand products in forty communes opens, and stays small', async () => {
  const world = await SkippingWorld.start('2024-04-09', { engine: 'real' });
  try {
    const plan = largePlan({ products: 1_000, communes: 40 });
    const year: StreamRef = { type: 'programme-year', id: plan.id };
    const since = Date.now();
    const kept = { sha256: await new MatterStore(world.pool).keep(plan) };
    await world.open(year, { type: 'OpenProgramme', plan: kept }, office);
    const opened = async () => {
      const { rows } = await world.pool.query<{ n: string }>(
        `select count(*) as n from streams where type = 'product-cycle'`,
      );
      return Number(rows[0]?.n) === 1_000;
    };
    await until('all opened', 240, opened);
    const seconds = (Date.now() - since) / 1_000;
    process.stdout.write(`  1,000 cycles opened in ${seconds.toFixed(1)} s\n`);
    await until('settled', 60, busy(world));
    for (const stream of [streamName(year), `evaluation-round/${plan.id}-dot-1`]) {
      const { payload, history } = await largestOf(world, stream);
      expect(payload).toBeLessThanOrEqual(PAYLOAD);
      expect(history).toBeLessThanOrEqual(HISTORY);
    }
    const { found, failed } = await reconcile(world.pool, world.gateway, { check: true });
    expect({ found, failed }).toEqual({ found: nothing, failed: [] });
  } finally {
    await world.stop();
  }
}, 400_000);

test('a round of 300 products, 12 members and two passes is scored, decided and sent on', async () => {
  const members = councilOf(12);
  const large = new LargeRound(largePlan({ products: 300, communes: 40 }), members).inSession();
  large.scored((_no, member) => (member % 2 === 0 ? 10 : 30));
  large.gives(office, 'CloseScoring');
  const second = large.sheets((no) => (no <= 40 ? 38 : 22));
  const [onPaper, atOnce] = [second.slice(0, -100), second.slice(-100)];
  for (const sheet of onPaper)
    large.gives(councillor(String(sheet['member'])), 'SubmitScoreSheet', sheet);

  const world = await SkippingWorld.start('2024-07-01', { engine: 'real' });
  try {
    const round: StreamRef = { type: 'evaluation-round', id: `${large.plan.id}-dot-1` };
    await world.resumeAll(large.world);
    await world.untilStands(round);
    const gives = (actor: typeof office, type: string, fields: object = {}) =>
      world.command(round, { type, ...fields }, actor, `${type}-once`);
    await Promise.all(
      atOnce.map((sheet, i) =>
        world.command(round, sheet, councillor(String(sheet['member'])), `sheet-${i}`),
      ),
    );
    await gives(office, 'CloseScoring');
    await until('told of its result', 60, stage(world, round, 'scored'));
    await until('settled', 120, busy(world));
    await gives(office, 'SubmitResults', { report: '31/BC' });
    await gives(chair, 'ApproveResults', { decision: '1520/QĐ-UBND', signedOn: '2024-07-01' });
    await until('settled', 300, busy(world));
    await gives(office, 'ForwardDossiers', { letter: '45/PKT', sentOn: '2024-07-01' });
    await until('closed', 60, stage(world, round, 'closed'));
    await until('settled', 120, busy(world));

    const { state, payload, history, runs } = await largestOf(world, streamName(round));
    expect(state).toBeLessThanOrEqual(128 * KB);
    expect(payload).toBeLessThanOrEqual(PAYLOAD);
    expect(history).toBeLessThanOrEqual(HISTORY);
    expect(runs).toBeGreaterThan(1);
    const { rows } = await world.pool.query<{ sheets: string; certificates: string }>(
      `select (select count(*) from events where type = 'ScoreSheetSubmitted') as sheets,
              (select count(*) from events where type = 'CertificateIssued') as certificates`,
    );
    expect(rows[0]).toEqual({ sheets: '7200', certificates: '260' });
    const { found, failed } = await reconcile(world.pool, world.gateway, { check: true });
    expect({ found, failed }).toEqual({ found: nothing, failed: [] });
  } finally {
    await world.stop();
  }
}, 600_000);

function stage(world: SkippingWorld, ref: StreamRef, wanted: string): () => Promise<boolean> {
  return async () => {
    const { rows } = await world.pool.query<{ stage: string }>(
      'select stage from streams where stream = $1',
      [streamName(ref)],
    );
    return rows[0]?.stage === wanted;
  };
}

import type { StreamRef } from '@ocop/casework';
import { workflowIdOf } from '@ocop/contracts';
import { CaseKeeper } from '@ocop/records';
import { SkippingWorld } from '../support/skipping-world';
import { askingPlan } from '../support/yearly-plan';

/** As many producers as a province has; in a long run as many as one year may ask. */
const PRODUCERS = process.env['OCOP_LONG'] ? 1_500 : 300;

/** Certificates in force, as the register has them: two products of each producer. */
const REGISTER = `insert into certificate_register
  select (jsonb_populate_record(null::certificate_register, jsonb_build_object(
    'id', 'id-' || n || '-' || p, 'recognition', 'san-pham-' || n || '-' || p, 'number', n || '-' || p || '/2023/GCN',
    'product', 'Bánh tráng số ' || n || '-' || p, 'owner', 'Hợp tác xã sản xuất dịch vụ số ' || n,
    'authority_area', 'hue/huong-tra', 'authority', 'UBND thị xã Hương Trà', 'regulation', '148-2023', 'law', '148-2023',
    'sha256', '', 'revision', 1, 'search', '', 'earlier', '[]'::jsonb, 'producer_area', 'hue/chu-the/hop-tac-xa-so-' || n,
    'commune', 'Xã Hương Toàn', 'area', 'hue/huong-tra/huong-toan', 'stars', 3, 'stage', 'valid', 'state', 'valid',
    'valid_from', '2023-07-01', 'valid_until', '2026-07-01', 'signed_by_hand', false))).*
  from generate_series(1, $1) n, generate_series(1, 2) p`;

describe('yearly figures, asked for without anybody pressing a button', () => {
  let world: SkippingWorld;
  let year: StreamRef;

  beforeAll(async () => {
    world = await SkippingWorld.start('2024-11-15', { engine: 'real' });
    await world.pool.query(REGISTER, [PRODUCERS]);
    const { additions: _, recognised: __, ...plan } = askingPlan;
    year = await world.openYear({ ...plan, rounds: [], products: [], reports: [] });
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  const eventsOf = (type: string) =>
    world
      .events(`programme-year/${askingPlan.id}`)
      .then((all) => all.filter((one) => one.type === type));

  test('every producer of the register is asked once, and has a deadline of its own', async () => {
    const giveUpAt = Date.now() + 60_000;
    while (
      (await eventsOf('DeadlineMet')).length < 1 ||
      (await eventsOf('ProducersSought')).length < PRODUCERS / 100
    ) {
      if (Date.now() > giveUpAt) throw new Error('the register was not looked through');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await world.untilQuiet();
    const asked = (await eventsOf('FiguresAsked')).flatMap(
      ({ data }) => (data as { producers: { area: string; products: object[] }[] }).producers,
    );
    expect(new Set(asked.map(({ area }) => area)).size).toBe(PRODUCERS);
    expect(asked).toHaveLength(PRODUCERS);
    expect(asked.every(({ products }) => products.length === 2)).toBe(true);
    const { rows } = await world.pool.query<{ n: number }>(
      `select count(*)::int as n from deadlines where kind = 'yearly-figures' and state = 'running'`,
    );
    expect(rows[0]?.n).toBe(PRODUCERS);
  }, 90_000);

  test('what the engine carries for the year stays within what it takes at once', async () => {
    const query = `WorkflowId = '${workflowIdOf(year)}'`;
    const { workflow } = world.env.client;
    let bytes = 0;
    for await (const { workflowId, runId } of workflow.list({ query })) {
      const { raw } = await workflow.getHandle(workflowId, runId).describe();
      bytes = Math.max(bytes, Number(raw.workflowExecutionInfo?.historySizeBytes));
    }
    const { folded } = await new CaseKeeper(world.pool).takeUp(year);
    const state = Buffer.byteLength(JSON.stringify(folded));
    process.stdout.write(`${PRODUCERS} producers: history ${bytes} bytes, state ${state} bytes\n`);
    expect(state).toBeLessThan(1_400 * PRODUCERS + 100_000);
    expect(state).toBeLessThan(2_000_000);
    expect(bytes).toBeLessThan(20_000_000);
  });
});

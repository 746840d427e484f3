import { emptyFold, fold, type Folded, streamName, type StreamRef } from '@ocop/casework';
import { aggregateOf, aggregates } from '@ocop/contracts';
import { RuleViolation } from '@ocop/ground';
import { CaseKeeper, EventLog, Heads, MatterStore } from '@ocop/records';
import { bundleWorkflows } from '@ocop/workflows';
import { join } from 'node:path';
import { changedDecide } from '../support/changed-rules';
import { commune, huongTra, office, producer } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';

const CHANGED = { certification: join(__dirname, '..', 'support', 'changed-rules.ts') };
const bun: StreamRef = { type: 'product-cycle', id: 'huong-tra-2024-bun-van-cu' };
const kieu: StreamRef = { type: 'product-cycle', id: 'huong-tra-2024-kieu-huong-chu' };
const quyt: StreamRef = { type: 'product-cycle', id: 'huong-tra-2024-quyt-thanh-binh' };
const of = (owner: string) => ({ ...producer, id: owner, area: `hue/chu-the/${owner}` });
const owners = new Map(
  huongTra.products.map(({ id, owner }) => [`huong-tra-2024-${id}`, owner.id]),
);
const ownerOf = ({ id }: StreamRef) => of(owners.get(id) ?? '');
const plan = { type: 'SubmitBusinessPlan', summary: 'Mở rộng vùng nguyên liệu' };
const papers = [{ id: 'registration' }, { id: 'self-assessment' }];

/**
 * A release in the middle of the year whose rules (a) order one more notice for an old command, (b) refuse a command
 * that they once accepted, (c) set another deadline. Histories of the old release are replayed by the new one.
 */
describe('cases begun under the rules of one release, under those of the next', () => {
  const today = aggregates['product-cycle'];
  const decideToday = today.decide.bind(today);
  let world: SkippingWorld;

  beforeAll(async () => {
    world = await SkippingWorld.start('2024-04-09', { engine: 'real' });
    await world.openYear(huongTra);
    await world.untilRecorded(streamName(quyt), 'CycleRegistered');
    await world.command(kieu, plan, ownerOf(kieu), 'plan-kieu');
    await world.command(kieu, { type: 'ApproveBusinessPlan' }, office, 'approved-kieu');
    await world.command(kieu, { type: 'FileDossier', papers }, ownerOf(kieu), 'filed-kieu');
    Object.assign(aggregates['product-cycle'], { decide: changedDecide });
    await world.release(await bundleWorkflows({}, CHANGED));
  }, 120_000);

  afterAll(async () => {
    Object.assign(aggregates['product-cycle'], { decide: decideToday });
    await world.stop();
  }, 60_000);

  const types = async (ref: StreamRef) =>
    (await world.events(streamName(ref))).map(({ type }) => type);
  const noticesBy = async (ref: StreamRef, cause: string) =>
    (await world.events(streamName(ref))).filter(
      (event) => event.type === 'NoticeOrdered' && event.cause === cause,
    ).length;

  test('a case that accepted what is refused now goes on from what it recorded', async () => {
    const check = { material: 'confirmed', labour: 'confirmed', idea: 'confirmed' };
    const wish = { type: 'CheckDossier', ...check, identity: 'confirmed', letter: '12/UBND' };
    const officer = { ...commune, area: 'hue/huong-tra/huong-chu' };
    await world.command(kieu, wish, officer, 'checked-kieu');
    expect(await types(kieu)).toEqual(
      expect.arrayContaining(['BusinessPlanSubmitted', 'DossierFiled', 'DossierChecked']),
    );
  });

  test('the same command is refused to whoever comes later', async () => {
    const late = world.command(quyt, plan, ownerOf(quyt), 'plan-quyt');
    await expect(late).rejects.toThrow(RuleViolation);
    expect(await types(quyt)).not.toContain('BusinessPlanSubmitted');
  });

  test('new dossiers have one more notice and another week for the commune', async () => {
    await world.command(bun, { type: 'FileDossier', papers }, ownerOf(bun), 'filed-bun');
    expect([await noticesBy(kieu, 'filed-kieu'), await noticesBy(bun, 'filed-bun')]).toEqual([
      1, 2,
    ]);
    const endOf = async (ref: StreamRef) => {
      const set = (await world.events(streamName(ref))).find(
        ({ type, data }) =>
          type === 'DeadlineSet' && (data as { kind: string }).kind === 'commune-check',
      );
      return (set?.data as { deadline: { endsAt: number } }).deadline.endsAt;
    };
    expect((await endOf(bun)) - (await endOf(kieu))).toBeGreaterThanOrEqual(7 * 86_400_000 - 1);
  });

  test('state, log and version agree in every case', async () => {
    await world.untilQuiet();
    const { rows } = await world.pool.query<{ stream: string; version: number }>(
      'select stream, version from streams where not closed',
    );
    const log = new EventLog(world.pool);
    const matter = new MatterStore(world.pool);
    for (const { stream, version } of rows) {
      const [type, id] = stream.split('/') as [StreamRef['type'], string];
      const ref = { type, id };
      const aggregate = aggregateOf(type);
      const events = await log.read(stream);
      const opened = await new Heads(world.pool, matter).opener(ref, events);
      const folded = events.reduce(
        (before, event) => fold(aggregate, before, opened(event)),
        emptyFold(aggregate, id),
      );
      const handle = world.env.client.workflow.getHandle(`ocop/${stream}`);
      const inWorkflow = await handle.query<Folded>('state');
      expect({ stream, version: inWorkflow.version }).toEqual({ stream, version });
      expect(inWorkflow.state).toEqual(folded.state);
      expect((await new CaseKeeper(world.pool).takeUp(ref)).folded.state).toEqual(folded.state);
    }
  });
});

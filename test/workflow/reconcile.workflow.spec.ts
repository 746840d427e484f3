import { streamName, type StreamRef } from '@ocop/casework';
import { QUEUES } from '@ocop/contracts';
import { SYSTEM } from '@ocop/ground';
import { CaseKeeper, CaseTroubles } from '@ocop/records';
import { reconcile, type ReconcileReport } from '../../apps/cli/src/system/reconcile';
import { asOwner } from '../support/database';
import { commune } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';
import { playOnPaper, steps } from '../support/story-on-paper';

const [behind, ahead, gone, level] = [
  'huong-tra-2024-kieu-huong-chu',
  'huong-tra-2024-buoi-da-xanh-binh-thanh',
  'huong-tra-2024-tinh-dau-tram-tran-luat',
  'huong-tra-2024-huong-tram-huong-thao',
].map((id): StreamRef => ({ type: 'product-cycle', id })) as [
  StreamRef,
  StreamRef,
  StreamRef,
  StreamRef,
];
/** It hears of every extension. */
const round: StreamRef = { type: 'evaluation-round', id: 'huong-tra-2024-dot-2' };
const stranger = 'product-cycle/khong-ai-biet';
const officer = { ...commune, area: 'hue/huong-tra/binh-thanh' };
const extended = (to: string) => ({
  type: 'ExtendDeadline',
  deadline: 'file-dossier:huong-tra-2024-dot-2',
  to,
  decision: '77/QĐ-UBND',
  reason: 'Mưa lũ',
});
const office = { id: 'pkt', name: 'pkt', role: 'programme-office', area: 'hue/huong-tra' } as const;

/** Engine and log come apart in each of the ways in which they can; reconcile names the way and mends it. */
describe('engine and log apart', () => {
  const paper = playOnPaper(steps.findIndex(({ at }) => at > Date.parse('2024-07-20')));
  let world: SkippingWorld;

  beforeAll(async () => {
    world = await SkippingWorld.start('2024-07-20', { engine: 'real' });
    for (const ref of [round, behind, ahead, gone, level]) {
      await world.resume(ref, paper);
      await world.untilStands(ref);
    }
    await apart();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  const look = (check: boolean) => reconcile(world.pool, world.gateway, { check });
  const named = ({ found }: ReconcileReport) => Object.values(found).flat().sort();

  async function apart(): Promise<void> {
    // A power cut after the commit: the log knows of an event, the workflow does not.
    const keeper = new CaseKeeper(world.pool);
    const head = await keeper.takeUp(behind);
    const version = head.folded.version + 1;
    const data = { command: 'Withdraw', code: 'WRONG_STAGE', facts: {} };
    const at = Date.parse('2024-07-20T08:00:00+07:00');
    const event = { type: 'CommandRefused', data, version, at, actor: SYSTEM, cause: 'cut' };
    await keeper.log.append(behind, head, { events: [event], folded: { ...head.folded, version } });
    // A copy of yesterday restored: the workflow knows of events, the log does not.
    await world.command(ahead, extended('2024-10-01'), office, 'lost');
    await world.untilQuiet();
    await asOwner(world.ownerUrl, async (owner) => {
      await owner.query('alter table events disable trigger all');
      await owner.query(
        `delete from events where stream = $1 and version >=
           (select min(version) from events where stream = $1 and cause = 'lost')`,
        [streamName(ahead)],
      );
      await owner.query('alter table events enable trigger all');
      await owner.query(
        `update streams set (version, head_hash) = (
           select version, hash from events where stream = $1 order by version desc limit 1),
           folded = $2, folded_version = $3
         where stream = $1`,
        [streamName(ahead), JSON.stringify(paper.folded(ahead)), paper.folded(ahead).version],
      );
    });
    await world.gateway.end(gone, 'by hand');
    await world.env.client.workflow.start('productCycle', {
      workflowId: `ocop/${stranger}`,
      taskQueue: QUEUES.workflows,
      args: [{ v: 2, stream: { type: 'product-cycle', id: 'khong-ai-biet' } }],
    });
  }

  test('a log behind its workflow is not written over: the case stops, and says so', async () => {
    const next = world.command(ahead, extended('2024-10-02'), office, 'next');
    await expect(next).rejects.toMatchObject({ code: 'CASE_STOPPED' });
    const troubles = await new CaseTroubles(world.pool).list();
    expect(troubles).toMatchObject([{ stream: streamName(ahead), code: 'LOG_BEHIND' }]);
    const causes = (await world.events(streamName(ahead))).map(({ cause }) => cause);
    expect(causes).not.toContain('next');
  });

  test('a case that has stopped stops no other', async () => {
    const { settled } = await world.gateway.lookAgain(level, true);
    expect(settled).toBe(true);
  });

  test('reconcile --check names each by its condition and changes nothing', async () => {
    const before = await world.events();
    const report = await look(true);
    expect(report).toEqual({
      open: 5,
      found: {
        behind: [streamName(behind)],
        ahead: [streamName(ahead)],
        failing: [],
        'not-running': [streamName(gone)],
        unknown: [stranger],
      },
      failed: [],
    });
    expect(named(await look(true))).toEqual(named(report));
    expect(await world.events()).toHaveLength(before.length);
  });

  test('two at once mend everything, and a third finds nothing left', async () => {
    const reports = await Promise.all([look(false), look(false)]);
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
    await world.env.client.workflow.getHandle(`ocop/${stranger}`).terminate();
    for (const ref of [behind, ahead, gone]) await world.untilStands(ref);
    // The engine's own index of running workflows follows a moment later.
    for (let tries = 0; tries < 50 && named(await look(true)).length > 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect(named(await look(true))).toEqual([]);
    expect(await new CaseTroubles(world.pool).list()).toEqual([]);
    expect((await world.gateway.stand(behind))?.version).toBe(
      (await world.events(streamName(behind))).length,
    );
  });

  test('after that every case takes its next command, on what the log says', async () => {
    await world.command(ahead, extended('2024-10-03'), office, 'after');
    const moved = (await world.events(streamName(ahead))).filter(
      ({ type }) => type === 'DeadlineMoved',
    );
    expect(moved.map(({ cause }) => cause)).toEqual(['after']);
    const withdraw = { type: 'Withdraw', reason: 'Ngừng sản xuất' };
    await world.command(ahead, withdraw, officer, 'withdrawn');
    const causes = (await world.events(streamName(ahead))).map(({ cause }) => cause);
    expect(causes).toContainEqual(expect.stringContaining('withdrawn'));
  });
});

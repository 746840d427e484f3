import { openClient } from '@ocop/platform';
import type { ReconcileReport } from '../../apps/cli/src/system/reconcile';
import { playedSystem, settledAtStoryEnd } from '../support/played-system';
import { ocop } from '../support/running-cli';
import { SeparateSystem } from '../support/separate-system';
import { whatIsLeft } from '../support/what-is-left';

/** In the middle of the first round: the council has scored, the town has not decided, one product waits in the commune. */
const MIDDLE = '2024-07-06';

describe("Temporal's data deleted in the middle of a round", () => {
  let system: SeparateSystem;
  const everything = ['worker', 'scoring', 'certificates', 'notifications', 'api'];

  beforeAll(async () => {
    system = await SeparateSystem.start(false);
    await system.run('all', everything);
    await system.play(MIDDLE);
    await system.kill('all');
    await system.loseTheEngine();
    await system.runAgain('all');
  }, 200_000);

  afterAll(() => system.stop(), 60_000);

  const reconcile = async (...more: string[]) => {
    const { out, err, code } = await ocop(
      ['reconcile', '--json', '--data', system.folder, ...more],
      environment(),
    );
    if (code === 2) throw new Error(err);
    return { code, report: JSON.parse(out) as ReconcileReport };
  };
  const environment = () => {
    const { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL } = system.settings;
    return { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL, OCOP_CLOCK: 'sandbox' };
  };
  const running = async () => {
    const client = await openClient(system.settings);
    const { count } = await client.workflow.count("ExecutionStatus = 'Running'");
    await client.connection.close();
    return count;
  };

  test('reconcile --check names every open case and changes nothing', async () => {
    const before = await whatIsLeft(system.settings.DATABASE_URL);
    const { code, report } = await reconcile('--check');
    expect(code).toBe(1);
    expect(report.found['not-running']).toHaveLength(report.open);
    expect(report.found['not-running']).toContain('evaluation-round/huong-tra-2024-dot-1');
    expect(report.found['not-running']).toContain('product-cycle/huong-tra-2024-kieu-huong-chu');
    expect(await running()).toBe(0);
    expect(await whatIsLeft(system.settings.DATABASE_URL)).toEqual(before);
  }, 60_000);

  test('reconcile takes them all up from the log, and the story ends as if nothing had happened', async () => {
    const { code, report } = await reconcile();
    expect(code).toBe(0);
    expect(report.found['not-running']).toHaveLength(report.open);
    expect((await reconcile('--check')).code).toBe(0);
    await system.play();
    const undisturbed = playedSystem();
    const left = await whatIsLeft(system.settings.DATABASE_URL);
    for (const [stream, events] of Object.entries(undisturbed.left.streams))
      expect({ stream, events: left.streams[stream] }).toEqual({ stream, events });
    expect(left).toEqual(undisturbed.left);
    expect(await settledAtStoryEnd(system.settings.DATABASE_URL)).toEqual(undisturbed.summary);
  }, 200_000);
});

import { openClient } from '@ocop/platform';
import { playedSystem, settledAtStoryEnd } from '../support/played-system';
import { SeparateSystem } from '../support/separate-system';
import { whatIsLeft } from '../support/what-is-left';

describe('a backup taken while the story plays, restored into an empty cluster beside an empty Temporal', () => {
  let restored: SeparateSystem;

  beforeAll(async () => {
    restored = await SeparateSystem.restored('second round');
    await restored.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
  }, 200_000);

  afterAll(() => restored.stop(), 60_000);

  const command = (...words: string[]) => restored.command(...words, '--json');

  test('the chain of the copy is whole, and its read models are those of its events', async () => {
    expect((await command('audit', 'verify')).code).toBe(0);
    expect((await command('projection', 'rebuild', '--check')).code).toBe(0);
  }, 60_000);

  test('reconcile takes every open case up, and the story ends as undisturbed', async () => {
    expect((await command('reconcile', '--check')).code).toBe(1);
    expect(await command('reconcile')).toMatchObject({ code: 0 });
    const { code, out } = await command('reconcile', '--check');
    expect({ code, out: code === 0 ? '' : out }).toEqual({ code: 0, out: '' });
    const client = await openClient(restored.settings);
    const { count } = await client.workflow.count("ExecutionStatus = 'Running'");
    await client.connection.close();
    expect(count).toBeGreaterThan(0);
    await restored.play();
    const undisturbed = playedSystem();
    const left = await whatIsLeft(restored.settings.DATABASE_URL);
    for (const [stream, events] of Object.entries(undisturbed.left.streams))
      expect({ stream, events: left.streams[stream] }).toEqual({ stream, events });
    expect(left).toEqual(undisturbed.left);
    expect(await settledAtStoryEnd(restored.settings.DATABASE_URL)).toEqual(undisturbed.summary);
  }, 200_000);
});

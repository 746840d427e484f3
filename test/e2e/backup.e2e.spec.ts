import { openClient } from '@ocop/platform';
import { seedPeople } from '../../apps/cli/src/system/demo-people';
import { copyDatabase, restoreDatabase } from '../support/copy-database';
import { playedSystem, settledAtStoryEnd } from '../support/played-system';
import { ocop } from '../support/running-cli';
import { SeparateSystem } from '../support/separate-system';
import { story } from '../support/story-on-paper';
import { whatIsLeft } from '../support/what-is-left';

/** The database is copied when so much has been recorded, while the story goes on. */
const COPY_AFTER = 430;
const everything = ['worker', 'scoring', 'certificates', 'notifications', 'api'];

describe('a backup taken while the story plays, restored into an empty cluster beside an empty Temporal', () => {
  let restored: SeparateSystem;

  beforeAll(async () => {
    const lost = await SeparateSystem.start(true);
    await lost.run('all', everything);
    const playing = lost.play(undefined, 1_000).catch(() => undefined);
    while ((await lost.eventCount()) < COPY_AFTER)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const copy = await copyDatabase(lost.ownerUrl);
    await lost.kill('all');
    await playing;
    await lost.stop();
    restored = await SeparateSystem.start(true);
    await restoreDatabase(restored.ownerUrl, copy);
    // Kept apart from the database, as in a deployment: what it knows are only their public halves.
    const { SIGNING_KEY } = lost.settings;
    Object.assign(restored.settings, { SIGNING_KEY });
    // Keys are no part of what is compared; the people of the copy get those of this folder.
    await seedPeople(restored.folder, restored.ownerUrl, story.people);
    await restored.run('all', everything);
  }, 200_000);

  afterAll(() => restored.stop(), 60_000);

  const command = (...words: string[]) => {
    const { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL } = restored.settings;
    const env = { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL, OCOP_CLOCK: 'sandbox' };
    return ocop([...words, '--json'], env);
  };

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

import { playedSystem, settledAtStoryEnd } from '../support/played-system';
import { SeparateSystem } from '../support/separate-system';
import { whatIsLeft } from '../support/what-is-left';

/** After so many events, these processes die without a word and are started again; some only in a long run. */
const ALL_DEATHS: readonly (readonly [number, readonly string[], 'long'?])[] = [
  [1, ['worker']],
  [45, ['worker'], 'long'],
  [170, ['services']],
  [275, ['worker', 'api'], 'long'],
  [410, ['worker', 'services', 'api']],
  [610, ['worker'], 'long'],
  [760, ['worker', 'services']],
];
const DEATHS = ALL_DEATHS.filter(([, , when]) => when === undefined || process.env['OCOP_LONG']);

describe('processes killed with SIGKILL in the middle of the story', () => {
  let system: SeparateSystem;

  beforeAll(async () => {
    system = await SeparateSystem.start(true);
    await system.run('worker', ['worker']);
    await system.run('services', ['scoring', 'certificates', 'notifications']);
    await system.run('api', ['api']);
  }, 120_000);

  afterAll(() => system.stop(), 60_000);

  test('the same events stream by stream, the same numbers, papers and messages', async () => {
    let over = false;
    const playing = system.play().finally(() => (over = true));
    const died: string[] = [];
    for (const [events, names] of DEATHS) {
      while ((await system.eventCount()) < events && !over)
        await new Promise((resolve) => setTimeout(resolve, 5));
      if (over) break;
      await Promise.all(names.map((name) => system.kill(name)));
      died.push(...names);
      await Promise.all(names.map((name) => system.runAgain(name)));
    }
    await playing;
    const undisturbed = playedSystem();
    expect(died).toEqual(DEATHS.flatMap(([, names]) => names));
    const left = await whatIsLeft(system.settings.DATABASE_URL);
    for (const [stream, events] of Object.entries(undisturbed.left.streams))
      expect({ stream, events: left.streams[stream] }).toEqual({ stream, events });
    expect(left).toEqual(undisturbed.left);
    expect(await settledAtStoryEnd(system.settings.DATABASE_URL)).toEqual(undisturbed.summary);
  }, 280_000);
});

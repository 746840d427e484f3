import { streamName, type StreamRef } from '@ocop/casework';
import { looksWithin } from '../../workflows/src/casework/outage-pauses';
import { CuttableWay } from '../support/cuttable-way';
import { commune } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';
import { playOnPaper, steps } from '../support/story-on-paper';

const HOUR_MS = 3_600_000;
const kieu: StreamRef = { type: 'product-cycle', id: 'huong-tra-2024-kieu-huong-chu' };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The database is away while a command waits in a case: the case looks now and then, and its history hardly grows. */
describe('the database is away', () => {
  const paper = playOnPaper(steps.findIndex(({ at }) => at > Date.parse('2024-07-20')));
  let way: CuttableWay;
  let world: SkippingWorld;

  beforeAll(async () => {
    const cuttable = async (url: string) => {
      const before = await CuttableWay.before(url);
      way = before.way;
      return before.url;
    };
    world = await SkippingWorld.start('2024-07-20', { engine: 'real', way: cuttable });
    await world.resume(kieu, paper);
    await world.untilStands(kieu);
  }, 120_000);
  afterAll(async () => {
    await world.stop();
    await way.cut();
  }, 60_000);

  test('an hour adds fewer than a hundred events to the history of a waiting case, and nothing is lost', async () => {
    const handle = world.env.client.workflow.getHandle(`ocop/${streamName(kieu)}`);
    const length = async () => Number((await handle.fetchHistory()).events?.length ?? 0);
    const before = await length();
    await way.cut();
    const wish = { command: { type: 'Withdraw', reason: 'Ngừng sản xuất' }, actor: commune };
    const officer = { ...commune, area: 'hue/huong-tra/huong-chu' };
    // Whoever sent it hears that it is not confirmed; the command itself waits in the case.
    const sent = world.gateway
      .command(kieu, { ...wish, actor: officer, commandId: 'waits' })
      .catch((error: unknown) => (error as Error).name);
    await wait(10_000);
    const atOnce = (await length()) - before;
    await wait(40_000);
    const later = (await length()) - before;
    const looks = looksWithin(50_000) - looksWithin(10_000);
    const perLook = (later - atOnce) / looks;
    const inAnHour = atOnce + perLook * looksWithin(HOUR_MS);
    process.stdout.write(
      `  without a database: ${atOnce} events at once, ${perLook} for each look, ${inAnHour} in an hour\n`,
    );
    expect(looks).toBe(2);
    expect(perLook).toBeGreaterThan(0);
    expect(inAnHour).toBeLessThan(100);
    await way.open();
    expect(await sent).toBe('UnconfirmedError');
    // Anybody who speaks to the case has it look at once whether the database is back.
    await world.gateway.lookAgain(kieu, false);
    await world.untilRecorded(streamName(kieu), 'CycleWithdrawn');
  }, 120_000);
});

import type { CycleState } from '@ocop/certification';
import { type StreamRef, streamName } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Actor } from '@ocop/ground';
import { CaseGateway, openClient, settingsAs, UnconfirmedError } from '@ocop/platform';
import { recordPerson, sha256 } from '@ocop/records';
import { setTimeout as wait } from 'node:timers/promises';
import { makeApi } from '../../apps/api/src/start-api';
import { CuttableWay } from '../support/cuttable-way';
import { asOwner } from '../support/database';
import { PersonAtApi } from '../support/person-at-api';
import { SkippingWorld } from '../support/skipping-world';
import { playOnPaper, steps } from '../support/story-on-paper';

const MINUTE_MS = 60_000;
const nameOf = (error: unknown) => (error as Error).name;

/** Ways to the database and to the engine that swallow what is sent, or carry it late. Connections stand all the while. */
describe('a way that says nothing', () => {
  const paper = playOnPaper(steps.findIndex(({ at }) => at > Date.parse('2024-05-20')));
  let toDatabase: CuttableWay;
  let toEngine: CuttableWay;
  let world: SkippingWorld;
  /** Products that their communes may still take back, one for each test. */
  const open: { ref: StreamRef; officer: Actor }[] = [];

  beforeAll(async () => {
    world = await SkippingWorld.start('2024-05-20', {
      engine: 'real',
      way: async (address) => {
        const { way, url } = await CuttableWay.before(address);
        toDatabase = way;
        return url;
      },
      wayToEngine: async (address) => {
        const { way, url } = await CuttableWay.before(`tcp://${address}`);
        toEngine = way;
        return new URL(url).host;
      },
    });
    for (const name of paper.streams().filter((one) => one.startsWith('product-cycle/'))) {
      const ref: StreamRef = { type: 'product-cycle', id: name.split('/')[1] ?? '' };
      const { state } = paper.folded(ref);
      if (aggregateOf(ref.type).isClosed(state)) continue;
      const area = (state as CycleState).product?.commune.area ?? '';
      open.push({ ref, officer: { id: area, name: area, role: 'commune-officer', area } });
      await world.resume(ref, paper);
      await world.untilStands(ref);
    }
  }, 120_000);
  afterAll(async () => {
    await Promise.all([toDatabase.cut(), toEngine.cut()]);
    await world.stop();
  }, 60_000);

  const nthOpen = (nth: number) => open[nth] as (typeof open)[number];
  const withdraw = (gateway: CaseGateway, nth: number, key: string) => {
    const { ref, officer } = nthOpen(nth);
    const command = { type: 'Withdraw', reason: 'Ngừng sản xuất' } as const;
    return gateway.command(ref, { command, actor: officer, commandId: key }, true);
  };
  const withdrawn = async (nth: number) => {
    const events = await world.events(streamName(nthOpen(nth).ref));
    return events.filter(({ type }) => type === 'CycleWithdrawn').length;
  };

  test('a database half a second later is slower and right, and is asked hardly more often', async () => {
    const askedWhile = async (nth: number) => {
      const [began, before] = [Date.now(), toDatabase.asked];
      const taken = withdraw(world.gateway, nth, `late-${nth}`).then(() => Date.now() - began);
      await Promise.all([taken, wait(8_000)]);
      return { ms: await taken, asked: toDatabase.asked - before };
    };
    const prompt = await askedWhile(0);
    toDatabase.slow(250);
    const late = await askedWhile(1);
    toDatabase.slow(0);
    process.stdout.write(
      `  half a second later: ${late.ms} ms instead of ${prompt.ms}, asked ${late.asked} times instead of ${prompt.asked}\n`,
    );
    expect(late.ms).toBeGreaterThan(500);
    expect(late.asked).toBeLessThan(2 * prompt.asked);
    expect([await withdrawn(0), await withdrawn(1)]).toEqual([1, 1]);
  }, 60_000);

  test('a database that swallows what is sent: the case hears of it within its patience and records once', async () => {
    toDatabase.swallow();
    const sent = withdraw(world.gateway, 2, 'swallowed').catch((error: unknown) => error);
    expect(await sent).toBeInstanceOf(UnconfirmedError);
    expect(await withdrawn(2)).toBe(0);
    toDatabase.letThrough();
    await world.gateway.lookAgain(nthOpen(2).ref, false);
    await world.untilRecorded(streamName(nthOpen(2).ref), 'CycleWithdrawn');
    // The pools have taken new connections, though nobody told them that the old ones are dead.
    await withdraw(world.gateway, 3, 'after-silence');
    expect([await withdrawn(2), await withdrawn(3)]).toEqual([1, 1]);
  }, 90_000);

  test('a link to the engine that is open at one end: workers and the API go on within a minute', async () => {
    const ofApi = await openClient(world.appSettings);
    const api = new CaseGateway(ofApi, world.signer);
    await api.stand(nthOpen(4).ref);
    toEngine.swallow('answers');
    toEngine.letThrough();
    const began = Date.now();
    // Whoever hears nothing sends it again, under the same key.
    const untilHeard = async (gateway: CaseGateway, nth: number, heard: unknown[] = []) => {
      while (heard.at(-1) !== 'taken' && Date.now() - began < MINUTE_MS)
        heard.push(await withdraw(gateway, nth, `half-open-${nth}`).then(() => 'taken', nameOf));
      return { heard, ms: Date.now() - began };
    };
    const all = await Promise.all([untilHeard(world.gateway, 4), untilHeard(api, 5)]);
    process.stdout.write(`  a link open at one end: ${all.map(({ ms }) => ms).join(', ')} ms\n`);
    for (const { heard } of all) expect(heard.at(-1)).toBe('taken');
    // Through the dead link nothing was heard at first, and this was said.
    expect(all[1]?.heard[0]).toBe('UnconfirmedError');
    expect([await withdrawn(4), await withdrawn(5)]).toEqual([1, 1]);
    await ofApi.connection.close();
  }, 120_000);

  test('without the engine reads go on and readiness says so; a command gets 503, and counts once when it is sent again', async () => {
    const { ref, officer } = nthOpen(6);
    const app = await makeApi(settingsAs('api', world.appSettings));
    await app.listen(0, '127.0.0.1');
    const keyHash = sha256('key-of-officer');
    await asOwner(world.ownerUrl, (owner) => recordPerson(owner, { ...officer, keyHash }));
    const person = new PersonAtApi(
      (await app.getUrl()).replace('[::1]', '127.0.0.1'),
      'key-of-officer',
    );
    const path = `/v1/products/${ref.id}`;
    const send = () =>
      person.command(path, { type: 'Withdraw', reason: 'Ngừng sản xuất' }, 'engine-away');
    await toEngine.cut();
    expect((await person.get(path)).status).toBe(200);
    expect((await person.get('/health/live')).status).toBe(200);
    expect(await person.get('/health/ready')).toMatchObject({
      ...{ status: 503, body: { database: true, temporal: false } },
    });
    expect((await send()).status).toBe(503);
    expect((await person.get(path)).status).toBe(200);
    await toEngine.open();
    const began = Date.now();
    let { status } = await send();
    while (status === 503 && Date.now() - began < MINUTE_MS) ({ status } = await send());
    expect([status, (await send()).status, await withdrawn(6)]).toEqual([200, 200, 1]);
    await app.close();
  }, 150_000);
});

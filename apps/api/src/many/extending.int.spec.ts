import { parseStreamName } from '@ocop/casework';
import { ClockStore } from '@ocop/platform';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { commune, office } from '../../../../test/support/plans';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper, steps } from '../../../../test/support/story-on-paper';

/** Dossiers are being filed and checked; the round takes them in until 24 June. */
const NOW = Date.parse('2024-05-22T09:00:00+07:00');
const TO = '2024-07-05';
const decided = { to: TO, decision: '7/QĐ-UBND', reason: 'mưa lũ kéo dài' };

interface Running {
  readonly stream: string;
  readonly id: string;
  readonly lastDay: string;
}
interface Became {
  readonly id: string;
  readonly deadline: string;
  readonly outcome: string;
  readonly happens: readonly { readonly vi: string }[];
  readonly problem: { readonly code: string } | null;
}

const worldNow = () => {
  const world = playOnPaper(steps.findIndex(({ at }) => at > NOW));
  world.advance(NOW);
  return world;
};
const caseOf = (stream: string) => {
  const [kind = '', id = ''] = stream.split('/');
  return { kind, id };
};

describe('many deadlines are extended by one decision: what would become of each, before it is done', () => {
  let api: ApiInProcess;
  let own: PersonAtApi;
  let running: readonly Running[];

  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, worldNow());
    await api.app.get(ClockStore).holdAt(NOW);
    own = await api.person(office);
    running = (await own.get('/v1/deadlines?pageSize=100&state=running')).body.items as Running[];
  }, 60_000);
  afterAll(() => api.stop());

  const preview = async (who: PersonAtApi, asked: readonly Running[], wish: object = decided) => {
    const cases = asked.map(({ stream, id }) => ({ ...caseOf(stream), deadline: id }));
    const { status, body } = await who.post('/v1/many/preview', { act: 'extend', cases, ...wish });
    expect(status).toBe(200);
    return body.items as Became[];
  };

  test('it is what happens when it is decided: the same deadlines, in the words of the story', async () => {
    const items = await preview(own, running);
    expect(items).toHaveLength(running.length);
    let later = 0;
    running.forEach(({ stream, id, lastDay }, i) => {
      const world = worldNow();
      const command = { type: 'ExtendDeadline', deadline: id, ...decided };
      const from = world.events.length;
      const act = () => world.command(parseStreamName(stream), command, office, 'extend');
      const said = items[i];
      if (lastDay >= TO) {
        expect(act).toThrow('EXTENSION_NOT_LATER');
        expect(said).toMatchObject({
          outcome: 'refused',
          problem: { code: 'EXTENSION_NOT_LATER' },
        });
        return;
      }
      act();
      later += 1;
      const moved = world.events.slice(from).find(({ type: what }) => what === 'DeadlineMoved');
      expect(moved).toMatchObject({ stream, data: { id, deadline: { lastDay: TO } } });
      expect(said).toMatchObject({ outcome: 'would-be', problem: null });
      expect(said?.happens[0]?.vi).toMatch(/được gia hạn: 05\/07\/2024$/);
    });
    expect([later > 10, later < running.length]).toEqual([true, true]);
  });

  test('the intake of a round moves the list with it, for every product that is awaited', () => {
    const [intake] = running.filter(({ id }) => id === 'intake-closing');
    if (!intake) throw new Error('no round takes dossiers in');
    const world = worldNow();
    const command = { type: 'ExtendDeadline', deadline: intake.id, ...decided };
    const ofProducts = () =>
      Object.fromEntries(
        world
          .streams()
          .filter((stream) => stream.startsWith('product-cycle/'))
          .flatMap((stream) => {
            const { deadlines } = world.state<{ deadlines: Record<string, Filing> }>(stream);
            const filing = Object.values(deadlines).find((one) => one.open && isFiling(one.id));
            return filing ? [[stream, filing.deadline.lastDay]] : [];
          }),
      );
    const before = ofProducts();
    expect(Object.keys(before).length).toBeGreaterThan(3);
    expect(new Set(Object.values(before))).toEqual(new Set([intake.lastDay]));
    world.command(parseStreamName(intake.stream), command, office, 'intake');
    expect(ofProducts()).toEqual(Object.fromEntries(Object.keys(before).map((one) => [one, TO])));
    world.advance(Date.parse('2024-06-26T09:00:00+07:00'));
    expect(world.events.map(({ type }) => type)).not.toContain('ListFrozen');
    world.advance(Date.parse('2024-07-06T09:00:00+07:00'));
    expect(world.events.find(({ type }) => type === 'ListFrozen')).toMatchObject({
      stream: intake.stream,
      at: Date.parse('2024-07-06T00:00:00+07:00'),
    });
  });

  test('nobody extends what is not theirs, and nothing was written by any of it', async () => {
    const officer = await api.person(commune);
    const [first] = running as [Running];
    const bun = running.filter(({ stream }) => stream.endsWith('bun-van-cu'));
    const theirs = await preview(officer, [first, ...bun]);
    expect(theirs.map(({ problem }) => problem?.code)).toEqual([
      'NOT_FOUND',
      ...bun.map(() => 'WRONG_ROLE'),
    ]);
    const [none] = await preview(own, [{ ...first, id: 'khong-co' }]);
    expect(none?.problem?.code).toBe('DEADLINE_NOT_OPEN');
    const [past] = await preview(own, [first], { ...decided, to: '2024-05-01' });
    expect(past?.outcome).toBe('refused');
    const { rows } = await api.owner.query<{ n: string }>(
      `select count(*) as n from events where data::text like '%7/QĐ-UBND%'`,
    );
    expect(rows).toEqual([{ n: '0' }]);
  });
});

interface Filing {
  readonly id: string;
  readonly open: boolean;
  readonly deadline: { readonly lastDay: string };
}
const isFiling = (id: string) => id.startsWith('file-dossier:');

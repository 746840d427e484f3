import { civilDateAt } from '@ocop/calendar';
import { ClockStore } from '@ocop/platform';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { chair, commune, office } from '../../../../test/support/plans';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper, steps } from '../../../../test/support/story-on-paper';

const NOW = Date.parse('2024-06-20T09:00:00+07:00');
const PREVIEW = '/v1/programmes/huong-tra-2024/amendments/preview';
const ROUND = 'huong-tra-2024-dot-1';
const moved = [
  { kind: 'move-date', date: `${ROUND}:recognise`, to: '2024-07-12' },
  { kind: 'move-date', date: 'report:half-year', to: '2024-06-28' },
];
const called = [
  {
    kind: 'change-ladder',
    ladder: 'report',
    rungs: [{ id: 'mai', offset: -1, unit: 'working-days', to: ['holder'] }],
  },
];

/** A paper world that has decided it: what the preview has to foretell. */
function decided(amendments: object[]) {
  const world = playOnPaper(steps.findIndex(({ at }) => at > NOW));
  world.advance(NOW);
  const before = world.events.length;
  const command = { type: 'AmendPlan', decision: 'x', signedOn: '2024-06-20', amendments };
  world.command({ type: 'programme-year', id: 'huong-tra-2024' }, command, chair, 'amend');
  return world.events.slice(before);
}

describe('a change of a running plan, before it is decided', () => {
  let api: ApiInProcess;
  let town: PersonAtApi;
  let officer: PersonAtApi;
  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper(steps.findIndex(({ at }) => at > NOW)));
    await api.app.get(ClockStore).holdAt(NOW);
    town = await api.person(office);
    officer = await api.person(commune);
  }, 60_000);
  afterAll(() => api.stop());

  test('every deadline that will move is told with its days and whose it is, and nothing is recorded', async () => {
    const events = async () =>
      (await api.owner.query<{ n: number }>('select count(*)::int as n from events')).rows[0]?.n;
    const before = await events();
    const { status, body } = await town.post(PREVIEW, { amendments: moved });
    expect(status).toBe(200);
    const foretold = body.inYourArea
      .map((one: Record<string, string>) => [one['stream'], one['kind'], one['from'], one['to']])
      .sort();
    const happens = decided(moved).flatMap((event) => {
      if (event.type !== 'DeadlineMoved') return [];
      const { kind, from, deadline } = event.data as never as Moved;
      return [[event.stream, kind, from, deadline.lastDay]];
    });
    expect(foretold).toEqual(happens.sort());
    expect(body.moved).toBe(happens.length);
    expect(body.moved).toBeGreaterThan(2);
    const report = body.inYourArea.find(({ kind }: { kind: string }) => kind === 'report');
    expect(report).toMatchObject({
      holder: { role: 'commune-officer', name: expect.stringMatching(/^(Xã|Phường) /) },
      to: '2024-06-27',
    });
    expect(await events()).toBe(before);
  });

  test('what is due in a round that still takes dossiers in is told with whose it will be', async () => {
    const second = 'huong-tra-2024-dot-2';
    const later = [{ kind: 'move-date', date: `${second}:recognise`, to: '2024-10-12' }];
    const { body } = await town.post(PREVIEW, { amendments: later });
    expect(body.inYourArea).toMatchObject([
      {
        ...{ stream: `evaluation-round/${second}`, kind: 'recognise', to: '2024-10-11' },
        holder: { role: 'programme-office', name: expect.stringMatching(/\p{L}/u) },
      },
    ]);
    const { items } = (await town.get('/v1/deadlines?state=running&pageSize=100')).body as {
      items: { stream: string; kind: string; holderRole: string | null }[];
    };
    const ofRound = items.filter(({ stream }) => stream.endsWith(second));
    expect(Object.fromEntries(ofRound.map(({ kind, holderRole }) => [kind, holderRole]))).toEqual({
      // Nobody can miss it: the list closes by itself.
      'intake-closing': null,
      ...{ recognise: 'programme-office', forward: 'programme-office' },
    });
  });

  test('other reminders are told with their days until now and from now on', async () => {
    const { body } = await town.post(PREVIEW, { amendments: called });
    const [rungs] = decided(called).flatMap((event) =>
      event.type === 'LaddersChanged' ? [(event.data as never as Called).rungs] : [],
    );
    expect(body.moved).toBe(0);
    expect(body.called).toBe(Object.keys(rungs ?? {}).length);
    const [first] = body.remindersInYourArea;
    expect(first).toMatchObject({ kind: 'report', holder: { role: 'commune-officer' } });
    const ahead = Object.values(rungs ?? {})[0]?.filter(({ at }) => at > NOW);
    expect(first.is).toEqual(ahead?.map(({ at }) => civilDateAt(at)));
    expect(first.was).not.toEqual(first.is);
  });

  test('what the plan would refuse is refused by its place; whoever does not prepare plans sees nothing', async () => {
    const past = [{ kind: 'move-date', date: `${ROUND}:recognise`, to: '2024-06-01' }];
    const { body } = await town.post(PREVIEW, { amendments: past });
    expect(body).toMatchObject({ code: 'PLAN_FAULTS', faults: [{ path: 'amendments[0].to' }] });
    expect((await officer.post(PREVIEW, { amendments: moved })).status).toBe(403);
  });
});

interface Moved {
  readonly kind: string;
  readonly from: string;
  readonly deadline: { readonly lastDay: string };
}
interface Called {
  readonly rungs: Record<string, { at: number }[]>;
}

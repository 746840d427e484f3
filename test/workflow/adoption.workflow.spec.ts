import { atTime } from '@ocop/calendar';
import { adoptables, parseStreamName, streamName, type StreamRef } from '@ocop/casework';
import type { CaseGateway } from '@ocop/platform';
import { bundleWorkflows } from '@ocop/workflows';
import { adopt, preview } from '../../apps/cli/src/system/adopt';
import { nextCalendar, nextDecree, release } from '../support/next-release';
import { SkippingWorld } from '../support/skipping-world';
import { playOnPaper, steps } from '../support/story-on-paper';

const stepsUntil = (day: string) => steps.findIndex(({ at }) => at > Date.parse(day));

const adoptable = (id: string) => {
  const one = adoptables().find((candidate) => candidate.id === id);
  if (!one) throw new Error(`nothing is called ${id}`);
  return one;
};

/** The worker of the release that knows the decree and the calendar. */
const codeOfRelease = () =>
  bundleWorkflows({}, { regulations: require.resolve('../support/next-regulations') });

// What the spec's databases are installed with does not have it: they are made before.
let decree: SkippingWorld;
let storm: SkippingWorld;
beforeAll(async () => {
  decree = await SkippingWorld.start('2024-07-20');
  storm = await SkippingWorld.start('2024-05-15', { engine: 'real' });
  release();
  const code = await codeOfRelease();
  await decree.release(code);
  await storm.release(code);
}, 180_000);
afterAll(async () => {
  await decree.stop();
  await storm.stop();
}, 60_000);

const deskOf = (world: SkippingWorld, now: number) => ({
  pool: world.pool,
  ownerUrl: world.ownerUrl,
  gateway: world.gateway,
  now,
});

describe('a decree that is issued while a recognition sleeps', () => {
  const bun: StreamRef = { type: 'recognition', id: 'huong-tra-2024-bun-van-cu' };
  const paper = playOnPaper(stepsUntil('2024-07-20'));
  const types = async () => (await decree.events(streamName(bun))).map(({ type }) => type);

  test('changes nothing by being deployed', async () => {
    await decree.resume(bun, paper);
    await decree.untilStands(bun);
    const before = await types();
    await decree.gateway.lookAgain(bun, true);
    expect(await types()).toEqual(before);
  });

  test('wakes it by its adoption, and on the day it comes into force brings its own window', async () => {
    const now = atTime('2024-07-20', 9);
    const report = await adopt(deskOf(decree, now), adoptable(nextDecree.id));
    expect(report).toMatchObject({ cases: 1, failed: [] });
    await decree.pass('60 days');
    await decree.untilRecorded(streamName(bun), 'LawTookForce');
    const told = (await decree.events(streamName(bun))).filter(({ type }) =>
      ['LawAdopted', 'LawTookForce', 'RenewalRulesAdopted'].includes(type),
    );
    const last = told.slice(-3).map(({ type, day }) => `${day.slice(0, 7)} ${type}`);
    expect(last).toEqual([
      '2024-07 LawAdopted',
      '2024-09 LawTookForce',
      '2024-09 RenewalRulesAdopted',
    ]);
    expect(told.at(-1)?.data).toMatchObject({
      law: nextDecree.id,
      window: { opensOn: '2026-12-20', closesOn: '2027-04-09' },
    });
  });
});

describe('a calendar that is adopted on a real server', () => {
  const paper = playOnPaper(20);
  const checked = paper
    .streams()
    .filter((name) => name.startsWith('product-cycle/'))
    .filter((name) => paper.folded(parseStreamName(name)).state.deadlines['commune-check']?.open);
  const now = atTime('2024-05-15', 9);
  const adopted = async (type: string) =>
    (await storm.events()).filter((event) => event.type === type);

  beforeAll(async () => {
    await storm.resumeAll(paper);
    await storm.untilQuiet();
  }, 60_000);

  test('is previewed without a trace', async () => {
    const before = (await storm.events()).length;
    const changes = [];
    for await (const change of preview(storm.pool, adoptable(nextCalendar.version), now))
      changes.push(change);
    const moving = changes.filter(({ moved }) => moved.length > 0).map(({ stream }) => stream);
    expect(moving).toEqual(checked);
    expect((await storm.events()).length).toBe(before);
  });

  test('moves what it concerns; cut off in the middle and run again, nobody is told twice', async () => {
    let looks = 0;
    const dying = Object.assign(Object.create(storm.gateway) as CaseGateway, {
      lookAgain: (...args: Parameters<CaseGateway['lookAgain']>) => {
        looks += 1;
        if (looks > 6) return Promise.reject(new Error('killed'));
        return storm.gateway.lookAgain(...args);
      },
    });
    const desk = { ...deskOf(storm, now), gateway: dying };
    const first = await adopt(desk, adoptable(nextCalendar.version));
    expect(first.failed.length).toBeGreaterThan(0);
    expect((await adopted('CalendarAdopted')).length).toBeLessThan(
      first.told + first.failed.length,
    );

    const second = await adopt(deskOf(storm, now), adoptable(nextCalendar.version));
    expect(second).toMatchObject({ failed: [], moved: checked.length, notices: checked.length });
    expect(second.told).toBeLessThan(second.cases);
    const events = await adopted('CalendarAdopted');
    expect(new Set(events.map(({ stream }) => stream)).size).toBe(events.length);

    const third = await adopt(deskOf(storm, now), adoptable(nextCalendar.version));
    expect(third).toMatchObject({ told: 0, moved: checked.length, notices: checked.length });
  });

  test('keeps the day before, and counts what comes later by the new days', async () => {
    const [moved] = await adopted('DeadlineMoved');
    expect(moved?.data).toMatchObject({
      kind: 'commune-check',
      why: 'calendar',
      deadline: { calendar: nextCalendar.version },
    });
    await storm.untilQuiet();
    const sent = (await adopted('NoticeSent')).filter(
      ({ data }) => (data as { template: string }).template === 'deadline-moved',
    );
    expect(sent).toHaveLength(checked.length);
  });
});

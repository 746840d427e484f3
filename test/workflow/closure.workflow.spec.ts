import { atTime, findCalendar } from '@ocop/calendar';
import { calendarAdoptable, parseStreamName, type StreamRef } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { decideCalendar } from '@ocop/records';
import { adopt, ADMINISTRATOR, asOwner, preview } from '../../apps/cli/src/system/adopt';
import { SkippingWorld } from '../support/skipping-world';
import { playOnPaper } from '../support/story-on-paper';

const now = atTime('2024-05-15', 9);

const paper = playOnPaper(20);
const checked = paper
  .streams()
  .filter((name) => name.startsWith('product-cycle/'))
  .filter((name) => paper.folded(parseStreamName(name)).state.deadlines['commune-check']?.open);
const areaOf = (name: string) => {
  const ref = parseStreamName(name);
  return aggregateOf(ref.type).subject(paper.folded(ref).state).areas.commune;
};
/** A storm closes the offices of one commune for two working days, while dossiers lie in several. */
const CLOSED = areaOf(checked[0] ?? '') ?? '';
const closure = {
  of: 'closure',
  document: 'CĐ 9/CĐ-UBND ngày 14/5/2024',
  reason: 'bão số 1',
  area: CLOSED,
  days: ['2024-05-20', '2024-05-21'],
} as const;
const isThere = (name: string) => areaOf(name) === CLOSED;

let world: SkippingWorld;
beforeAll(async () => {
  world = await SkippingWorld.start('2024-05-15', { engine: 'real' });
  await world.resumeAll(paper);
  await world.untilQuiet();
}, 180_000);
afterAll(() => world.stop(), 60_000);

const decide = () =>
  asOwner(world.ownerUrl, async (owner) => {
    await owner.query('begin');
    const made = await decideCalendar(owner, closure, { by: ADMINISTRATOR, at: now });
    await owner.query('commit');
    return made;
  });

test('a closure is data: decided twice it is one version, and a fact in the log', async () => {
  const [one, other] = await Promise.all([decide(), decide()]);
  expect(one.version).toBe('vn-1.1');
  expect(other.version).toBe('vn-1.1');
  const { rows } = await world.pool.query(
    `select stream, type, data from events where type = 'CalendarDecided'`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    stream: 'calendar/vn-1.1',
    data: { decided: { base: 'vn-1', document: closure.document, area: CLOSED } },
  });
});

test('reaches the cases of its place and no others: their days move, each holder hears it once', async () => {
  const adoptable = calendarAdoptable(findCalendar('vn-1.1'));
  const there = checked.filter(isThere);
  expect(there.length).toBeGreaterThan(0);
  expect(there.length).toBeLessThan(checked.length);

  const foreseen: string[] = [];
  for await (const { stream, moved } of preview(world.pool, adoptable, now))
    if (moved.length > 0) foreseen.push(stream);
  expect(foreseen).toEqual(there);

  const { pool, ownerUrl, gateway } = world;
  const report = await adopt({ pool, ownerUrl, gateway, now }, adoptable);
  expect(report).toMatchObject({ failed: [], moved: there.length, notices: there.length });
  const { rows } = await pool.query<{ stream: string; to: string; reason: string }>(
    `select stream, data ->> 'to' as to, data ->> 'reason' as reason from events
     where type = 'CalendarAdopted' and stream not like 'calendar/%' order by stream`,
  );
  expect(rows.map(({ stream }) => stream)).toEqual(expect.arrayContaining(there));
  expect(rows.every(({ to }) => to === `vn-1.1@${CLOSED}`)).toBe(true);
  expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['bão số 1']));
  expect(rows.some(({ stream }) => checked.includes(stream) && !there.includes(stream))).toBe(
    false,
  );
});

test('a case goes on by the new days, and whoever did not follow the release, too', async () => {
  const [stream = ''] = checked.filter(isThere);
  const ref: StreamRef = parseStreamName(stream);
  const actor = {
    id: 'can-bo-xa',
    name: 'Cán bộ xã',
    role: 'commune-officer',
    area: CLOSED,
  } as const;
  const back = { type: 'ReturnDossier', missing: [{ paper: 'giấy kiểm nghiệm', reason: 'thiếu' }] };
  await world.command(ref, back, actor, 'tra-ho-so-001');
  const set = (await world.events(stream)).findLast(({ type }) => type === 'DeadlineSet');
  expect(set?.data).toMatchObject({
    kind: 'completion',
    deadline: { calendar: `vn-1.1@${CLOSED}` },
  });
});

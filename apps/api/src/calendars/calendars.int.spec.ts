import { parseStreamName } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { NATION } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { takeExported } from '@ocop/records';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { commune, office } from '../../../../test/support/plans';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

/** Dossiers lie at the communes; the days of one of them are counted with a storm. */
const PLAYED = playOnPaper(20);
const [FIRST = ''] = PLAYED.streams()
  .filter((name) => name.startsWith('product-cycle/'))
  .filter((name) => PLAYED.folded(parseStreamName(name)).state.deadlines['commune-check']?.open);
const CLOSED =
  aggregateOf('product-cycle').subject(PLAYED.folded(parseStreamName(FIRST)).state).areas.commune ??
  '';
const closure = {
  ...{ of: 'closure', document: 'CĐ 9/CĐ-UBND', reason: 'bão số 1', area: CLOSED },
  days: ['2024-05-20', '2024-05-21'],
};
const year = {
  of: 'years',
  document: 'QĐ 1/QĐ-TTg ngày 02/12/2026',
  days: [
    { date: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch' },
    { date: '2027-09-03', kind: 'swapped-off', name: 'nghỉ hoán đổi' },
    { date: '2027-09-11', kind: 'make-up', name: 'làm bù' },
  ],
};

describe('what is decided of working days', () => {
  let api: ApiInProcess;
  let town: PersonAtApi;
  let keeper: PersonAtApi;
  let officer: PersonAtApi;
  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, PLAYED);
    await api.app.get(ClockStore).holdAt(Date.parse('2024-05-15T09:00:00+07:00'));
    town = await api.person(office);
    officer = await api.person({ ...commune, area: CLOSED });
    keeper = await api.person({
      ...{ id: 'quan-tri', name: 'Quản trị', area: NATION },
      role: 'system-administrator',
    });
  }, 120_000);
  afterAll(() => api.stop());

  const sheet = async (lines: readonly string[]) =>
    keeper.ask('POST', '/v1/calendars/import?document=Q%C4%90%201', lines.join('\n'), {
      'Content-Type': 'text/csv',
    });

  test('a file is read with its faults by row and column, and nothing is kept', async () => {
    const { body } = await sheet([
      'Ngày;Loại;Tên',
      '01/01/2027;nghỉ lễ;Tết Dương lịch',
      '29/02/2027;nghỉ lễ;không có ngày này',
      '02/01/2027;=1+1;x',
    ]);
    expect(body.days).toEqual([{ date: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch' }]);
    expect(body.faults.map(({ row, path }: { row: number; path: string }) => [row, path])).toEqual([
      [3, 'ngay'],
      [4, 'loai'],
      [4, 'loai'],
    ]);
    expect((await keeper.get('/v1/calendars')).body.items).toHaveLength(1);
  });

  test('a closure is previewed: cases of the place, and no others, with what moves', async () => {
    const { body } = await town.post('/v1/calendars/preview', closure);
    expect(body.moved).toBeGreaterThan(0);
    expect(body.inYourArea).toHaveLength(body.moved);
    expect(body.byDay[0]).toMatchObject({ kind: 'commune-check', deadlines: body.moved });
    const elsewhere = { ...closure, area: 'hue/huong-tra/huong-chu' };
    const other = (await town.post('/v1/calendars/preview', elsewhere)).body;
    const streams = ({ inYourArea }: { inYourArea: { stream: string }[] }) =>
      inYourArea.map(({ stream }) => stream);
    expect(streams(other).filter((stream) => streams(body).includes(stream))).toEqual([]);
  });

  test('a case that cannot be read is counted, and keeps the others from nothing', async () => {
    const { moved } = (await town.post('/v1/calendars/preview', closure)).body;
    await api.owner.query(
      `insert into streams (stream, type, version, revision, head_hash, stage, closed, todo, notices, refused, folded, folded_version)
       values ('product-cycle/of-a-later-release', 'product-cycle', 1, 1, '', 'x', false, 0, 0, 0, '{}', 1)`,
    );
    const { body } = await town.post('/v1/calendars/preview', closure);
    await api.owner.query(`delete from streams where stream = 'product-cycle/of-a-later-release'`);
    expect(body).toMatchObject({ moved, unread: 1 });
  });

  test('whoever keeps the system sees what moves, and no case by name', async () => {
    const { body } = await keeper.post('/v1/calendars/preview', {
      ...closure,
      area: 'hue',
    });
    expect(body.moved).toBeGreaterThan(0);
    expect(body.inYourArea).toEqual([]);
  });

  test('a decision becomes a version, said twice the same one; it counts when it is adopted', async () => {
    const one = (await town.post('/v1/calendars', closure)).body;
    expect((await town.post('/v1/calendars', closure)).body.version).toBe(one.version);
    expect(one).toMatchObject({ base: 'vn-1', area: CLOSED, days: closure.days, adopted: null });
    const place = '/v1/calendars/year?year=2024';
    const local = async () =>
      (await officer.get(place)).body.days.filter(({ local: of }: { local: boolean }) => of);
    expect(await local()).toEqual([]);
    const { body } = await town.post(`/v1/calendars/${one.version}/adopt`, {});
    expect(body.adopted).toMatchObject({ decision: closure.document });
    expect(await local()).toMatchObject([
      { date: '2024-05-20', name: 'bão số 1', source: 'CĐ 9/CĐ-UBND' },
      { date: '2024-05-21' },
    ]);
    const exported = (await officer.get('/v1/calendars/export')).body;
    expect(exported).toMatchObject({
      counts: { version: one.version, decision: closure.document },
      calendars: [{ version: 'vn-1' }, { version: one.version, decided: { area: CLOSED } }],
    });
    expect(takeExported(exported)).toEqual(exported);
    const { rows } = await api.owner.query(
      `select type, actor ->> 'id' as by from events where stream = $1 order by version`,
      [`calendar/${one.version}`],
    );
    expect(rows).toEqual([
      { type: 'CalendarDecided', by: office.id },
      { type: 'CalendarAdopted', by: office.id },
    ]);
  });

  test('the country’s days are not a town’s to decide, and each bad day is named', async () => {
    expect((await town.post('/v1/calendars', year)).body.code).toBe('NOT_YOUR_AREA');
    expect((await officer.post('/v1/calendars', closure)).body.code).toBe('WRONG_ROLE');
    const days = [...year.days, { date: '2027-09-13', kind: 'make-up', name: 'làm bù' }];
    const { body } = await keeper.post('/v1/calendars', { ...year, days });
    expect(body.faults.map(({ path }: { path: string }) => path)).toContain('days.3.date');
    expect((await keeper.post('/v1/calendars', year)).body).toMatchObject({ of: 'years' });
  });
});

import { ApiInProcess } from '../../../../test/support/api-in-process';
import { best } from '../../../../test/support/criteria-bench';
import { CriteriaRound } from '../../../../test/support/criteria-round';
import { councillor } from '../../../../test/support/large-plan';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { chair as authority, commune, office } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';

/** A council of five in session: member 2 has submitted a sheet, member 3 does not judge the first product. */
describe('a council’s session', () => {
  const paper = new CriteriaRound({ products: 2, members: 5 });
  const session = `/v1/rounds/${paper.ref.id}/session`;
  let api: ApiInProcess;
  const as = new Map<string, PersonAtApi>();
  const by = (id: string) => as.get(id) as PersonAtApi;
  const point = (id: string, product: string | null) =>
    by(id).ask('PUT', `${session}/current`, JSON.stringify({ product }));

  beforeAll(async () => {
    api = await ApiInProcess.start();
    paper.inSession().scores('uy-vien-2', 'san-pham-1', best());
    paper.gives(office, {
      type: 'RecuseMember',
      member: 'uy-vien-3',
      product: 'san-pham-1',
      why: 'relation',
    });
    paper.gives(office, {
      type: 'RecordAttendance',
      member: 'uy-vien-4',
      went: 'out',
      at: '09:30',
    });
    await recordStory(api.owner, paper.world);
    const members = paper.members.map(({ id }) => councillor(id));
    for (const person of [...members, councillor('khach'), office, authority, commune])
      as.set(person.id, await api.person(person));
    const sheet = `/v1/rounds/${paper.ref.id}/products/san-pham-1/sheet`;
    for (const criterion of ['1.1', '4.1']) {
      const written = JSON.stringify({ points: null, reason: 'Chưa thấy hồ sơ', seen: 0 });
      const { status } = await by('uy-vien-1').ask('PUT', `${sheet}/${criterion}`, written);
      expect(status).toBe(200);
    }
  }, 120_000);
  afterAll(() => api.stop());

  test('its office sees who is there since when, which sheets are missing, and what stands in the way', async () => {
    const { status, body } = await by(office.id).get(session);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      you: { seat: null, keeps: true, points: true },
      attendance: { present: 4, members: 5, chairPresent: true, quorate: true },
      mine: null,
      inTheWay: { CloseScoring: expect.arrayContaining(['sheets']) },
    });
    expect(body.seats.find(({ id }: { id: string }) => id === 'uy-vien-4').present).toBe(false);
    expect(body.course.at(-1)).toMatchObject({ member: 'uy-vien-4', went: 'out', at: '09:30' });
    expect(body.products[0]).toMatchObject({
      recused: ['uy-vien-3'],
      judges: 3,
      sheets: 1,
      waitedFor: ['uy-vien-1', 'uy-vien-5'],
      wide: false,
    });
    expect(body.nextActions.map(({ command }: { command: string }) => command)).toContain(
      'CloseScoring',
    );
  });

  test('a member sees what is left to score and how far each sheet is, and of the others no count', async () => {
    const { body } = await by('uy-vien-1').get(session);
    expect(body).toMatchObject({
      you: { seat: 'chair', keeps: false, points: true },
      mine: [
        { product: 'san-pham-1', duty: 'to-score', saved: 2, criteria: expect.any(Number) },
        { product: 'san-pham-2', duty: 'to-score', saved: 0 },
      ],
    });
    expect(body.products[0]).toMatchObject({ sheets: null, waitedFor: null, wide: null });
    expect((await by('uy-vien-2').get(session)).body.mine[0]).toMatchObject({ duty: 'submitted' });
    expect((await by('uy-vien-3').get(session)).body.mine[0]).toMatchObject({ duty: 'recused' });
  });

  test('whoever leads it points at a product, and every screen of the council finds it', async () => {
    expect((await point(office.id, 'san-pham-2')).status).toBe(200);
    const { body } = await by('uy-vien-3').get(`${session}/current`);
    expect(body).toMatchObject({ current: { product: 'san-pham-2', by: office.id } });
    expect((await point('uy-vien-1', 'san-pham-1')).body.current).toMatchObject({
      product: 'san-pham-1',
    });
    expect((await point(office.id, null)).body.current).toBeNull();
  });

  test.each([
    ['a member without an office in it', 'uy-vien-3', 403, 403],
    ['its authority', authority.id, 403, 200],
    ['a guest of the council', 'khach', 403, 403],
    ['a commune', commune.id, 403, 403],
  ])('%s does not point', async (_who, id, status, read) => {
    expect((await point(id, 'san-pham-1')).status).toBe(status);
    if (id !== 'uy-vien-3') expect((await by(id).get(session)).status).toBe(read);
  });

  test('what is not on the list cannot be pointed at', async () => {
    expect((await point(office.id, 'san-pham-9')).body).toMatchObject({ status: 404 });
    expect((await by(office.id).get('/v1/rounds/dot-khac/session')).status).toBe(404);
  });
});

import { ApiInProcess } from '../../../../test/support/api-in-process';
import { recordStory } from '../../../../test/support/story-in-database';
import { chair, commune, huongTra, planNamed } from '../../../../test/support/plans';
import { playOnPaper, steps, story } from '../../../../test/support/story-on-paper';
import type { PersonAtApi } from '../../../../test/support/person-at-api';

const DRAFT = '/v1/programmes/thua-thien-hue-2024';
const someone = (id: string) => {
  const found = story.people.find((person) => person.id === id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
};

describe.each([
  ['a draft', 1],
  ['an approved plan', 2],
])('%s', (what, count) => {
  let api: ApiInProcess;
  let office: PersonAtApi;
  let chair: PersonAtApi;
  let officer: PersonAtApi;
  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper(count));
    office = await api.person(someone('so-nn-ptnt'));
    chair = await api.person(someone('chu-tich-tinh'));
    officer = await api.person(commune);
  }, 60_000);
  afterAll(() => api.stop());

  test('is seen with its state by those whose business it is', async () => {
    const { body } = await chair.get(DRAFT);
    const names = body.nextActions.map(({ command }: { command: string }) => command);
    const { status } = await officer.get(DRAFT);
    const approval = { number: '135/KH-UBND', signedOn: '2024-03-25' };
    if (what === 'a draft') {
      expect(body).toMatchObject({ stage: 'draft', approval: null, amendments: [] });
      expect([names.includes('ApprovePlan'), status]).toEqual([true, 404]);
    } else {
      expect(body).toMatchObject({ stage: 'running', approval, withdrawal: null });
      expect([names.includes('AmendPlan'), status]).toEqual([true, 200]);
    }
  });

  test('a plan is handed in by its own office alone, and every fault is told in both languages', async () => {
    const draft = (person: PersonAtApi, plan: object) =>
      person.ask('POST', '/v1/programmes', JSON.stringify(plan), {
        'Idempotency-Key': 'spec-draft-plan',
      });
    const hue = planNamed('thua-thien-hue-2024');
    expect((await draft(chair, hue)).body.code).toBe('WRONG_ROLE');
    expect((await draft(office, huongTra)).body.code).toBe('NOT_YOUR_AREA');
    const { body } = await draft(office, { ...hue, year: 2030 });
    expect(body.code).toBe('PLAN_FAULTS');
    expect(body.faults[0]).toMatchObject({
      path: expect.any(String),
      expected: expect.any(String),
      expectedVi: expect.any(String),
    });
  });
});

test('a decision that strikes products off names those that a council has judged, and nothing of it counts', async () => {
  const api = await ApiInProcess.start();
  try {
    const scored = steps.findIndex(({ at }) => at >= Date.parse('2024-07-08T00:00:00+07:00'));
    await recordStory(api.owner, playOnPaper(scored));
    const authority = await api.person(chair);
    const wish = { type: 'StrikeProducts', decision: '5/QĐ-UBND', signedOn: '2024-07-05' };
    const products = ['bun-van-cu', 'huong-tram-huong-thao'].map((id) => `huong-tra-2024-${id}`);
    const body = { ...wish, reason: 'dừng sản xuất', products };
    const refused = await authority.command('/v1/programmes/huong-tra-2024', body);
    const judged = ['Bún Vân Cù', 'Hương trầm Hương Thảo'];
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'PRODUCTS_JUDGED', facts: { decision: '5/QĐ-UBND', judged } },
    });
    expect(refused.body.detail).toMatch(/Bún Vân Cù.*bỏ các sản phẩm này/);
  } finally {
    await api.stop();
  }
}, 60_000);

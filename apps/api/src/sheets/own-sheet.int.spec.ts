import { DATA_SOURCE } from '@ocop/platform';
import { ScoreDrafts } from '@ocop/records';
import type { DataSource } from 'typeorm';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { best, besides } from '../../../../test/support/criteria-bench';
import { CriteriaRound } from '../../../../test/support/criteria-round';
import { councillor } from '../../../../test/support/large-plan';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { office } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';

/** A council in session: member 1 is filling in sheets, member 2 has submitted one, member 3 has looked at nothing. */
describe('a member’s own sheet', () => {
  const paper = new CriteriaRound({ products: 2, members: 5 });
  const sheet = `/v1/rounds/${paper.ref.id}/products/san-pham-1/sheet`;
  let api: ApiInProcess;
  const as = new Map<string, PersonAtApi>();
  const one = () => as.get('uy-vien-1') as PersonAtApi;
  const saved = (criterion: string, body: object, person = one()) =>
    person.ask('PUT', `${sheet}/${criterion}`, JSON.stringify(body));
  const submit = (person: PersonAtApi) =>
    person.ask('POST', `${sheet}/submit`, '{}', { 'Idempotency-Key': 'nop-phieu-1' });

  beforeAll(async () => {
    api = await ApiInProcess.start();
    paper.inSession().scores('uy-vien-2', 'san-pham-1', besides({ '4.1': 3 }));
    await recordStory(api.owner, paper.world);
    const people = [1, 2, 3].map((no) => councillor(`uy-vien-${no}`));
    for (const person of [...people, councillor('khach'), office])
      as.set(person.id, await api.person(person));
  }, 120_000);
  afterAll(() => api.stop());

  test('is saved criterion by criterion; another window of the same browser finds it, and what it gives', async () => {
    const first = await saved('4.1', { points: 3, document: 'Hợp đồng', page: '3' });
    expect(first).toMatchObject({ status: 200, body: { version: 1, score: { total: 3 } } });
    const second = await saved('4.1', { points: 5 });
    expect(second).toMatchObject({ status: 200, body: { version: 2, score: { total: 5 } } });
    await saved('1.1', { points: null, reason: 'Hồ sơ không nêu vùng nguyên liệu' });
    const { status, body } = await one().get(sheet);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      member: 'uy-vien-1',
      pass: 1,
      choices: { '4.1': 5, '1.1': null },
      evidence: { '1.1': { reason: 'Hồ sơ không nêu vùng nguyên liệu' } },
      versions: { '4.1': 2, '1.1': 1 },
      score: { parts: { A: 0, B: 5, C: 0 }, total: 5, starByPoints: 1, starByGates: 2 },
      set: { id: '26/2026-01', source: { document: expect.stringContaining('26/2026') } },
      submitted: null,
    });
    expect(body.unanswered).toContain('1.1');
    expect(body.unanswered).not.toContain('4.1');
    expect(body.set.criteria.find(({ no }: { no: string }) => no === '4.1').options).toContainEqual(
      expect.objectContaining({ points: 3, minimumFor: 4 }),
    );
  });

  test('of two windows that write at once both are taken, one after the other, and nothing is lost', async () => {
    const writes = [0, 1, 2, 3, 5].map((points) => saved('4.3', { points }));
    const versions = (await Promise.all(writes)).map(({ body }) => body.version as number);
    expect(versions.sort()).toEqual([1, 2, 3, 4, 5]);
    const { body } = await one().get(sheet);
    expect(body.versions['4.3']).toBe(5);
  });

  test('whoever says what was seen is told when another device has written since, and overwrites nothing', async () => {
    const here = await saved('5.1', { points: 0, seen: 0 });
    const there = await saved('5.1', { points: null, reason: 'Chưa rõ', seen: 1 });
    expect([here.body.version, there.body.version]).toEqual([1, 2]);
    const late = await saved('5.1', { points: 0, seen: 1 });
    expect(late.body).toMatchObject({ status: 409, code: 'DRAFT_CHANGED', facts: { version: 2 } });
    const { body } = await one().get(sheet);
    expect(body).toMatchObject({ choices: { '5.1': null }, versions: { '5.1': 2 } });
    expect((await saved('5.1', { points: 0, seen: 2 })).body.version).toBe(3);
  });

  test.each<[string, string, object, number, string]>([
    ['an option that is not printed', '4.3', { points: 4 }, 422, 'CHOICES_NOT_PRINTED'],
    ['a criterion of no sheet', '13.9', { points: 1 }, 422, 'CHOICES_NOT_PRINTED'],
    ['a criterion named like a year', '1024', { points: 1 }, 422, 'CHOICES_NOT_PRINTED'],
    ['a criterion named by a broken sign', '%ED%A0%BD', { points: 1 }, 400, 'ADDRESS_UNREADABLE'],
    ['half points', '4.1', { points: 2.5 }, 400, 'MALFORMED_REQUEST'],
    ['no points', '4.1', {}, 400, 'MALFORMED_REQUEST'],
    [
      'points for somebody else',
      '4.1',
      { points: 3, member: 'uy-vien-3' },
      400,
      'MALFORMED_REQUEST',
    ],
    ['half an emoji', '4.1', { points: 3, reason: 'tốt \ud83d' }, 400, 'MALFORMED_REQUEST'],
  ])('%s is refused', async (_what, criterion, body, status, code) => {
    const answer = await saved(criterion, body);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  test('text comes composed, however it was typed', async () => {
    const typed = 'Không có chứng nhận hữu cơ'.normalize('NFD');
    await saved('1.2', { points: 0, reason: typed });
    const { body } = await one().get(sheet);
    expect(body.evidence['1.2'].reason).toBe(typed.normalize('NFC'));
  });

  test('is nobody else’s: others see their own, guests, offices and strangers none', async () => {
    const other = await (as.get('uy-vien-3') as PersonAtApi).get(sheet);
    expect(other).toMatchObject({ status: 200, body: { member: 'uy-vien-3', choices: {} } });
    for (const [person, status, code] of [
      ['khach', 403, 'CONFIDENTIAL'],
      ['phong-kinh-te', 403, 'WRONG_ROLE'],
    ] as const) {
      const who = as.get(person) as PersonAtApi;
      expect((await who.get(sheet)).body).toMatchObject({ status, code });
      expect((await saved('4.1', { points: 5 }, who)).body).toMatchObject({ status, code });
      expect((await submit(who)).body).toMatchObject({ status, code });
    }
    expect((await one().get(sheet.replace('san-pham-1', 'san-pham-9'))).status).toBe(404);
    expect((await one().get(sheet.replace('dot-cham', 'dot-khac'))).status).toBe(404);
  });

  test('does not go in while a criterion is left open without a reason', async () => {
    const answer = await submit(one());
    expect(answer).toMatchObject({ status: 422, body: { code: 'REASON_REQUIRED' } });
    expect(answer.body.faults.map(({ path }: { path: string }) => path)).toContain(
      'evidence.1.3.reason',
    );
  });

  test('once submitted it takes nothing more, and shows what counts', async () => {
    const two = as.get('uy-vien-2') as PersonAtApi;
    expect((await saved('4.1', { points: 5 }, two)).body).toMatchObject({
      status: 409,
      code: 'SHEET_ALREADY_IN',
    });
    const { body } = await two.get(sheet);
    expect(body).toMatchObject({
      submitted: {
        total: 98,
        parts: { A: 40, B: 23, C: 35 },
        choices: { '4.1': 3 },
        evidence: {},
        comment: null,
      },
    });
    const rows = await new ScoreDrafts(api.app.get<DataSource>(DATA_SOURCE)).of(
      { round: paper.ref.id, product: 'san-pham-1', pass: 1, member: 'uy-vien-2' },
      '26/2026-01',
    );
    expect(rows).toEqual([]);
  });

  test('in another pass it begins anew', async () => {
    const drafts = new ScoreDrafts(api.app.get<DataSource>(DATA_SOURCE));
    const key = { round: paper.ref.id, product: 'san-pham-1', member: 'uy-vien-2', pass: 2 };
    const chosen = Object.entries(best()).slice(0, 3);
    for (const [criterion, points] of chosen)
      expect(await drafts.save(key, { set: '26/2026-01', criterion, points })).toMatchObject({
        version: 1,
      });
    expect(await drafts.of(key, '26/2026-01')).toHaveLength(3);
    expect(await drafts.of(key, '26/2026-02')).toEqual([]);
  });
});

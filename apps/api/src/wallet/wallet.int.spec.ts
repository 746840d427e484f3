import type { Actor } from '@ocop/ground';
import { ClockStore, openDatabase, poolOf } from '@ocop/platform';
import { verifyLog } from '@ocop/records';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { at } from '../../../../test/support/case-bench';
import { besides, scoreOf } from '../../../../test/support/criteria-bench';
import { decided, PRODUCT, recordPreparing } from '../../../../test/support/dossier-world';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { chair, commune, office, otherCommune, producer } from '../../../../test/support/plans';
import { pdf, png } from '../../../../test/support/sample-files';
import { handIn } from '../../../../test/support/uploading';

const stranger: Actor = { ...producer, id: 'htx-khac', area: 'hue/chu-the/htx-khac' };
const PAPERS = `/v1/products/${PRODUCT}/papers`;

/** From an empty wallet to a dossier that was filed, returned and filed again. */
describe('a producer’s papers', () => {
  let api: ApiInProcess;
  const as = new Map<string, PersonAtApi>();
  const person = ({ id }: Actor) => as.get(id) as PersonAtApi;
  const files: string[] = [];
  let keys = 0;
  const put = (who: Actor, path: string, body: object) =>
    person(who).ask('PUT', path, JSON.stringify(body));
  const add = (who: Actor, body: object, key = `them-giay-${(keys += 1)}`) =>
    person(who).ask('POST', '/v1/papers', JSON.stringify(body), { 'Idempotency-Key': key });
  const known: Record<string, { id: string; version: number }> = {};
  const keep = async (kind: string, more: object = {}) => {
    const { status, body } = await add(producer, { kind, title: `Giấy ${kind}`, files, ...more });
    expect({ status, why: body.detailEn }).toMatchObject({ status: 201 });
    known[kind] = { id: body.id, version: body.version };
    return body;
  };
  const chosen = (...kinds: string[]) =>
    kinds.map((item) => ({ item, paper: known[item]?.id, version: known[item]?.version }));
  const stateOf = (body: { items: { item: { id: string }; state: string }[] }, item: string) =>
    body.items.find((one) => one.item.id === item)?.state;

  beforeAll(async () => {
    api = await ApiInProcess.start();
    await api.app.get(ClockStore).holdAt(at('2026-06-10'));
    await recordPreparing(api);
    for (const one of [producer, stranger, commune, otherCommune, office, chair])
      as.set(one.id, await api.person(one));
    for (const bytes of [pdf(), png()])
      files.push(await handIn(api.url, `key-of-${producer.id}`, { name: 'Giấy phép.pdf', bytes }));
  }, 120_000);
  afterAll(() => api.stop());

  test('are put in once, however often the same is sent, with their pages in order', async () => {
    const body = { kind: 'form-01', title: 'Phiếu đăng ký', files: [...files].reverse() };
    const first = await add(producer, body, 'phieu-dang-ky');
    const again = await add(producer, body, 'phieu-dang-ky');
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(first.body).toMatchObject({ version: 1, supersedes: null, validity: 'no-expiry' });
    expect(first.body.files.map(({ id }: { id: string }) => id)).toEqual([...files].reverse());
    known['form-01'] = first.body;
    const other = await add(producer, { ...body, title: 'Khác' }, 'phieu-dang-ky');
    expect(other.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test.each<[string, object, number, string]>([
    ['of a kind that no law asks for', { kind: 'so-do' }, 400, 'MALFORMED_REQUEST'],
    ['without pages', { files: [] }, 400, 'MALFORMED_REQUEST'],
    ['with a page that is nobody’s', { files: ['0'.repeat(32)] }, 422, 'PAPER_FILES_UNKNOWN'],
    [
      'that end before they begin',
      { issuedOn: '2026-02-10', expiresOn: '2026-02-09' },
      400,
      'MALFORMED_REQUEST',
    ],
  ])('%s are refused', async (_, wrong, status, code) => {
    const answer = await add(producer, { kind: 'form-01', title: 'x', files, ...wrong });
    expect(answer.body).toMatchObject({ status, code });
  });

  test('take a new version, and of two who write at once one looks again', async () => {
    await keep('food-safety', { issuedOn: '2023-06-20', expiresOn: '2026-06-19' });
    const { id } = known['food-safety'] ?? { id: '' };
    const next = { kind: 'food-safety', title: 'ATTP mới', files, version: 1 };
    const both = await Promise.all([
      put(producer, `/v1/papers/${id}`, { ...next, expiresOn: '2029-06-19' }),
      put(producer, `/v1/papers/${id}`, { ...next, expiresOn: '2028-06-19' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await person(producer).get(`/v1/papers/${id}/versions`);
    expect(body.items.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(body.items[1]).toMatchObject({ expiresOn: '2026-06-19', validity: 'expires-soon' });
  });

  test('are nobody else’s: strangers find none, offices have no wallet to look into', async () => {
    const { id } = known['food-safety'] ?? { id: '' };
    expect((await person(stranger).get(`/v1/papers/${id}/versions`)).status).toBe(404);
    expect((await person(stranger).get('/v1/papers')).body).toMatchObject({ items: [] });
    const asked = `/v1/papers?owner=${encodeURIComponent(producer.area)}`;
    for (const who of [stranger, otherCommune])
      expect((await person(who).get(asked)).body.code).toBe('NOT_FOUND');
    expect((await person(office).get(asked)).body.code).toBe('WRONG_ROLE');
    expect((await add(stranger, { kind: 'form-01', title: 'x', files })).body.code).toBe(
      'PAPER_FILES_UNKNOWN',
    );
  });

  test('may be put in by the commune, which is recorded as itself', async () => {
    const { area: owner } = producer;
    expect((await person(commune).get('/v1/papers')).body.code).toBe('OWNER_REQUIRED');
    const file = await handIn(api.url, `key-of-${commune.id}`, {
      name: 'a.pdf',
      bytes: pdf(),
      owner,
    });
    const paper = { owner, kind: 'form-02', title: 'Báo cáo tự đánh giá', files: [file] };
    const { status, body } = await add(commune, paper);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { recordedAs: 'commune-officer' },
    });
    known['form-02'] = body;
    const refused = handIn(api.url, `key-of-${otherCommune.id}`, {
      ...{ name: 'a.pdf', bytes: pdf(), owner },
    });
    await expect(refused).rejects.toMatchObject({ response: { status: 404 } });
  });

  test('before anything is chosen the dossier lacks what its law asks for', async () => {
    const { body } = await person(producer).get(PAPERS);
    expect(body).toMatchObject({ dossier: null, mayChoose: true, today: '2026-06-10' });
    expect([stateOf(body, 'form-01'), stateOf(body, 'food-safety')]).toEqual([
      'missing',
      'missing',
    ]);
    const check = await person(producer).get(`/v1/products/${PRODUCT}/pre-check`);
    expect(check.body.papers.missing.map(({ id }: { id: string }) => id)).toEqual([
      'form-01',
      'form-02',
      'updates',
    ]);
    expect(check.body.score).toBeNull();
  });

  test('are chosen for a dossier by version: one that has ended is told, as is one that ends soon', async () => {
    const { body } = await put(producer, PAPERS, {
      expectedVersion: 0,
      papers: chosen('form-01', 'form-02', 'food-safety'),
    });
    expect(body).toMatchObject({ dossier: { version: 1, filedAt: null } });
    expect([stateOf(body, 'form-01'), stateOf(body, 'food-safety')]).toEqual([
      'present',
      'present',
    ]);
    await api.app.get(ClockStore).holdAt(at('2026-06-20'));
    const later = await person(producer).get(PAPERS);
    expect(stateOf(later.body, 'food-safety')).toBe('expired');
    const stale = await put(producer, PAPERS, { expectedVersion: 0, papers: [] });
    expect(stale.body).toMatchObject({ code: 'STALE_VIEW', facts: { current: 1 } });
    const misplaced = [{ ...chosen('form-01')[0], item: 'test-reports' }];
    const wrong = await put(producer, PAPERS, { expectedVersion: 1, papers: misplaced });
    expect(wrong.body.code).toBe('PAPERS_NOT_CHOSEN');
  });

  test('while it is only chosen it is the producer’s and the commune’s business', async () => {
    expect((await person(office).get(PAPERS)).body).toMatchObject({ dossier: null });
    expect((await person(office).get(`/v1/files/${files[0]}`)).status).toBe(404);
    expect((await person(commune).get(PAPERS)).body).toMatchObject({ dossier: { version: 1 } });
    expect((await person(stranger).get(PAPERS)).status).toBe(404);
    expect((await person(office).get(`/v1/products/${PRODUCT}/pre-check`)).body.code).toBe(
      'WRONG_ROLE',
    );
  });

  test('before filing the producer reads what the points promise, and what would lift them', async () => {
    const choices = besides({ '4.1': 3 });
    await decided(api, { type: 'FileSelfScore', choices, scored: scoreOf(choices) });
    const { status, body } = await person(producer).get(`/v1/products/${PRODUCT}/pre-check`);
    expect(status).toBe(200);
    expect(body.papers.expired).toMatchObject([{ id: 'food-safety', expiresOn: '2026-06-19' }]);
    expect(body.papers.notScanned).toBeGreaterThan(0);
    expect(body.score).toMatchObject({ total: 98, star: 4, next: { star: 5, points: 0 } });
    expect(body.score.next.marks).toMatchObject([{ criterion: '4.1', from: 3 }]);
  });

  test('filed, the dossier stands as it was: the log names it by its hash, and whoever sees the product reads it', async () => {
    const papers = [{ id: 'form-01' }, { id: 'form-02' }];
    expect(await decided(api, { type: 'FileDossier', papers })).toContain('DossierFiled');
    const { body } = await person(office).get(PAPERS);
    expect(body.dossier).toMatchObject({
      version: 1,
      filedAt: expect.stringMatching(/^2026-06-10/),
    });
    const { rows } = await api.owner.query(
      `select m.content from events e join matter m on m.sha256 = e.data->'list'->>'sha256'
       where e.type = 'DossierFiled' and m.sha256 = $1`,
      [body.dossier.sha256],
    );
    expect(rows[0].content.papers.map(({ item }: { item: string }) => item)).toEqual([
      'form-01',
      'form-02',
      'food-safety',
    ]);
    expect((await person(office).get(`/v1/files/${files[0]}`)).status).toBe(200);
    expect((await person(otherCommune).get(`/v1/files/${files[0]}`)).status).toBe(404);
    const late = await put(producer, PAPERS, { expectedVersion: 1, papers: [] });
    expect(late.body.code).toBe('WRONG_STAGE');
  });

  test('returned and completed, both versions stay, and what differs is told', async () => {
    const missing = [{ paper: 'food-safety', reason: 'đã hết hạn' }];
    await decided(api, { type: 'ReturnDossier', missing }, commune, '2026-06-22');
    const renewed = { item: 'food-safety', paper: known['food-safety']?.id, version: 2 };
    const papers = [...chosen('form-01', 'form-02'), renewed];
    const { status } = await put(producer, PAPERS, { expectedVersion: 1, papers });
    expect(status).toBe(200);
    const again = { type: 'CompleteDossier', papers: [{ id: 'food-safety' }] };
    expect(await decided(api, again, producer, '2026-06-24')).toContain('DossierCompleted');
    const { body } = await person(office).get(`${PAPERS}/versions`);
    expect(body.items.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    const { body: told } = await person(office).get(`${PAPERS}/differences?from=1&to=2`);
    expect(told.changes).toMatchObject([
      { change: 'replaced', item: 'food-safety', before: 1, version: 2, title: 'ATTP mới' },
    ]);
    expect(told.chosenAs).toBe('producer');
    expect(told.changes[0].facts).toContainEqual(
      expect.objectContaining({ field: 'title', after: 'ATTP mới' }),
    );
    // The title alone was written anew: the pages are the ones of before.
    expect(told.changes[0].files).toEqual(told.changes[0].filesBefore);
    expect((await person(office).get(`${PAPERS}/differences?from=1&to=9`)).status).toBe(404);
  });

  test('whoever changes what was handed in behind the log’s back is found by the audit', async () => {
    const auditor = await openDatabase(api.database.urls.auditor);
    const found = async () =>
      (await verifyLog(poolOf(auditor))).bindings
        .filter(({ of }) => of === 'dossiers')
        .map(({ fault }) => fault);
    try {
      expect(await found()).toEqual([]);
      await api.owner.query(`update files set sha256 = repeat('0', 64) where id = $1`, [files[0]]);
      expect(new Set(await found()).size).toBe(1);
      await api.owner.query(
        `update papers set expires_on = '2030-01-01' where kind = 'food-safety'`,
      );
      expect(await found()).toContain('handed in, and not in the table as it was');
    } finally {
      await auditor.destroy();
    }
  });
});

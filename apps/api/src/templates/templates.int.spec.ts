import type { Actor } from '@ocop/ground';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { chair, office } from '../../../../test/support/plans';

const PATH = '/v1/certificate-templates';
const REASON = 'QĐ 12/QĐ-UBND ngày 5/1/2027';

let api: ApiInProcess;
let own: PersonAtApi;
let decides: PersonAtApi;
let stranger: PersonAtApi;
let producer: PersonAtApi;
let released: string;
beforeAll(async () => {
  api = await ApiInProcess.start();
  own = await api.person(office);
  decides = await api.person(chair);
  const elsewhere: Actor = { ...chair, id: 'noi-khac', area: 'quang-tri/dong-ha' };
  stranger = await api.person(elsewhere);
  producer = await api.person({ ...office, id: 'htx', role: 'producer' });
  released = (await own.get(`${PATH}/built-in`)).body.source as string;
}, 120_000);
afterAll(() => api.stop());
// Each check sets a dozen certificates.
jest.setTimeout(60_000);

const put = (who: PersonAtApi, id: string, body: object) =>
  who.ask('PUT', `${PATH}/${id}`, JSON.stringify(body));
const begun = async (source?: string) =>
  (await own.post(PATH, source === undefined ? { from: 'built-in' } : { from: 'text', source }))
    .body as {
    id: string;
    version: number;
  };
const adopt = (who: PersonAtApi, id: string, expectedRevision = 1) =>
  who.post(`${PATH}/${id}/adopt`, { reason: REASON, expectedRevision });
const states = async () =>
  ((await own.get(PATH)).body.items as { version: number; state: string }[]).map(
    ({ version, state }) => `${version} ${state}`,
  );

test('from the form of the release to the authority’s own: written, tried, seen, adopted with its reason', async () => {
  const draft = await begun();
  expect(draft).toMatchObject({
    version: 1,
    state: 'draft',
    revision: 1,
    madeBy: office.name,
    source: released,
  });
  const source = released.replace('GIẤY CHỨNG NHẬN]', 'GIẤY CHỨNG NHẬN HƯƠNG TRÀ]');
  expect(await put(own, draft.id, { source, expectedRevision: 1 })).toMatchObject({
    body: { revision: 2 },
  });
  expect(await put(own, draft.id, { source, expectedRevision: 1 })).toMatchObject({
    status: 409,
    body: { code: 'SHEET_CHANGED', facts: { current: 2 } },
  });
  expect((await own.get(`${PATH}/${draft.id}/check`)).body).toMatchObject({ faults: [] });
  const seen = await decides.get(`${PATH}/${draft.id}/preview?sample=all-long`);
  expect(seen).toMatchObject({ status: 200, body: expect.stringMatching(/^%PDF-/) as string });
  expect((await adopt(own, draft.id, 2)).status).toBe(403);
  expect(await adopt(decides, draft.id)).toMatchObject({
    status: 409,
    body: { code: 'SHEET_CHANGED' },
  });
  expect(await adopt(decides, draft.id, 2)).toMatchObject({
    status: 200,
    body: { state: 'adopted', adoptedBy: chair.name, reason: REASON },
  });
  const { rows } = await api.owner.query(
    'select made_by_id, adopted_by_id from certificate_templates where id = $1',
    [draft.id],
  );
  expect(rows).toEqual([{ made_by_id: office.id, adopted_by_id: chair.id }]);
});

test('what has been adopted stays as it is; another takes its place, and none is taken again', async () => {
  const [{ id = '' } = {}] = (await own.get(PATH)).body.items as { id: string }[];
  for (const asked of [
    put(own, id, { source: 'x', expectedRevision: 2 }),
    own.ask('DELETE', `${PATH}/${id}`),
    adopt(decides, id, 2),
  ])
    expect(await asked).toMatchObject({ status: 409, body: { code: 'TEMPLATE_ADOPTED' } });
  const next = await begun();
  expect((await adopt(decides, next.id)).status).toBe(200);
  expect(await states()).toEqual(['2 adopted', '1 ended']);
  expect((await decides.post(`${PATH}/give-up`, { reason: REASON })).status).toBe(200);
  expect(await states()).toEqual(['2 ended', '1 ended']);
  const thrown = await begun();
  expect((await own.ask('DELETE', `${PATH}/${thrown.id}`)).status).toBe(200);
  expect(await states()).toEqual(['2 ended', '1 ended']);
});

test('one with faults is not adopted: each is told, with which certificate and where', async () => {
  const bad = await begun(released.replace('breakable(data.product)', 'data.product'));
  const checked = (await own.get(`${PATH}/${bad.id}/check`)).body as { faults: object[] };
  expect(checked.faults).toMatchObject([{ sample: 'one-word', kind: 'outside-page' }]);
  expect(await adopt(decides, bad.id)).toMatchObject({
    status: 422,
    body: { code: 'TEMPLATE_FAULTS', faults: [{ path: 'samples.one-word', got: 'outside-page' }] },
  });
  const broken = await begun('#let x = (');
  expect(await own.get(`${PATH}/${broken.id}/preview`)).toMatchObject({
    status: 422,
    body: { code: 'TEMPLATE_FAULTS' },
  });
  const reads = await begun(`${released}\n#read("/etc/passwd")`);
  const { body } = await own.get(`${PATH}/${reads.id}/check`);
  expect(body).toMatchObject({ faults: [{ kind: 'reads-file' }] });
  expect(JSON.stringify(body)).not.toContain('root:');
  expect((await states()).filter((state) => state.endsWith('adopted'))).toEqual([]);
});

test('others neither see nor change it', async () => {
  const { id } = await begun();
  expect(await stranger.get(PATH)).toMatchObject({ body: { items: [] } });
  for (const asked of [
    stranger.get(`${PATH}/${id}`),
    stranger.get(`${PATH}/${id}/preview`),
    put(stranger, id, { source: 'x', expectedRevision: 1 }),
    adopt(stranger, id),
  ])
    expect((await asked).status).toBe(404);
  expect((await producer.get(PATH)).status).toBe(403);
});

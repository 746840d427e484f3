import type { Actor } from '@ocop/ground';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { commune, office, otherCommune, producer } from '../../../../test/support/plans';
import { png } from '../../../../test/support/sample-files';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';
import { handIn } from '../../../../test/support/uploading';

const PRODUCT = 'huong-tra-2024-bun-van-cu';
const PATH = `/v1/products/${PRODUCT}/signed-papers`;
const stranger: Actor = { ...producer, id: 'htx-khac', area: 'hue/chu-the/htx-khac' };
const keyOf = ({ id }: Actor) => `key-of-${id}`;

describe('papers that a commune signed', () => {
  let api: ApiInProcess;
  const ask = (who: Actor, path: string, body?: object) =>
    fetch(`${api.url}${path}`, {
      headers: { Authorization: `Bearer ${keyOf(who)}`, 'Content-Type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
  const scanned = (who: Actor) =>
    handIn(api.url, keyOf(who), { name: 'mau-03.png', bytes: png(), owner: producer.area });
  const listed = async (who: Actor) => {
    const { items } = (await (await ask(who, PATH)).json()) as {
      items?: { paper: string; version: number }[];
    };
    return items?.map(({ paper, version }) => `${paper} ${version}`);
  };

  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper());
    for (const one of [commune, otherCommune, office, producer, stranger]) await api.person(one);
  }, 60_000);
  afterAll(() => api.stop());

  test('come back as versions that lie with the dossier, for everybody who sees it', async () => {
    const first = await scanned(commune);
    expect((await ask(office, `/v1/files/${first}`)).status).toBe(404);
    expect((await ask(commune, PATH, { paper: 'form-03', file: first })).status).toBe(200);
    const second = await scanned(commune);
    const both = await Promise.all([
      ask(commune, PATH, { paper: 'form-03', file: second }),
      ask(commune, PATH, { paper: 'letter', file: second }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const all = ['form-03 2', 'form-03 1', 'letter 1'];
    expect([await listed(office), await listed(producer)]).toEqual([all, all]);
    expect((await ask(office, `/v1/files/${first}`)).status).toBe(200);
    expect((await ask(stranger, `/v1/files/${first}`)).status).toBe(404);
    expect(await listed(stranger)).toBeUndefined();
  });

  test('are handed in by the commune of the product alone, and only what it brought itself', async () => {
    const file = await scanned(commune);
    const wish = { paper: 'letter', file };
    expect((await ask(otherCommune, PATH, wish)).status).toBe(404);
    expect((await ask(producer, PATH, wish)).status).toBe(403);
    const ofProducer = await handIn(api.url, keyOf(producer), { name: 'x.png', bytes: png() });
    expect((await ask(commune, PATH, { paper: 'letter', file: ofProducer })).status).toBe(404);
    expect((await ask(commune, PATH, { paper: 'contract', file })).status).toBe(400);
    expect(await listed(commune)).toEqual(['form-03 2', 'form-03 1', 'letter 1']);
  });
});

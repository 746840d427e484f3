import { makeKeyPair } from '@ocop/platform';
import type { Actor } from '@ocop/ground';
import { unzipSync } from 'fflate';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { office, producer } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper, steps } from '../../../../test/support/story-on-paper';

const PRODUCT = 'huong-tra-2024-bun-van-cu';
const PRODUCT_NAME = 'Bún Vân Cù';
const ROUND = 'huong-tra-2024-dot-1';
const auditor: Actor = { id: 'kiem-toan', name: 'Kiểm toán', role: 'auditor', area: 'hue' };
const stranger: Actor = { ...auditor, id: 'kiem-toan-khac', area: 'quang-tri' };
const key = makeKeyPair('api');

const approval = steps.findIndex(
  ({ act }) =>
    act.kind === 'command' && act.command.type === 'ApproveResults' && act.to.id === ROUND,
);

interface Entry {
  readonly position: number;
  readonly type: string;
  readonly area: string;
  readonly actor: { readonly id: string };
}

describe.each([
  ['before the decision', approval],
  ['after it', approval + 1],
])('%s', (when, count) => {
  let api: ApiInProcess;
  let eye: PersonAtApi;
  beforeAll(async () => {
    api = await ApiInProcess.start({ SIGNING_KEY: key.secret });
    await recordStory(api.owner, playOnPaper(count));
    for (const person of [office, producer, stranger]) await api.person(person);
    eye = await api.person(auditor);
  }, 120_000);
  afterAll(() => api.stop());

  const entries = async (query: string) =>
    (await eye.get(`/v1/log?${query}`)).body.items as readonly Entry[];

  test('the log is searched by act, actor, case, place and law, page by page', async () => {
    const all: number[] = [];
    for (let cursor: number | undefined, more = true; more;) {
      const at: string = cursor === undefined ? '' : `&cursor=${cursor}`;
      const { body } = await eye.get(`/v1/log?limit=50${at}`);
      all.push(...(body.items as Entry[]).map(({ position }) => position));
      cursor = body.nextCursor as number | undefined;
      more = cursor !== undefined;
    }
    expect(all).toEqual([...new Set(all)].sort((a, b) => b - a));
    expect(all.length).toBeGreaterThan(100);
    const checks = await entries('type=DossierChecked');
    expect(checks.length).toBeGreaterThan(1);
    const [{ actor } = { actor: { id: '' } }] = checks;
    expect(await entries(`type=DossierChecked&actor=${actor.id}`)).not.toHaveLength(0);
    const own = await entries(`stream=product-cycle/${PRODUCT}`);
    expect(own.every(({ area }) => area === 'hue/huong-tra/huong-toan')).toBe(true);
    expect(await entries('area=hue/huong-tra/khong-co')).toEqual([]);
    expect(await entries('basis=khong-co')).toEqual([]);
    expect(await entries('from=2000-01-01&to=2000-01-02')).toEqual([]);
    const drafted = await entries('type=PlanDrafted');
    expect(drafted).not.toEqual([]);
    expect(await entries('type=PlanDrafted&actor=PHONG%20kinh%20te')).toEqual(
      drafted.filter((entry) => entry.actor.id === office.id),
    );
    expect(own[0]).toMatchObject({ subject: 'Bún Vân Cù', areaName: 'Xã Hương Toàn' });
  });

  test('it is handed out whole as a file, as it was searched', async () => {
    const answer = await fetch(`${api.url}/v1/log?stream=product-cycle/${PRODUCT}&format=csv`, {
      headers: { Authorization: `Bearer key-of-${auditor.id}` },
    });
    const told = (await answer.text()).split('\r\n').filter((line) => line.includes(PRODUCT_NAME));
    expect(told).toHaveLength((await entries(`stream=product-cycle/${PRODUCT}&limit=500`)).length);
  });

  test('a day beyond the calendar is refused where it stands, not an error of ours', async () => {
    const answer = await fetch(`${api.url}/v1/log?from=1024-01-01`, {
      headers: { Authorization: `Bearer key-of-${auditor.id}` },
    });
    const refused = { path: 'from', expectedVi: expect.stringContaining('2000-01-01') as string };
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ faults: [expect.objectContaining(refused)] }),
    ]);
  });

  test('it keeps the council’s secrets, and shows nothing of other places', async () => {
    const told = JSON.stringify(await entries(`stream=product-cycle/${PRODUCT}&limit=500`));
    expect(/ProductScored/.test(told)).toBe(when === 'after it');
    const other = await fetch(`${api.url}/v1/log`, {
      headers: { Authorization: `Bearer key-of-${stranger.id}` },
    });
    expect(await other.json()).toEqual({ items: [] });
    const own = new URL(`${api.url}/v1/log`);
    const refused = await fetch(own, {
      headers: { Authorization: `Bearer key-of-${producer.id}` },
    });
    expect(refused.status).toBe(403);
  });

  describe('the pack', () => {
    const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
    /** Written anew from what the pack's own README says, so that the pack need not be believed. */
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, one]) => [name, sorted(one)]),
      );
    };
    let files: Record<string, Uint8Array>;
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    const json = <T>(name: string) => JSON.parse(text(name)) as T;

    beforeAll(async () => {
      const answer = await fetch(`${api.url}/v1/products/${PRODUCT}/pack`, {
        headers: { Authorization: `Bearer key-of-${auditor.id}` },
      });
      expect(answer.headers.get('content-type')).toBe('application/zip');
      files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    });

    test('names every part by its fingerprint, and is signed over all of them', () => {
      const { parts } = json<{ parts: { name: string; sha256: string }[] }>('manifest.json');
      const named = parts.map(({ name }) => name);
      const beside = ['SHA256SUMS', 'manifest.json', 'signature.json'];
      expect([...named, ...beside].sort()).toEqual(Object.keys(files).sort());
      for (const part of parts) expect(sha256(files[part.name] ?? '')).toBe(part.sha256);
      const { publicKey, signature } = json<{ publicKey: string; signature: string }>(
        'signature.json',
      );
      expect(publicKey).toBe(key.publicKey);
      const spki = createPublicKey({
        key: Buffer.from(publicKey, 'base64'),
        format: 'der',
        type: 'spki',
      });
      const signed = Buffer.from(`ocop-pack/1\n${sha256(text('manifest.json'))}`);
      expect(verify(null, signed, spki, Buffer.from(signature, 'base64url'))).toBe(true);
    });

    test('has whole chains, in which what is secret keeps its place', () => {
      type Event = Record<string, unknown> & { version: number; prevHash: string; hash: string };
      const { stream, events } = json<{ stream: string; events: Event[] }>(
        `nhat-ky/product-cycle_${PRODUCT}.json`,
      );
      let before = sha256(`ocop-cycle/1\n${stream}`);
      for (const [i, event] of events.entries()) {
        expect([event.version, event.prevHash]).toEqual([i + 1, before]);
        const { prevHash, hash, position: _, withheld, ...said } = event;
        if (!withheld) expect(sha256(`${JSON.stringify(sorted(said))}\n${prevHash}`)).toBe(hash);
        before = hash;
      }
      const { heads } = json<{ heads: { hash: string }[] }>('manifest.json');
      expect(heads[0]?.hash).toBe(before);
      const secret = events.filter(({ withheld }) => withheld).length;
      expect(secret > 0).toBe(when !== 'after it');
    });

    test('tells the way in words with the law, and scores and papers once they may be known', () => {
      expect(text('dien-bien.txt')).toMatch(/^\d\d\/\d\d\/\d{4} {2}.+\[.+\]/m);
      expect(json<unknown[]>('can-cu.json').length).toBeGreaterThan(0);
      const decided = when === 'after it';
      expect(Object.keys(files).some((name) => name.endsWith('-minutes.pdf'))).toBe(decided);
      expect(/61\.33/.test(Object.keys(files).map(text).join('\n'))).toBe(decided);
    });
  });
});

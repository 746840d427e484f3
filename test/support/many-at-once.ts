import { CaseGateway, openClient } from '@ocop/platform';
import type { PersonAtApi } from './person-at-api';
import type { SeparateSystem } from './separate-system';

const BUN = '/v1/products/huong-tra-2024-bun-van-cu';
const KIEU = '/v1/products/huong-tra-2024-kieu-huong-chu';
const THANH_TRA = 'huong-tra-2024-thanh-tra-huong-van';

interface Running {
  readonly system: () => SeparateSystem;
  readonly as: (person: string) => PersonAtApi;
  /** Events stored when nothing is under way any more. */
  readonly stored: () => Promise<number>;
}

/** One act on many cases of a system that runs. */
export function manyAtOnce({ system, as, stored }: Running): void {
  const product = (path: string) => ({ kind: 'product-cycle', id: path.split('/').at(-1) });
  const outcomes = ({ items }: { items: { outcome: string }[] }) =>
    items.map(({ outcome }) => outcome);
  const act = (person: string, wish: object, key: string) =>
    as(person).ask('POST', '/v1/many', JSON.stringify(wish), { 'Idempotency-Key': key });

  test('each is previewed, done by itself, and not done twice by the same request', async () => {
    const cases = [product(BUN), product(THANH_TRA), product('khong-co')];
    const wish = { act: 'assign', cases, officer: 'phong-kinh-te', reason: 'Phụ trách đợt 1' };
    const before = await stored();
    const { body: preview } = await as('phong-kinh-te').post('/v1/many/preview', wish);
    expect(outcomes(preview)).toEqual(['would-be', 'would-be', 'refused']);
    expect(preview.items[0].happens[0].vi).toContain('Phụ trách đợt 1');
    expect(preview.items[2].problem.code).toBe('NOT_FOUND');
    expect(await stored()).toBe(before);
    const { body: done } = await act('phong-kinh-te', wish, 'giao-viec-dot-1');
    expect(done.counts).toEqual({ all: 3, done: 2, refused: 1, unconfirmed: 0 });
    expect(await stored()).toBe(before + 2);
    const { body: again } = await act('phong-kinh-te', wish, 'giao-viec-dot-1');
    expect(outcomes(again)).toEqual(['done-before', 'done-before', 'refused']);
    const other = { ...wish, reason: 'khác' };
    const { body: reused } = await act('phong-kinh-te', other, 'giao-viec-dot-1');
    expect(reused.items[0].problem.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await stored()).toBe(before + 2);
    const { body: work } = await as('phong-kinh-te').get('/v1/work?pageSize=100');
    const mine = work.items.filter(({ officer }: { officer: string }) => officer !== null);
    expect(mine).toHaveLength(2);
  });

  test('deadlines are extended by one decision, each once; an intake that is extended moves whoever is awaited', async () => {
    const round = (no: number, deadline: string) => ({
      ...{ kind: 'evaluation-round', id: `huong-tra-2024-dot-${no}`, deadline },
    });
    const cases = [round(2, 'intake-closing'), round(1, 'forward'), round(1, 'khong-co')];
    const decided = { to: '2024-09-30', decision: '9/QĐ-UBND', reason: 'mưa lũ kéo dài' };
    const wish = { act: 'extend', cases, ...decided };
    const awaited = async () => {
      const { body } = await as('phong-kinh-te').get('/v1/deadlines?state=running&pageSize=100');
      const found = body.items as { id: string; lastDay: string }[];
      return found.filter(({ id }) => id === 'file-dossier:huong-tra-2024-dot-2');
    };
    const before = await stored();
    const { body: preview } = await as('phong-kinh-te').post('/v1/many/preview', wish);
    expect(outcomes(preview)).toEqual(['would-be', 'would-be', 'refused']);
    expect(preview.items[2].problem.code).toBe('DEADLINE_NOT_OPEN');
    expect(await stored()).toBe(before);
    const waiting = await awaited();
    expect(waiting.length).toBeGreaterThan(0);
    const { body: done } = await act('phong-kinh-te', wish, 'gia-han-lu');
    expect(outcomes(done)).toEqual(['done', 'done', 'refused']);
    const after = await stored();
    expect((await awaited()).map(({ lastDay }) => lastDay)).toEqual(
      waiting.map(() => '2024-09-30'),
    );
    expect(outcomes((await act('phong-kinh-te', wish, 'gia-han-lu')).body)).toEqual([
      ...['done-before', 'done-before', 'refused'],
    ]);
    expect(await stored()).toBe(after);
  });

  test('nobody outside the post is given its work; what the stage does not allow says so', async () => {
    const cases = [product(BUN)];
    const stranger = { act: 'assign', cases, officer: 'xa-huong-chu', reason: 'x' };
    const { body } = await act('phong-kinh-te', stranger, 'giao-nguoi-la');
    expect(body.items[0].problem.code).toBe('OFFICER_NOT_IN_POST');
    const back = { act: 'return', cases, reason: 'Thiếu phiếu kiểm nghiệm' };
    const { body: returned } = await act('phong-kinh-te', back, 'tra-lai-bun');
    expect(returned.items[0].problem.code).toBe('WRONG_STAGE');
    const { body: named } = await as('phong-kinh-te').get(
      `/v1/many/officers?stream=product-cycle/${product(BUN).id}`,
    );
    expect(named.officers.map(({ id }: { id: string }) => id)).toContain('phong-kinh-te');
  });

  test('a case whose workflow was lost is taken up from the log', async () => {
    const [bun, retry] = [{ type: 'product-cycle', id: product(BUN).id ?? '' }, 'Bị kẹt'] as const;
    const client = await openClient(system().settings);
    await new CaseGateway(client).end(bun, 'spec');
    await client.connection.close();
    const wish = { act: 'retry', cases: [product(BUN), product(KIEU)], reason: retry };
    const { body: seen } = await as('phong-kinh-te').post('/v1/many/preview', wish);
    expect(outcomes(seen)).toEqual(['would-be', 'nothing']);
    const { body: mended } = await act('phong-kinh-te', wish, 'chay-lai-bun');
    expect(outcomes(mended)).toEqual(['done', 'nothing']);
    const refusal = await as('xa-huong-toan').command(BUN, {
      type: 'Withdraw',
      reason: 'x',
      expectedRevision: 0,
    });
    expect(refusal.body.code).toBe('STALE_VIEW');
  });
}

import { streamName, type StreamRef } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import { chair, huongTra, office } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';
import { playOnPaper, steps } from '../support/story-on-paper';

const adviser: Actor = { ...office, id: 'to-giup-viec', role: 'adviser' };
const year: StreamRef = { type: 'programme-year', id: huongTra.id };
const second: StreamRef = { type: 'evaluation-round', id: `${huongTra.id}-dot-2` };
const [scored, onAgenda, preparing] = [
  'bun-van-cu',
  'kieu-huong-chu',
  'buoi-da-xanh-binh-thanh',
].map((id): StreamRef => ({ type: 'product-cycle', id: `${huongTra.id}-${id}` })) as [
  StreamRef,
  StreamRef,
  StreamRef,
];

/** On 5 July 2024 the first round waits for its decision, and the second takes dossiers in. */
describe('what happens around a round, on real servers', () => {
  let world: SkippingWorld;
  beforeAll(async () => {
    const day = Date.parse('2024-07-05T00:00:00+07:00');
    world = await SkippingWorld.start('2024-07-05', { engine: 'real' });
    await world.resumeAll(playOnPaper(steps.findIndex(({ at }) => at >= day)));
    await world.untilQuiet();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  const happened = async (ref: StreamRef, type: string) =>
    (await world.events(streamName(ref))).filter((event) => event.type === type);

  test('the advisory team’s review of a dossier is on record once, however often it is sent', async () => {
    const review = {
      ...{ type: 'RecordReview', product: onAgenda.id, reviewers: ['phong-kinh-te'] },
      ...{ on: '2024-07-04', report: '07/BC-TGV', findings: 'đủ giấy tờ, nhãn cần sửa 🏷️' },
    };
    for (let i = 0; i < 2; i += 1) await world.command(second, review, adviser, 'review');
    const recorded = await happened(second, 'ReviewRecorded');
    const { type: _, ...told } = review;
    expect(recorded.map(({ data }) => data)).toEqual([told]);
  });

  test('a decision strikes off what no council has judged; the judged product stays, and says why', async () => {
    const decision = { decision: '5/QĐ-UBND', signedOn: '2024-07-04', reason: 'dừng sản xuất' };
    const products = [scored, onAgenda, preparing].map(({ id }) => id);
    await world.command(year, { type: 'StrikeProducts', ...decision, products }, chair, 'strike');
    await world.untilQuiet();
    for (const struck of [onAgenda, preparing])
      expect(await happened(struck, 'CycleClosed')).toMatchObject([
        { data: { reason: 'struck-from-list' } },
      ]);
    const left = (await happened(second, 'ProductLeft')).map(({ data }) => data);
    expect(left).toHaveLength(2);
    for (const { id: product } of [onAgenda, preparing])
      expect(left).toContainEqual({ product, why: 'struck-from-list' });
    expect(await happened(scored, 'CycleClosed')).toEqual([]);
    const facts = { decision: '5/QĐ-UBND', judged: ['Bún Vân Cù'], ended: [] };
    expect(await happened(year, 'MessageRefused')).toMatchObject([
      { data: { to: streamName(scored), code: 'PRODUCTS_JUDGED', facts } },
    ]);
  });
});

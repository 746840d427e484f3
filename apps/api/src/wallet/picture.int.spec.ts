import type { Actor } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { at } from '../../../../test/support/case-bench';
import { decided, PRODUCT, recordPreparing } from '../../../../test/support/dossier-world';
import { photograph } from '../../../../test/support/photographs';
import { office, otherCommune, producer } from '../../../../test/support/plans';
import { pdf, png } from '../../../../test/support/sample-files';
import { handIn } from '../../../../test/support/uploading';

const stranger: Actor = { ...producer, id: 'htx-khac', area: 'hue/chu-the/htx-khac' };
const PICTURE = `/v1/products/${PRODUCT}/picture`;

/** From a file of the wallet to what the certificate will show. */
describe('the picture of a product', () => {
  let api: ApiInProcess;
  const handed = ({ id }: Actor, bytes: Buffer) =>
    handIn(api.url, `key-of-${id}`, { name: 'ảnh.png', bytes });
  const choose = (file: string) => decided(api, { type: 'ChoosePicture', file });
  const seen = ({ id }: Actor) =>
    fetch(`${api.url}${PICTURE}`, { headers: { Authorization: `Bearer key-of-${id}` } });

  beforeAll(async () => {
    api = await ApiInProcess.start();
    await api.app.get(ClockStore).holdAt(at('2026-06-10'));
    await recordPreparing(api);
    for (const one of [producer, stranger, otherCommune, office]) await api.person(one);
  }, 120_000);
  afterAll(() => api.stop());

  test('is drawn once, stands under its hash, and is seen by whoever sees the product', async () => {
    expect((await seen(producer)).status).toBe(404);
    expect(await choose(await handed(producer, photograph(640, 480)))).toEqual(['PictureChosen']);
    const [own, others] = [await seen(producer), await seen(office)];
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const jpeg = Buffer.from(await own.arrayBuffer());
    expect(jpeg.equals(Buffer.from(await others.arrayBuffer()))).toBe(true);
    expect((await seen(otherCommune)).status).toBe(404);
    const { rows } = await api.owner.query(
      `select p.picture, m.content #>> '{print,width}' as width from product_overview p
       join events e on e.type = 'PictureChosen' and e.data #>> '{picture,sha256}' = p.picture
       join matter m on m.sha256 = p.picture where p.id = $1`,
      [PRODUCT],
    );
    expect(rows).toEqual([{ picture: expect.stringMatching(/^[0-9a-f]{64}$/), width: '640' }]);
    expect(own.headers.get('etag')).toBe(`"${rows[0].picture}"`);
  }, 60_000);

  test('another’s file, a paper, and what is no picture are refused when it is chosen', async () => {
    const theirs = await handed(stranger, photograph(300, 300));
    await expect(choose(theirs)).rejects.toMatchObject({ code: 'PICTURE_FILE_UNKNOWN' });
    await expect(choose('0'.repeat(32))).rejects.toMatchObject({ code: 'PICTURE_FILE_UNKNOWN' });
    const paper = await handed(producer, pdf());
    await expect(choose(paper)).rejects.toMatchObject({ code: 'PICTURE_TYPE_NOT_TAKEN' });
    const fake = await handed(producer, png(600, 600));
    await expect(choose(fake)).rejects.toMatchObject({ code: 'PICTURE_NOT_DRAWABLE' });
  }, 60_000);
});

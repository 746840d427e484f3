import { Pool } from 'pg';
import { numberBooks } from '../libs/records/src/bindings/number-books';
import { certificateAsked as request } from './support/certificate-asked';
import { makeDatabase } from './support/database';
import { CertificateBook } from '../apps/certificates/src/certificate-book';

describe('a book of an authority that had issued certificates before', () => {
  let pool: Pool;
  let owner: Pool;
  let book: CertificateBook;
  beforeAll(async () => {
    const { appUrl, ownerUrl } = await makeDatabase('certificates');
    owner = new Pool({ connectionString: ownerUrl, max: 1 });
    pool = new Pool({ connectionString: appUrl, max: 2 });
    book = new CertificateBook(pool);
  });
  afterAll(() => Promise.all([pool.end(), owner.end()]));

  test('goes on behind the numbers and codes that were carried in, of its own series, and the audit agrees', async () => {
    const carry = (id: string, number: string, { area = 'hue', code = '', hash = '' } = {}) =>
      owner.query(
        `insert into certificate_register (id, recognition, number, product, search, owner, commune, area, producer_area,
           authority_area, stars, authority, regulation, law, stage, valid_from, valid_until, sha256, state, revision, code)
         values ($1, $1, $2, 'x', 'x', 'x', 'x', 'hue/x', 'hue/x', $3, 3, 'x', '26-2026', '26-2026', 'valid',
           '2028-01-08', '2031-01-08', $4, 'valid', 1, nullif($5, ''))`,
        [id, number, area, hash, code],
      );
    const { authority, decision } = request('x');
    const province = { ...authority, area: 'hue', symbol: 'GCN-OCOP-HUE' };
    const next = (cycle: string) =>
      book.enter(
        request(cycle, {
          ...{ authority: province, unit: '46-19804' },
          decision: { ...decision, signedOn: '2028-06-01' },
        }),
      );
    await carry('of-before', 'Số: 057 / 2028 / gcn-ocop-hue', { code: '46-19804-12-2028' });
    await carry('of-former-year', '91/2027/GCN-OCOP-HUE', { code: '46-19804-40-2027' });
    await carry('of-other-series', '92/2028/GCN-OCOP', { code: '46-19805-41-2028' });
    await carry('of-other-province', '93/2028/GCN-OCOP-HUE', { area: 'quang-tri' });
    await carry('of-this-system', '94/2028/GCN-OCOP-HUE', { hash: 'ab' });
    await carry('of-none', 'không số', { code: '83-832-28882-2-2022' });
    expect(await next('after-57')).toMatchObject({
      number: '58/2028/GCN-OCOP-HUE',
      code: '46-19804-13-2028',
    });
    // Carried in later, above what the book has given: it goes on behind that.
    await carry('late', '60/2028/GCN-OCOP-HUE');
    expect(await next('after-60')).toMatchObject({
      number: '61/2028/GCN-OCOP-HUE',
      code: '46-19804-14-2028',
    });
    const faults = async () =>
      (await owner.query<{ key: string }>(numberBooks.sql)).rows.map(({ key }) => key);
    expect(await faults()).toEqual([]);
    await owner.query(`delete from certificate_register where id = 'late'`);
    expect(await faults()).toEqual(['61/2028/GCN-OCOP-HUE']);
  });
});

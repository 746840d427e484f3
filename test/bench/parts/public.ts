import { searchText } from '@ocop/records';
import { Pool } from 'pg';
import { CertificateBook } from '../../../apps/certificates/src/certificate-book';
import { certificateAsked } from '../../support/certificate-asked';
import type { SeparateSystem } from '../../support/separate-system';
import { measure, round } from '../measure';
import { onOneSystem } from '../one-system';
import type { Part } from '../part';

const PRODUCTS = 50_000;
const RATE = 200;
const SECONDS = 15;
const CLIENTS = 16;
const NUMBERS = 4_800;

/**
 * What strangers ask of a register of 50,000 and how fast numbers run in one book.
 * `npm run bench -- public PRODUCTS SECONDS`
 */
export const strangers: Part = (say, [products = PRODUCTS, seconds = SECONDS]) =>
  onOneSystem(
    async (system) => {
      const ids = await fill(system, Number(products));
      const proved = await untilProved(system);
      say(`  a token for each of ${products}: ${proved} s`);
      const page = await atARate(Number(seconds), (n) =>
        opened(`${system.apiUrl}/c/${ids[(n * 7919) % ids.length]}`),
      );
      say(
        `  page of a certificate, ${RATE} a second: ${JSON.stringify(page)} (aim: p95 below 25 ms)`,
      );
      const search = await measure([searches(system.apiUrl, Number(products))]);
      say(`  search over ${products}: ${JSON.stringify(search)} (aim: p95 below 50 ms)`);
      const numbers = await oneHotBook(system);
      say(`  numbers in one book: ${JSON.stringify(numbers)} (aim: 800 a second)`);
      return { proved, page, search, numbers };
    },
    // All of it comes from one address here.
    { RATE_LIMIT_PUBLIC: 0 },
  );

const NAMES = ['Tinh dầu tràm', 'Mắm ruốc', 'Bún Vân Cù', 'Thanh trà', 'Trà vả', 'Nấm linh chi'];
const OWNERS = ['HTX Hương Bình', 'Hộ ông Nguyễn Văn Đức', 'Công ty Phú Lộc', 'THT Hòa Mỹ'];

/** Rows as the projection writes them; how they came about costs strangers nothing. */
async function fill(system: SeparateSystem, products: number): Promise<string[]> {
  const owner = new Pool({ connectionString: system.ownerUrl, max: 1 });
  const rows = Array.from({ length: products }, (_, n) => {
    const [product, maker] = [`${NAMES[n % 6]} số ${n}`, `${OWNERS[n % 4]} ${n % 2_000}`];
    const commune = `Xã ${n % 3_321}`;
    const number = `${n}/2026/GCN-OCOP`;
    const search = searchText(number, product, maker, commune);
    return [
      `b${String(n).padStart(25, '0')}`,
      number,
      product,
      search,
      maker,
      commune,
      `t/x${n % 3_321}`,
    ];
  });
  for (let from = 0; from < rows.length; from += 5_000)
    await owner.query(
      `insert into certificate_register (id, recognition, number, product, search, owner, commune, area, producer_area,
         authority_area, stars, authority, regulation, law, stage, valid_from, valid_until, sha256, state, revision)
       select r[1], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[7], 't', 3 + (n % 3), 'UBND tỉnh', '26-2026', '26-2026',
         'valid', '2023-07-08', '2029-07-08', encode(sha256(r[1]::bytea), 'hex'), 'valid', 1
       from (select n, array(select jsonb_array_elements_text(o)) r from jsonb_array_elements($1::jsonb) with ordinality a(o, n)) x`,
      [JSON.stringify(rows.slice(from, from + 5_000))],
    );
  await owner.query('analyze certificate_register');
  await owner.end();
  return rows.map(([id = '']) => id);
}

/** A register that is taken over gets its tokens once; afterwards nothing of that runs beside what strangers ask. */
async function untilProved(system: SeparateSystem): Promise<number> {
  const since = performance.now();
  for (;;) {
    const { rows } = await system.pool.query<{ left: string }>(
      `select count(*) as left from certificate_register r
       where not exists (select from certificate_proofs p where p.certificate = r.id and p.token is not null)`,
    );
    if (rows[0]?.left === '0') return round((performance.now() - since) / 1_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function opened(address: string): Promise<void> {
  const response = await fetch(address);
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`${address}: ${response.status} ${text.slice(0, 200)}`);
}

/** Asked at an even pace, whether answers keep up or not; the wait of each counts from when it was due. */
async function atARate(seconds: number, ask: (n: number) => Promise<void>) {
  for (let n = 0; n < 400; n += 1) await ask(n);
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const asked: Promise<void>[] = [];
  for (let n = 0; n < seconds * RATE; n += 1) {
    const due = began + (n * 1_000) / RATE;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const answered = () => void times.push(performance.now() - due);
    asked.push(ask(n + 1_000).then(answered, () => void (failed += 1)));
  }
  await Promise.all(asked);
  times.sort((one, other) => one - other);
  const at = (share: number) => round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return { answered: times.length, failed, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}

/** As people type: with marks and without, a word, a name and a number, a commune, the last page. */
function searches(apiUrl: string, products: number) {
  const typed = (n: number) => {
    const at = (n * 7919) % products;
    const asked = [
      `q=${encodeURIComponent(`${NAMES[at % 6]} số ${at}`)}`,
      `q=tinh+dau+${at}`,
      `q=${at}/2026`,
      `q=huong+binh&sao=4&trang=${1 + (n % 9)}`,
      `q=${encodeURIComponent(`xã ${at % 3_321}`)}`,
      `sao=5&tt=valid&trang=${1 + (n % 200)}`,
      `q=khong+co+gi+${n}`,
    ];
    return asked[n % asked.length] ?? '';
  };
  return Array.from({ length: 700 }, (_, n) => () => opened(`${apiUrl}/tra-cuu?${typed(n)}`));
}

async function oneHotBook(system: SeparateSystem) {
  const pool = new Pool({ connectionString: system.ownerUrl, max: CLIENTS });
  const book = new CertificateBook(pool);
  const decision = { number: '1/QĐ-UBND', signedOn: '2026-08-01', authority: 'UBND' };
  const take = (n: number) => book.enter(certificateAsked(`bench-${n}`, { decision }));
  for (let n = 0; n < 100; n += 1) await take(-1 - n);
  const each = NUMBERS / CLIENTS;
  const taken = await measure(
    Array.from({ length: CLIENTS }, (_, client) =>
      Array.from({ length: each }, (_, n) => () => take(client * each + n)),
    ),
  );
  const { rows } = await pool.query<{ n: number; last: number }>(
    `select count(*)::int as n, max(no) as last from certificates where book = 'ocop' and year = 2026`,
  );
  await pool.end();
  if (rows[0]?.n !== rows[0]?.last) throw new Error('the book has a gap');
  return taken;
}

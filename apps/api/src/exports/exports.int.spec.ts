import { ClockStore } from '@ocop/platform';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { office, producer } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

const LISTS = [
  '/v1/products',
  '/v1/recognitions',
  '/v1/rounds',
  '/v1/deadlines',
  '/v1/work',
  '/v1/programmes',
  '/v1/notices',
];
const MANY = 20_000;
/** Title, the line of day and area, a blank line, headings. */
const ABOVE = 4;

describe('lists as files', () => {
  let api: ApiInProcess;
  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper());
    for (const person of [office, producer]) await api.person(person);
  }, 120_000);
  afterAll(() => api.stop());

  const ask = (path: string, who = office.id, Accept = '*/*') =>
    fetch(`${api.url}${path}`, { headers: { Authorization: `Bearer key-of-${who}`, Accept } });
  const totalOf = async (path: string, who = office.id) =>
    ((await (await ask(path, who)).json()) as { total: number }).total;
  const rowsOf = async (response: Response) => {
    const [sheet] = await readWorkbook(Buffer.from(await response.arrayBuffer()));
    return (sheet?.data ?? []).slice(ABOVE);
  };

  test.each(LISTS)('%s: the workbook and the text have every row of the list', async (path) => {
    const total = await totalOf(path);
    const rows = await rowsOf(await ask(`${path}?format=xlsx`));
    expect(rows.map(([no]) => no)).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    const text = await (await ask(path, office.id, 'text/csv')).text();
    const numbered = text.split('\r\n').filter((line) => /^\d+;/.test(line));
    expect(numbered).toHaveLength(total);
  });

  test('each list in each form is the same bytes, whenever it is made of the same', async () => {
    const made = async (at: string) => {
      await api.app.get(ClockStore).holdAt(Date.parse(at));
      const texts = LISTS.flatMap((path) =>
        ['xlsx', 'csv', 'json'].map(async (form) => {
          const answer = await ask(`${path}?format=${form}`);
          return [`${path} ${form}`, Buffer.from(await answer.arrayBuffer())] as const;
        }),
      );
      return new Map(await Promise.all(texts));
    };
    const morning = await made('2028-03-01T08:00:00+07:00');
    const evening = await made('2028-03-01T21:30:00+07:00');
    for (const [list, bytes] of morning)
      expect([list, evening.get(list)?.equals(bytes)]).toEqual([list, true]);
    // On another day the line above a list says that day, and nothing else is another.
    const tomorrow = await made('2028-03-02T08:00:00+07:00');
    for (const path of LISTS) {
      const before = String(morning.get(`${path} csv`));
      expect(String(tomorrow.get(`${path} csv`))).toBe(
        before.replace('(Tính đến ngày 01/03/2028', '(Tính đến ngày 02/03/2028'),
      );
      expect(String(tomorrow.get(`${path} json`))).toBe(String(morning.get(`${path} json`)));
    }
  });

  test('products are laid out as on the annex of the decision', async () => {
    const answer = await ask('/v1/products?sort=name&format=csv');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="san-pham.csv"');
    const lines = Buffer.from(await answer.arrayBuffer())
      .toString()
      .split('\r\n');
    expect(lines[0]).toBe('\uFEFFDANH SÁCH SẢN PHẨM OCOP');
    expect(lines[1]).toMatch(/^\(Tính đến ngày \d\d\/\d\d\/\d{4}, phạm vi hue\/huong-tra\)$/);
    expect(lines[3]).toBe(
      'STT;Tên sản phẩm;Tên chủ thể;Địa chỉ;Loại hồ sơ;Trạng thái;Hạn;Số điểm;Số sao;Số quyết định;' +
        'Ngày công nhận;Số giấy chứng nhận;Hiệu lực đến;Ghi chú',
    );
    expect(lines.find((line) => line.includes(';Bún Vân Cù;'))).toMatch(
      /;61,33;3;2215\/QĐ-UBND;08\/07\/2024;02\/2024\/GCN-OCOP-HT;08\/07\/2027;/,
    );
  });

  test('a council’s results have the means of parts, rank and stars', async () => {
    const rows = await rowsOf(await ask('/v1/rounds/huong-tra-2024-dot-1/results?format=xlsx'));
    const noodles = rows.find(([, name]) => name === 'Bún Vân Cù');
    expect(noodles?.slice(7, 8)).toEqual([61.33]);
    expect(noodles?.at(11)).toBe('công nhận');
  });

  test('whoever sees less gets less', async () => {
    const whole = await totalOf('/v1/products');
    const own = await totalOf('/v1/products', producer.id);
    expect(own).toBeLessThan(whole);
    expect(await rowsOf(await ask('/v1/products?format=xlsx', producer.id))).toHaveLength(own);
  });

  test.each(['pdf', 'XLSX', ''])('the form %j is refused by name', async (form) => {
    expect(await (await ask(`/v1/products?format=${form}`)).json()).toMatchObject({
      status: 400,
      faults: [expect.objectContaining({ path: 'format' })],
    });
  });

  test('20,000 products are written while others are answered', async () => {
    await api.owner.query(
      `insert into product_overview select made.* from
         (select * from product_overview limit 1) o, generate_series(1, ${MANY}) n,
         jsonb_populate_record(null::product_overview, to_jsonb(o) ||
           jsonb_build_object('id', 'sp-' || n, 'name', '=HYPERLINK("x") số ' || n)) made`,
    );
    const answer = ask('/v1/products?format=xlsx');
    const waits: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      const since = performance.now();
      expect((await ask('/v1/work')).status).toBe(200);
      waits.push(performance.now() - since);
    }
    const parts = unzipSync(Buffer.from(await (await answer).arrayBuffer()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    // As text, with the mark that keeps a spreadsheet from reckoning with it.
    expect(sheet.match(/s="8" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK/g)).toHaveLength(
      MANY,
    );
    // Made in one piece it would hold everybody up for seconds.
    expect(Math.max(...waits)).toBeLessThan(1_000);
  }, 60_000);
});

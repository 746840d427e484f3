import { zipSync } from 'fflate';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { office, planNamed, producer } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';
import { workbookOf } from '../../../../test/support/workbook';
import { XLSX } from '../lists/as-file';

const YEAR = 'huong-tra-2024';
const [commune] = planNamed(YEAR).communes;
if (!commune) throw new Error('the plan has no communes');
const HEAD = ['Tên sản phẩm', 'Chủ thể', 'Xã/phường', 'Hạng sao', 'Số giấy chứng nhận', 'Ngày ký'];

describe('lists sent as files', () => {
  let api: ApiInProcess;
  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper(30));
    for (const person of [office, producer]) await api.person(person);
  }, 120_000);
  afterAll(() => api.stop());

  const send = async (path: string, body: Uint8Array | string, type = XLSX, who = office.id) => {
    const answer = await fetch(`${api.url}${path}`, {
      method: 'POST',
      body,
      headers: {
        Authorization: `Bearer key-of-${who}`,
        'Content-Type': type,
        'Idempotency-Key': 'import-spec-1',
      },
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const check = (body: Uint8Array | string, type = XLSX, who = office.id) =>
    send(`/v1/programmes/${YEAR}/recognitions/import?dryRun=true`, body, type, who);

  const sound = ['Mè xửng', 'HTX Kim Long', commune.name, '3 sao', '09/2023', '08/07/2023'];

  test('a sound list is sound, with headings in NFD and title lines above', async () => {
    const list = workbookOf({
      Sheet1: [['DANH SÁCH SẢN PHẨM OCOP'], [], HEAD.map((text) => text.normalize('NFD')), sound],
    });
    expect(await check(list)).toMatchObject({
      status: 200,
      body: { rows: 1, faults: [], stored: false },
    });
  });

  test('faults are told by row and field, all at once, and nothing is stored', async () => {
    const before = await api.owner.query('select count(*) from events');
    const rows = [HEAD, sound, ['', 'HTX', commune.name, '7', 'x', '31/02/2023'], sound];
    const { body } = await check(rows.map((cells) => cells.join(';')).join('\n'), 'text/csv');
    expect(body['faults']).toMatchObject([
      { row: 3, path: 'name' },
      { row: 3, path: 'stars' },
      { row: 3, path: 'decidedOn' },
      { row: 4, path: 'id' },
      { row: 4, path: 'name' },
    ]);
    expect(await api.owner.query('select count(*) from events')).toMatchObject({
      rows: before.rows,
    });
  });

  test.each([
    ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }), 'TOO_LARGE_UNPACKED'],
    ['a file cut off', workbookOf({ a: [HEAD] }).slice(0, 300), 'NOT_A_WORKBOOK'],
    ['a list without the columns', workbookOf({ a: [['x'], ['y']] }), 'COLUMNS_MISSING'],
  ])('%s is refused by name', async (_, bytes, reason) => {
    expect(await check(bytes)).toMatchObject({
      status: 422,
      body: { code: 'LIST_REFUSED', facts: { reason } },
    });
  });

  test('JSON is not a list, and a producer has none to carry in', async () => {
    expect((await check('{}', 'application/json')).status).toBe(415);
    expect((await check('a;b', 'text/csv', producer.id)).body['code']).toBe('WRONG_ROLE');
  });

  test('real scores are judged, with merged cells read as the product above', async () => {
    const list = workbookOf({
      Điểm: [
        ['Tên sản phẩm', 'Thành viên', 'Phần A', 'Phần B', 'Phần C'],
        ['Bún', 'Ông A', 30, 20, 20],
        [null, 'Bà B', 31, 20, 21],
        ['Trà', 'Ông A', 10, 'x', 20],
        [null, 'Bà B', 10, 10, 20],
      ],
    });
    const path = '/v1/criteria/score-lists/import?regulation=148-2023&tier=district';
    const { body } = await send(path, list);
    expect(body).toMatchObject({
      members: ['Ông A', 'Bà B'],
      products: [
        { name: 'Bún', mean: '71.00', spread: 2 },
        { name: 'Trà', mean: '40.00' },
      ],
      carriedDown: [3, 5],
    });
    expect(body['faults']).toMatchObject([
      { code: 'NOT_A_NUMBER', row: 4, column: 'Phần B', vi: expect.stringContaining('hàng 4') },
      { code: 'SHEET_MISSING', product: 'Trà', member: 'Ông A' },
    ]);
  });
});

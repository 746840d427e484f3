import { planNamed } from '../../../../test/support/plans';
import { csvRows } from '../reading/csv-rows';
import { rowFaults } from './check-rows';
import { writtenRows } from './read-recognised';

const hue = planNamed('hue-2027');
const [commune] = hue.communes;
if (!commune) throw new Error('the plan has no communes');
const HEAD = 'STT;Tên sản phẩm;Chủ thể;Xã/phường;Hạng sao;Số giấy chứng nhận;Ngày ký;Bộ tiêu chí';
const rowsOf = (...lines: string[]) => {
  const text = ['DANH SÁCH SẢN PHẨM OCOP', '', HEAD, ...lines].join('\n');
  return writtenRows('cu.csv', [{ name: 'cu.csv', rows: csvRows('cu.csv', text) }], hue);
};
const check = (lines: string[], known: string[] = []) =>
  rowFaults(rowsOf(...lines), hue, { known: new Set(known), until: '2027-02-20' });
const good = `1;Bún Vân Cù;"Tổ hợp tác ""Vân Cù""";${commune.name};3 sao;03/2024/GCN-OCOP-HT;8/7/2024;`;

test('a list is read as an office writes it: title lines, names of communes, days, stars', () =>
  expect(rowsOf(good)).toEqual([
    {
      no: 4,
      entry: {
        id: 'bun-van-cu-to-hop-tac-van-cu',
        name: 'Bún Vân Cù',
        owner: { id: 'to-hop-tac-van-cu', name: 'Tổ hợp tác "Vân Cù"' },
        commune: commune.area,
        stars: 3,
        number: '03/2024/GCN-OCOP-HT',
        decidedOn: '2024-07-08',
      },
    },
  ]));

test('every bad row is named with its number in the file, shape and meaning together', () => {
  const faults = check([
    good,
    `2;;Hộ A;${commune.name};3;x;8/7/2024;`,
    `3;Mè xửng;Hộ B;Xã Không Có;6;y;31/02/2024;`,
    `4;Nem;Hộ C;${commune.name};4;z;8/7/1024;`,
    `5;Chả;Hộ D;hue/xa/khac;3;t;1/9/2026;1048-03`,
    good,
  ]);
  expect(faults.map(({ row, path }) => `${row} ${path}`)).toEqual([
    '5 name',
    '6 commune',
    '6 stars',
    '6 decidedOn',
    '7 decidedOn',
    '8 commune',
    '8 set',
    '9 id',
    '9 name',
  ]);
});

test('what the register has already is not carried in again', () => {
  expect(check([good])).toEqual([]);
  expect(check([good], ['hue-2027--bun-van-cu-to-hop-tac-van-cu'])).toMatchObject([
    { row: 4, path: 'id' },
  ]);
});

test('a file without the columns is refused by their names', () =>
  expect(() =>
    writtenRows('x.csv', [{ name: 'x', rows: csvRows('x.csv', 'a;b\n1;2') }], hue),
  ).toThrow(expect.objectContaining({ code: 'COLUMNS_MISSING' })));

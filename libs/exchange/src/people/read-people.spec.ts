import { tablesIn } from '../reading/tables';
import { writtenPeople } from './read-people';

const read = async (text: string) =>
  writtenPeople('nguoi.csv', await tablesIn('nguoi.csv', Buffer.from(text)));

test('a list as an office heads it is read, roles by their names', async () => {
  const { people, faults } = await read(
    'Họ và tên,Vai trò,Địa bàn,Số quyết định,Từ ngày\n' +
      'Nguyễn Thị An,UBND cấp xã,hue/huong-tra/huong-toan,12/QĐ-UBND,1/3/2026\n' +
      'Lê Văn Bình,producer,hue/chu-the/htx,,\n',
  );
  expect(faults).toEqual([]);
  expect(people).toMatchObject([
    { no: 2, name: 'Nguyễn Thị An', role: 'commune-officer', since: '2026-03-01' },
    { no: 3, name: 'Lê Văn Bình', role: 'producer', area: 'hue/chu-the/htx' },
  ]);
});

test('every wrong cell is told with its row', async () => {
  const { people, faults } = await read(
    'Họ tên,Vai trò,Địa bàn,Email,Từ ngày\n,văn thư,,không phải,31/2/2026\n',
  );
  expect(people).toEqual([]);
  expect(faults.map(({ row, column }) => [row, column])).toEqual([
    [2, 'vai tro'],
    [2, 'ho ten'],
    [2, 'dia ban'],
    [2, 'email'],
    [2, 'tu ngay'],
  ]);
});

test('a file without the columns is refused with their names', async () => {
  await expect(read('a,b\n1,2\n')).rejects.toMatchObject({ code: 'COLUMNS_MISSING' });
});

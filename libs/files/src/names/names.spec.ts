import { contentDisposition } from './content-disposition';
import { displayName } from './display-name';

const PDF = 'application/pdf';
const longest = `${'Giấy chứng nhận đủ điều kiện an toàn thực phẩm '.repeat(6)}.pdf`;

test.each([
  ['as it is', 'Giấy phép số 12.pdf', 'Giấy phép số 12.pdf'],
  ['composed', 'Giấy phép.pdf'.normalize('NFD'), 'Giấy phép.pdf'],
  ['without what cannot be seen', 'a\0b\u202Efdp.exe\u200B\n.pdf', 'abfdp.exe.pdf'],
  ['with its path, which is only text', '../../etc/passwd', '../../etc/passwd'],
  ['with an emoji whole', 'ảnh 👩‍🌾.jpg', 'ảnh 👩‍🌾.jpg'],
  ['by a name of ours, where nothing is left', '\u200B\0', 'tep'],
])('a name is shown %s', (_, given, shown) => {
  expect(displayName(given)).toBe(shown);
});

test('a long name keeps its ending, and one letter under ten thousand marks is no name', () => {
  const shown = displayName(longest);
  expect([...new Intl.Segmenter('vi').segment(shown)].length).toBeLessThanOrEqual(200);
  expect(shown).toMatch(/^Giấy chứng nhận.*….pdf$/);
  expect(displayName(`e${'\u0302'.repeat(10_000)}.pdf`).length).toBeLessThanOrEqual(1_000);
});

describe('a download', () => {
  const saved = (name: string) => {
    const value = contentDisposition('attachment', name, PDF);
    const [, plain, extended] = /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S+)$/.exec(
      value,
    ) ?? ['', '', ''];
    return { plain, name: decodeURIComponent(extended ?? '') };
  };

  test.each([
    ['Giấy phép Đặc sản.pdf', 'Giay phep Dac san.pdf', 'Giấy phép Đặc sản.pdf'],
    ['../../x', '__.._x.pdf', '__.._x.pdf'],
    ['CON', '_CON.pdf', '_CON.pdf'],
    ['nul.txt', '_nul.txt.pdf', '_nul.txt.pdf'],
    ['a"; filename="b.exe', 'a__ filename__b.exe.pdf', 'a_; filename=_b.exe.pdf'],
    ['virus.exe', 'virus.exe.pdf', 'virus.exe.pdf'],
    ['ĐƠN.PDF', 'DON.PDF', 'ĐƠN.PDF'],
  ])('of %p is saved under a name that no path and no device hides in', (given, plain, name) => {
    expect(saved(given)).toEqual({ plain, name });
  });

  test('of 255 bytes of Vietnamese fits a file system, whole letters only', () => {
    const { name } = saved('ộ'.repeat(85));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^ộ+\.pdf$/);
  });

  test('never breaks out of its header', () => {
    const value = contentDisposition('inline', `x\r\nSet-Cookie: a=b${'"'.repeat(3)}`, PDF);
    expect(value).not.toMatch(/[\r\n]/);
    expect(value.match(/"/g)).toHaveLength(2);
  });
});

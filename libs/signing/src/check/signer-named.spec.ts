import { namesSignatory } from './signer-named';

const authority = 'UBND tỉnh Hưng Yên';
const IN_FULL = 'ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN';
const chair = { authority, signer: 'Nguyễn Văn A' };

test.each<[string, string, boolean]>([
  ['the person', 'C=VN\nCN=Nguyễn Văn A', true],
  [
    'in capitals, decomposed, with a title',
    `CN=${'NGUYỄN VĂN A'.normalize('NFD')} - Chủ tịch`,
    true,
  ],
  ['the authority’s own token, written in full', `CN=${IN_FULL}\nO=${IN_FULL}`, true],
  ['the same with the tone elsewhere', 'CN=Uỷ ban nhân dân tỉnh Hưng Yên', true],
  ['a name that begins alike', 'CN=Nguyễn Văn An', false],
  ['a name that ends alike', 'CN=Trần Nguyễn Văn A', false],
  ['another officer of the authority', `CN=Trần Thị Khác\nO=${IN_FULL}`, false],
  ['the name as something else than a name', 'CN=Ai Khác\nemailAddress=Nguyễn Văn A', false],
  ['a commune whose name holds the authority’s', `CN=${IN_FULL} CŨ`, false],
])('%s: %s', (_, subject, is) => expect(namesSignatory(subject, chair)).toBe(is));

test('anybody of the authority signs where it named nobody, and nobody of another', () => {
  const officer = (of: string) => `CN=Trần Thị Khác\nOU=Văn phòng\nO=${of}`;
  expect(namesSignatory(officer(IN_FULL), { authority })).toBe(true);
  expect(namesSignatory(officer('Ủy ban nhân dân tỉnh Hưng'), { authority })).toBe(false);
  expect(namesSignatory(officer(`${IN_FULL} - Văn phòng`), { authority })).toBe(true);
});

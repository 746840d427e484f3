import { requireScan } from './scan-of-signed';
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

describe('a paper that was signed by hand', () => {
  const draft = Buffer.from('%PDF-1.7 as it went out');
  const scan = Buffer.from('%PDF-1.4 as the scanner made it');
  const handed = (signedBy: string, file = scan) =>
    refusal(() => requireScan(file, { draft, signatory: chair, signedBy }));

  test.each<[string, string | undefined]>([
    ['Nguyễn Văn A', undefined],
    ['nguyễn  văn a', undefined],
    ['Nguyễn Văn An', 'SIGNER_OTHER'],
    ['Trần Nguyễn Văn A', 'SIGNER_OTHER'],
    [authority, 'SIGNER_OTHER'],
  ])('by %s where the plan names its signer: %s', (signedBy, code) =>
    expect(handed(signedBy)).toBe(code),
  );

  test('by anybody where the authority named nobody', () => {
    const byOther = { draft, signatory: { authority }, signedBy: 'Trần Thị Khác' };
    expect(refusal(() => requireScan(scan, byOther))).toBeUndefined();
  });

  test('is no scan where it is the file that went out, with or without a signature behind it', () => {
    expect(handed('Nguyễn Văn A', draft)).toBe('SCAN_NOT_OF_PAPER');
    const signed = Buffer.concat([draft, Buffer.from(' and a signature')]);
    expect(handed('Nguyễn Văn A', signed)).toBe('SCAN_NOT_OF_PAPER');
  });
});

function refusal(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

import { asTyped, type Owner, passwordFault } from './password-rules';

const official: Owner = { official: true, words: ['nguyen.thi.an', 'Nguyễn Thị An'] };
const producer: Owner = { ...official, official: false };

test.each([
  ['ngắn', 'too-short'],
  ['mười một ch', 'too-short'],
  ['x'.repeat(201), 'too-long'],
  ['Password@2026', 'common'],
  ['P@ssw0rd123456', 'common'],
  ['MậtKhẩu123456', 'common'],
  ['anhyêuem123456', 'common'],
  ['UBND@Huế#2026!!', 'common'],
  ['Việt Nam 1945!', 'common'],
  ['123456789012', 'common'],
  ['qwertyuiop123', 'common'],
  ['ababababababab', 'common'],
  ['thi.an.20/11/1990', 'about-oneself'],
] as const)('%p is not taken from an official: %s', (password, fault) => {
  expect(passwordFault(password, official)).toBe(fault);
});

test.each(['bún vân cù thơm mùi gạo mới', 'kx7#Rm2!vQp9', 'thuyền-rời-bến-sớm-mai-sương'])(
  '%p is taken',
  (password) => {
    expect(passwordFault(password, official)).toBeUndefined();
  },
);

test('a producer needs eight characters, and the same word in NFD is the same password', () => {
  expect(passwordFault('kx7#Rm2!', producer)).toBeUndefined();
  expect(passwordFault('kx7#Rm2', producer)).toBe('too-short');
  expect(asTyped('bún'.normalize('NFD'))).toBe(asTyped('bún'));
});

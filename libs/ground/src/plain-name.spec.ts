import { plainName } from './plain-name';

describe('one name, however it is written', () => {
  test.each([
    ['Thanh trà Thuận Hòa', 'Thanh trà Thuận Hoà'],
    ['Đường thốt nốt', '\u00d0ường thốt nốt'],
    ['Chả – nem', 'Chả - nem'],
    ['Chả — nem', 'chả-nem'],
    ['Bún  Vân   Cù', 'Bún\u00a0Vân Cù'],
    ['Tinh dầu tràm', 'Tinh dầu tràm'.normalize('NFD')],
    ['Mật ong QUÝ', 'mật ong qúy'],
  ])('%s is %s', (one, other) => expect(plainName(one)).toBe(plainName(other)));
});

describe('two names', () => {
  test.each([
    ['Mắm cá', 'Mắm cà'],
    ['Dưa lưới', 'Dứa lưới'],
    ['Đậu', 'Dậu'],
    ['Bánh tráng', 'Bánh trắng'],
  ])('%s is not %s', (one, other) => expect(plainName(one)).not.toBe(plainName(other)));
});

import { provinceName, unnamedPlace } from './provinces';

test('thirty-four provinces and cities have names, others none', () => {
  expect(provinceName('hue')).toBe('Thành phố Huế');
  expect(provinceName('quang-tri')).toBe('Tỉnh Quảng Trị');
  expect(provinceName('thua-thien')).toBeUndefined();
  expect(provinceName('constructor')).toBeUndefined();
});

test('a place that nothing has named yet is told apart by its province', () => {
  expect(unnamedPlace('trung-uong')).toBe('Trung ương');
  expect(unnamedPlace('hue/huong-tra/huong-toan')).toBe('huong toan (Thành phố Huế)');
  expect(unnamedPlace('tinh-cu/xa')).toBe('xa (tinh-cu)');
  expect(unnamedPlace('tinh-cu')).toBe('tinh-cu');
});

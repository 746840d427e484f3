import { readTypedNumber } from './typed-number';
import { sayMoneyAloud, sayQuantity, sayWhole } from './yearly';

test.each([
  ['1.250.000.000', 1_250_000_000],
  ['1,25 tỷ', 1_250_000_000],
  ['1,25 TỈ', 1_250_000_000],
  ['1.25 tỷ', 1_250_000_000],
  ['1,250 tỷ', 1_250_000_000],
  ['1.250 tỷ', 1_250_000_000_000],
  ['1250000000', 1_250_000_000],
  ['1 250 000 000 đ', 1_250_000_000],
  ['1,250,000,000 VNĐ', 1_250_000_000],
  ['1 tỷ 250 triệu', 1_250_000_000],
  ['1tỷ250tr', 1_250_000_000],
  ['1 tỷ rưỡi', 1_500_000_000],
  ['1,2 nghìn tỷ', 1_200_000_000_000],
  ['850 triệu đồng', 850_000_000],
  ['1.250.000,00', 1_250_000],
  ['0', 0],
  ['0,5 tỷ', 500_000_000],
])('“%s” is %d đồng', (typed, value) => {
  expect(readTypedNumber(typed, 'dong')).toEqual({ value });
});

test.each([
  ['', 'empty'],
  ['nhiều', 'unreadable'],
  ['-5', 'unreadable'],
  ['=1+1', 'unreadable'],
  ['1.25.000', 'unreadable'],
  ['250 triệu 1 tỷ', 'unreadable'],
  ['1 25', 'two-ways'],
  ['1,250', 'two-ways'],
  ['1 tỷ 200', 'two-ways'],
  ['1,25', 'not-whole'],
  ['12 tấn', 'other-unit'],
  ['99.999.999.999.999.999', 'too-large'],
])('“%s” is asked again: %s', (typed, fault) => {
  expect(readTypedNumber(typed, 'dong')).toEqual({ fault });
});

test('other units have words of their own', () => {
  expect(readTypedNumber('12,5 tấn', 'kg')).toEqual({ value: 12_500 });
  expect(readTypedNumber('3 tạ', 'kg')).toEqual({ value: 300 });
  expect(readTypedNumber('12 lao động', 'people')).toEqual({ value: 12 });
  expect(readTypedNumber('2 khối', 'litres')).toEqual({ value: 2000 });
  expect(readTypedNumber('1,5 người', 'people')).toEqual({ fault: 'not-whole' });
});

test('a number is written so that it is read back as it was', () => {
  for (const value of [0, 7, 999, 1000, 12_345, 1_250_000_000, 10 ** 13]) {
    expect(readTypedNumber(sayWhole(value, 'vi'), 'dong')).toEqual({ value });
    expect(readTypedNumber(sayQuantity(value, 'dong', 'vi'), 'dong')).toEqual({ value });
    const aloud = sayMoneyAloud(value, 'vi');
    if (aloud) expect(readTypedNumber(aloud, 'dong')).toEqual({ value });
  }
  expect(sayMoneyAloud(1_250_000_000, 'vi')).toBe('1,25 tỷ đồng');
  expect(sayMoneyAloud(1_250_000_000_000, 'vi')).toBe('1.250 tỷ đồng');
  expect(sayMoneyAloud(1_234_567_891, 'vi')).toBeUndefined();
});

test('money beyond what a number holds is written whole', () => {
  expect(sayQuantity('90071992547409931', 'dong', 'vi')).toBe('90.071.992.547.409.931 đồng');
});

import type { CoveringLetter } from '@ocop/casework';
import { huongTra } from '../../../../test/support/plans';
import { transmittal } from './transmittal';

const { authority } = huongTra;
const letter = (more: Partial<CoveringLetter> = {}): CoveringLetter => ({
  ...{ number: '45/UBND', sentOn: '2024-07-12', authority, threshold: 70, products: [] },
  ...{ regulation: '148/QĐ-TTg', plan: 'KH 1227/KH-UBND', round: { no: 1, year: 2024 } },
  ...more,
});
const signedBy = (capacity: string) =>
  transmittal(letter({ signer: { name: 'Lê Văn Ký', capacity } })).closing.signatures;

test('the letter that goes up has its number, its day, and whoever signs for the committee', () => {
  const { head, closing } = transmittal(letter());
  expect(head).toMatchObject({ number: 'Số: 45/UBND', date: 'ngày 12 tháng 7 năm 2024' });
  expect(closing.signatures).toEqual([{ as: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }]);
  const named = { ...letter().authority, signer: { name: 'Trần Văn Chủ' } };
  expect(transmittal(letter({ authority: named })).closing.signatures).toEqual([
    { as: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Trần Văn Chủ' },
  ]);
});

test('a deputy signs in the chair’s place and on behalf of the committee; whoever was charged with it, by that', () => {
  expect(signedBy('KT. CHỦ TỊCH - PHÓ CHỦ TỊCH')).toEqual([
    { as: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Lê Văn Ký' },
  ]);
  expect(signedBy('TUQ. CHỦ TỊCH - GIÁM ĐỐC SỞ')).toEqual([
    { as: ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ'], name: 'Lê Văn Ký' },
  ]);
});

import type { OwnSheet } from '../council-data';
import { sumsOf } from './sheet-sums';

const option = (points: number, minimumFor?: number) => ({ points, text: `${points}`, minimumFor });
const set = {
  criteria: [
    {
      part: 'A',
      no: '1.1',
      name: 'Nguyên liệu',
      max: 3,
      options: [option(1, 3), option(3)],
      notes: [],
    },
    {
      part: 'A',
      no: '1.2',
      name: 'Liên kết',
      max: 2,
      options: [option(0), option(2, 5)],
      notes: [],
    },
    {
      part: 'C',
      no: '9',
      name: 'Thị trường',
      max: 5,
      options: [option(1, 3), option(3, 4)],
      notes: [],
    },
  ],
} as unknown as OwnSheet['set'];

test('a sheet adds up by parts; what is open and which printed minimums are missed is told', () => {
  const entries = { '1.1': { points: 3 }, '9': { points: 1 } };
  const sums = sumsOf(set, (no) => entries[no as '9']);
  expect(sums).toMatchObject({ parts: { A: 3, B: 0, C: 1 }, total: 4 });
  expect(sums.open.map(({ no }) => no)).toEqual(['1.2']);
  expect(sums.below.map(({ criterion, star, needed }) => [criterion.no, star, needed])).toEqual([
    ['9', 4, 3],
  ]);
});

test('nothing chosen counts no points, and is answered once it has its reason', () => {
  const without = sumsOf(set, () => ({ points: null }));
  expect(without.open).toHaveLength(3);
  expect(without.below.map(({ star }) => star)).toEqual([3, 3, 4, 5]);
  expect(sumsOf(set, () => ({ points: null, reason: 'Hồ sơ không nêu' })).open).toEqual([]);
});

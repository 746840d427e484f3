import { ageSaid, missingSaid } from './claim-words';

const missing = [
  { id: 'don', name: 'Đơn đề nghị' },
  { id: 'giay', name: 'Giấy chứng nhận' },
];

test('an age has both kinds of days, and nothing where nobody waits', () => {
  expect(ageSaid({ age: { days: 10, workingDays: 8 } }, 'vi')).toBe('10 ngày (8 ngày làm việc)');
  expect(ageSaid({ age: null }, 'vi')).toBe('');
});

test('papers are missing of a claim that waits, not of one that nobody made', () => {
  expect(missingSaid({ standing: 'claimed', missing })).toBe('Đơn đề nghị; Giấy chứng nhận');
  expect(missingSaid({ standing: 'not-claimed', missing })).toBe('');
});

import { papersOf } from './papers-of';

test('a paper is its file or its place and never both; what has neither is not sent', () => {
  const wanted = [{ id: 'don' }, { id: 'giay' }, { id: 'so' }];
  const places = { don: 'Lưu tại xã', giay: '  Lưu tại Phòng ', so: '  ' };
  expect(papersOf(wanted, { don: 'abc' }, places)).toEqual([
    { paper: 'don', file: 'abc' },
    { paper: 'giay', reference: 'Lưu tại Phòng' },
  ]);
});

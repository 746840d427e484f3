import { when } from './output';

describe('days and hours are those of Viet Nam', () => {
  test.each([
    ['2024-07-10', '10/07/2024'],
    ['2027-01-04T01:00:00.000Z', '08:00 04/01/2027'],
    ['2024-06-30T17:30:00.000Z', '00:30 01/07/2024'],
    [null, '-'],
    ['chưa', 'chưa'],
  ])('%j is %s', (value, shown) => expect(when(value)).toBe(shown));
});

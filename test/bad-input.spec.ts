import { testedPage } from './support/named-tests';

const page = testedPage('infra', 'docs', 'security', 'bad-input.md');

test('every row of the matrix has its test or its reason', () => {
  expect(page.numbers).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect(page.bare).toEqual([]);
});

test('every test that is named is there', () => {
  expect(page.named.length).toBeGreaterThan(40);
  expect(page.named.filter(({ name }) => name.length < 6)).toEqual([]);
  expect(page.missing).toEqual([]);
});

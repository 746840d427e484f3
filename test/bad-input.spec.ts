import { testedPage } from './support/named-tests';

describe.each([
  ['bad-input.md', 30, 40],
  ['certificate-bad-input.md', 27, 30],
])('%s', (file, rows, tests) => {
  const page = testedPage('infra', 'docs', 'security', file);

  test('every row of the matrix has its test or its reason', () => {
    expect(page.numbers).toEqual(Array.from({ length: rows }, (_, i) => i + 1));
    expect(page.bare).toEqual([]);
  });

  test('every test that is named is there', () => {
    expect(page.named.length).toBeGreaterThan(tests);
    expect(page.named.filter(({ name }) => name.length < 6)).toEqual([]);
    expect(page.missing).toEqual([]);
  });
});

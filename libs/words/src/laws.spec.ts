import { regulations } from '@ocop/regulations';
import { sayLaw } from '.';

test('every generation of the law is called as it is cited', () => {
  expect(regulations.map(({ id }) => sayLaw(id))).toEqual(regulations.map((one) => one.citation));
});

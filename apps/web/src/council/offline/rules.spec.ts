import { askedOf, outdated } from './rules';

test.each([
  ['GET', 'navigate', '/cham-diem/hue-2027-dot-1/rau', 'page'],
  ['GET', 'navigate', '/', 'page'],
  ['GET', 'navigate', '/cs/san-pham', 'other'],
  ['GET', 'navigate', '/csdl', 'page'],
  ['GET', 'navigate', '/xac-minh/01', 'other'],
  ['GET', 'navigate', '/v1/rounds/x/papers/minutes.pdf', 'other'],
  ['GET', 'cors', '/app/assets/index-abc.js', 'part'],
  ['GET', 'cors', '/v1/session', 'kept'],
  ['DELETE', 'cors', '/v1/session', 'sign-out'],
  ['GET', 'cors', '/v1/rounds/x/products/y/sheet', 'kept'],
  ['PUT', 'cors', '/v1/rounds/x/products/y/sheet/1.1', 'other'],
  ['GET', 'cors', '/v1/rounds/x/session', 'kept'],
  ['GET', 'cors', '/v1/rounds/x/session/current', 'other'],
  ['GET', 'cors', '/v1/rounds/x/results', 'other'],
  ['GET', 'cors', '/v1/products', 'other'],
])('%s %s %s: %s', (method, mode, path, asked) => {
  expect(askedOf({ method, mode, path })).toBe(asked);
});

test('parts of this release and the one before stay, older ones go', () => {
  expect(outdated(['a1', 'b1', 'a2', 'b3', 'x'], ['a2', 'b3'], ['a2', 'b1'])).toEqual(['a1', 'x']);
});

import { chair, commune, office, producer } from '../../../test/support/plans';
import { nextActions, recognise, registered, scored } from '../../../test/support/product-bench';

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
const choose = (picture: string | undefined) => ({
  type: 'ChoosePicture',
  file: 'c'.repeat(32),
  ...(picture === undefined ? {} : { picture }),
});

test('the certificate is asked for with the picture that stands when the product is recognised', () => {
  const bench = scored().given('2024-07-02', producer, choose(one));
  bench.given('2024-07-03', commune, choose(other));
  expect(bench.event('PictureChosen')).toEqual({
    file: 'c'.repeat(32),
    picture: { sha256: other },
  });
  const { request } = recognise(bench).event('ProductRecognised') as { request: object };
  expect(request).toMatchObject({ picture: other });
  expect(nextActions(bench, producer)).not.toContain('ChoosePicture');
  expect(bench.when('2024-07-08 11:00', producer, choose(one))).toBe('WRONG_STAGE');
});

test('without one it is asked for as it always was', () => {
  const bench = scored().given('2024-07-02', producer, choose(one));
  bench.given('2024-07-03', office, { type: 'RemovePicture', reason: 'không phải sản phẩm này' });
  const { request } = recognise(bench).event('ProductRecognised') as { request: object };
  expect(request).not.toHaveProperty('picture');
});

test.each([
  ['what was never drawn', producer, choose(undefined), 'PICTURE_NOT_DRAWN'],
  ['the office, which has no wallet', office, choose(other), 'WRONG_ROLE'],
  ['the chair', chair, { type: 'RemovePicture' }, 'WRONG_ROLE'],
  ['the same once more', producer, choose(one), 'PICTURE_AS_BEFORE'],
])('%s is refused', (_, actor, command, code) => {
  const bench = scored().given('2024-07-02', producer, choose(one));
  expect(bench.when('2024-07-03', actor, command)).toBe(code);
});

test('there is nothing to take away before one was chosen: it is refused, and offered to nobody', () => {
  const bench = registered();
  expect(nextActions(bench, producer)).not.toContain('RemovePicture');
  expect(bench.when('2024-05-03', producer, { type: 'RemovePicture' })).toBe('PICTURE_NONE');
  bench.given('2024-05-03', producer, choose(one));
  expect(nextActions(bench, producer)).toContain('RemovePicture');
});

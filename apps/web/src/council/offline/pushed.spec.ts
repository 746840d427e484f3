import { pushedIn } from './pushed';

test('what is shown is what came', () => {
  const told = { id: 'a1', title: 'OCOP', body: 'Hồ sơ cần bổ sung', url: '/viec' };
  expect(pushedIn(JSON.stringify(told))).toEqual(told);
});

test.each([undefined, '', '{', '[]', '{"title":7}'])(
  'of %j it is shown that there is something',
  (text) => {
    expect(pushedIn(text)).toMatchObject({ title: 'OCOP', body: 'Có thông báo mới', url: '/' });
  },
);

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:x'])(
  'a tap never leads to %s',
  (url) => expect(pushedIn(JSON.stringify({ url })).url).toBe('/'),
);

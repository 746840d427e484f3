import { askerAt } from './asker';

const HOUSE = '2001:db8:0:1::/64';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:0:1::1', HOUSE],
  ['2001:DB8::1:ffff:0:0:9', HOUSE],
  ['2001:0db8:0000:0001:aaaa:bbbb:cccc:dddd', HOUSE],
  ['2001:db8:0:2::1', '2001:db8:0:2::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('%s asks as %s', (ip, asker) => {
  expect(askerAt(ip)).toBe(asker);
});

import { isPublic } from './public-address';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  'fe80::1',
  'fd00::1',
  '64:ff9b::a00:1',
  'khong-phai-dia-chi',
])('%s is no address of the internet', (address) => expect(isPublic(address)).toBe(false));

test.each(['8.8.8.8', '113.160.92.202', '2001:4860:4860::8888', '::ffff:8.8.8.8'])(
  '%s is one',
  (address) => expect(isPublic(address)).toBe(true),
);

import { BlockList, isIP } from 'node:net';
import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

const own = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  own.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  own.addSubnet(net, bits, 'ipv6');

/** True for an address of the internet; IPv4 inside IPv6 is judged as what it is. */
export function isPublic(address: string): boolean {
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const family = isIP(inner);
  if (family === 0) return false;
  return !own.check(inner, family === 4 ? 'ipv4' : 'ipv6');
}

/** Looks a name up and refuses what lies in one's own network: asked by the connection itself, so that no second answer
 * can differ from the one that was judged. */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const bad =
      error ?? (found.every(({ address }) => isPublic(address)) ? undefined : refused(host));
    const [first] = found ?? [];
    if (bad || !first) return done(bad ?? refused(host), '', 0);
    if (options.all) return done(null, found);
    done(null, first.address, first.family);
  });
};

function refused(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} lies in a network of one's own`), { code: 'EPRIVATE' });
}

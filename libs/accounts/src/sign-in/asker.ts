import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** The first 64 bits: what one line or one house gets; whoever has it asks from any of its 2^64 addresses (RFC 6177). */
const OF_ONE_HOUSE = 4;
const IPV4_INSIDE = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whom an address counts for: itself, of IPv6 the network of a house, which would have a fresh allowance with each address. */
export function askerAt(ip: string): string {
  const [, inside] = IPV4_INSIDE.exec(ip) ?? [];
  if (inside !== undefined) return inside;
  const [address = ''] = ip.split('%');
  if (!isIPv6(address)) return ip;
  const [head = '', tail] = address.split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = Array.from({ length: GROUPS - before.length - after.length }, () => '0');
  const all = [...before, ...(tail === undefined ? [] : zeros), ...after];
  const network = all.slice(0, OF_ONE_HOUSE).map((group) => parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

const groupsOf = (part: string) => (part === '' ? [] : part.split(':'));

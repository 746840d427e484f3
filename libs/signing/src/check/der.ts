/** One value of a DER encoding, with the bytes it was read from. */
export interface Der {
  readonly tag: number;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** What a signature's bytes may be refused for; which one it is does not matter to whoever handed them in. */
export class BrokenSignature extends Error {}

/** The values that stand one after another in these bytes. @throws BrokenSignature */
export function valuesIn(bytes: Uint8Array): Der[] {
  const values: Der[] = [];
  for (let at = 0; at < bytes.length; at += values.at(-1)?.whole.length ?? 1)
    values.push(valueAt(bytes, at));
  return values;
}

/** The value that begins these bytes; what follows it, such as the padding of a placeholder, is left. */
export function firstIn(bytes: Uint8Array): Der {
  return valueAt(bytes, 0);
}

/** The value at this place of what a value contains. @throws BrokenSignature */
export function at(value: Der, place: number): Der {
  const found = valuesIn(value.content)[place];
  if (!found) throw new BrokenSignature(`nothing stands at place ${place}`);
  return found;
}

function valueAt(bytes: Uint8Array, start: number): Der {
  const [tag, first] = [bytes[start], bytes[start + 1]];
  if (tag === undefined || first === undefined) throw new BrokenSignature('it ends too early');
  const lengthBytes = first & 0x80 ? first & 0x7f : 0;
  // Our limit is far above any signature; an indefinite length (0x80) is no DER.
  if (first === 0x80 || lengthBytes > 4) throw new BrokenSignature('a length is wrong');
  let length = lengthBytes === 0 ? first : 0;
  for (let i = 0; i < lengthBytes; i += 1) length = length * 256 + (bytes[start + 2 + i] ?? 0);
  const [begin, end] = [start + 2 + lengthBytes, start + 2 + lengthBytes + length];
  if (end > bytes.length) throw new BrokenSignature('a value is longer than the whole');
  return { tag, whole: bytes.subarray(start, end), content: bytes.subarray(begin, end) };
}

/** An object identifier as people write it: `1.2.840.113549.1.9.4`. */
export function oidOf({ content }: Der): string {
  const [first = 0, ...rest] = content;
  const arcs = [Math.floor(first / 40), first % 40];
  let arc = 0;
  for (const byte of rest) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  return arcs.join('.');
}

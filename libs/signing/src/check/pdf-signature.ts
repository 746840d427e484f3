import { BrokenSignature } from './der';

/** The last signature of a file: what it is over, its bytes, and the time that its dictionary names. */
export interface PdfSignature {
  readonly cms: Uint8Array;
  readonly covered: Uint8Array;
  readonly named?: Date;
}

const RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/**
 * The one signature that was added behind these many bytes; it has to cover the whole file but itself, so that nothing was
 * put in after it. Undefined where none was added. @throws BrokenSignature
 */
export function signatureAdded(file: Uint8Array, behind: number): PdfSignature | undefined {
  const added = Buffer.from(file.subarray(behind)).toString('latin1');
  const ranges = [...added.matchAll(RANGE)];
  const range = ranges.at(-1);
  if (!range) return undefined;
  const [start = 0, length = 0, next = 0, rest = 0] = range.slice(1).map(Number);
  const coversAll = start === 0 && next + rest === file.length && length < next && length > behind;
  if (!coversAll) throw new BrokenSignature('it is not over the whole file');
  const hex = Buffer.from(file.subarray(length, next)).toString('latin1');
  if (!/^<[0-9A-Fa-f\s]+>$/.test(hex)) throw new BrokenSignature('its bytes are not where it says');
  const cms = Buffer.from(hex.slice(1, -1).replace(/\s/g, ''), 'hex');
  const covered = Buffer.concat([file.subarray(0, length), file.subarray(next)]);
  const named = namedTime(added, range.index);
  return { cms, covered, ...(named ? { named } : {}) };
}

/** `/M (D:20240708100000+07'00')` of the dictionary in which the range stands. */
function namedTime(added: string, at: number): Date | undefined {
  const [begin, end] = [added.lastIndexOf(' obj', at), added.indexOf('endobj', at)];
  const time = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)'?)?/.exec(
    added.slice(begin, end),
  );
  if (!time) return undefined;
  const [, year, month, day, hour, minute, second, sign = '+', zone = '00', part = '00'] = time;
  const date = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${zone}:${part}`,
  );
  return Number.isNaN(date.getTime()) ? undefined : date;
}

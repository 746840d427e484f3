import type { FigureUnit } from '@ocop/programmes';
import { plainWords } from './plain-words';

/** What somebody meant who typed a number, or why that cannot be known: then they are asked, never guessed at. */
export type TypedNumber =
  | { readonly value: number }
  | {
      readonly fault:
        'empty' | 'unreadable' | 'two-ways' | 'not-whole' | 'too-large' | 'other-unit';
    };

const THOUSANDS = {
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
  thousand: 1e3,
  trieu: 1e6,
  tr: 1e6,
  million: 1e6,
};

/** Words behind a number, without their marks, and how many of the unit each is. */
const SCALES: Readonly<Record<FigureUnit, Readonly<Record<string, number>>>> = {
  dong: {
    ...THOUSANDS,
    ...{ ty: 1e9, ti: 1e9, billion: 1e9 },
    ...{ dong: 1, d: 1, vnd: 1 },
  },
  people: { ...THOUSANDS, nguoi: 1, people: 1, person: 1, 'lao dong': 1 },
  kg: { ...THOUSANDS, tan: 1e3, ta: 100, yen: 10, kg: 1, ky: 1, ki: 1, can: 1, tonnes: 1e3 },
  litres: { ...THOUSANDS, m3: 1e3, khoi: 1e3, lit: 1, l: 1, litres: 1 },
  pieces: { ...THOUSANDS, cai: 1, chiec: 1, hop: 1, chai: 1, goi: 1, 'san pham': 1, pieces: 1 },
};

/** Beyond it a number of JavaScript is not exact any more; the rules have their own, smaller bound. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const TOKEN = /\d[\d.,]*(?: \d{3}(?!\d)[\d.,]*)*|[a-z]+3?|[^ ]/g;

/** Reads "1.250.000.000", "1,25 tỷ", "1 tỷ 250 triệu", "1 tỷ rưỡi", "12,5 tấn" as whole đồng, kilograms and so on. */
export function readTypedNumber(typed: string, unit: FigureUnit): TypedNumber {
  const plain = joined(plainWords(typed), unit);
  if (plain === '') return { fault: 'empty' };
  const parts = partsOf(plain.match(TOKEN) ?? [], SCALES[unit]);
  if (!Array.isArray(parts)) return parts;
  let sum = 0n;
  let [least, below] = [Infinity, false];
  for (const { number, scale, said } of parts) {
    // "1 tỷ 200": two hundred đồng, or two hundred million? People say both.
    if (below && !said) return { fault: 'two-ways' };
    if (scale >= least) return { fault: 'unreadable' };
    const whole = timesExactly(number, scale);
    if (whole === undefined) return { fault: said ? 'not-whole' : notWhole(number) };
    sum += whole;
    [least, below] = [scale, true];
  }
  return sum > LARGEST ? { fault: 'too-large' } : { value: Number(sum) };
}

/** "lao động" and "sản phẩm" are one word each. */
function joined(plain: string, unit: FigureUnit): string {
  return Object.keys(SCALES[unit])
    .filter((word) => word.includes(' '))
    .reduce((text, word) => text.replaceAll(word, word.replace(' ', '')), plain);
}

/** A decimal: its digits, and how many of them stand behind the comma. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

interface PartOfNumber {
  readonly number: Decimal;
  readonly scale: number;
  /** A word said the scale. */
  readonly said: boolean;
}

function partsOf(
  tokens: readonly string[],
  scales: Readonly<Record<string, number>>,
): PartOfNumber[] | Extract<TypedNumber, { fault: string }> {
  const known = new Map(Object.entries(scales).map(([word, to]) => [word.replace(' ', ''), to]));
  const parts: PartOfNumber[] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    if (/^\d/.test(token)) {
      const number = decimalOf(token);
      if (!number) return { fault: 'unreadable' };
      parts.push({ number, scale: 1, said: false });
    } else if (token === 'ruoi' && last?.said) {
      parts.push({ number: { digits: 5n, places: 0 }, scale: last.scale / 10, said: true });
    } else {
      const scale = known.get(token);
      if (!last || scale === undefined)
        return { fault: /^[a-z]/.test(token) && last ? 'other-unit' : 'unreadable' };
      parts[parts.length - 1] = { ...last, scale: last.scale * scale, said: true };
    }
  }
  return parts;
}

/** Dots part thousands and the comma what is left, as here; the other way round where it can be nothing else. */
function decimalOf(token: string): Decimal | undefined {
  const text = token.replaceAll(' ', '');
  const [dots, commas] = [text.split('.').length - 1, text.split(',').length - 1];
  if (token.includes(' ') && !/^\d{1,3}( \d{3})+$/.test(token)) return undefined;
  if (dots > 0 && commas > 0) {
    const comma = text.lastIndexOf(',') > text.lastIndexOf('.');
    return comma ? parted(text, '.', ',') : parted(text, ',', '.');
  }
  if (commas > 1) return parted(text, ',', '.');
  if (commas === 1) return parted(text, '.', ',');
  const isThousands = dots > 1 || /^[1-9]\d{0,2}\.\d{3}$/.test(text);
  return isThousands ? parted(text, '.', ',') : parted(text, ',', '.');
}

function parted(text: string, thousands: string, decimal: string): Decimal | undefined {
  const [whole = '', behind = '', ...more] = text.split(decimal);
  const groups = whole.split(thousands);
  const isGrouped = groups.slice(1).every((group) => group.length === 3);
  const isShort = groups.length === 1 || (groups[0]?.length ?? 0) <= 3;
  const isText = /^\d+$/.test(groups.join('')) && (behind === '' || /^\d+$/.test(behind));
  if (more.length > 0 || !isGrouped || !isShort || !isText || text.endsWith(decimal))
    return undefined;
  return { digits: BigInt(groups.join('') + behind), places: behind.length };
}

function timesExactly({ digits, places }: Decimal, scale: number): bigint | undefined {
  const [all, by] = [digits * BigInt(scale), 10n ** BigInt(places)];
  return all % by === 0n ? all / by : undefined;
}

/** "1,250" without a word: 1250 written the other way, or one and a quarter of something? */
const notWhole = ({ places }: Decimal) => (places === 3 ? 'two-ways' : 'not-whole');

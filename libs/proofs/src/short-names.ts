import { plain } from './claims';

/** As offices write them themselves. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^hợp tác xã/i, 'HTX'],
  [/^tổ hợp tác/i, 'THT'],
  [/^hộ kinh doanh/i, 'HKD'],
  [/^cơ sở sản xuất/i, 'CSSX'],
  [/^công ty cổ phần/i, 'CTCP'],
  [/^công ty (tnhh|trách nhiệm hữu hạn)/i, 'Cty TNHH'],
  [/^công ty/i, 'Cty'],
];
const CUT = '~';

interface Names {
  readonly product: string;
  readonly producer: string;
}

/** The names as far as there is room for them, in bytes of JSON: the product's first, a third for the producer's. */
export function shortNames(names: Names, room: number): Names {
  const product = plain(names.product);
  const producer = SHORT.reduce(
    (name, [long, short]) => name.replace(long, short),
    plain(names.producer),
  );
  const least = Math.min(bytesOf(producer), Math.floor(room / 3));
  const first = cut(product, room - least);
  return { product: first, producer: cut(producer, room - bytesOf(first)) };
}

/** How long a text is inside a JSON string. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length - 2;
}

function cut(text: string, room: number): string {
  if (bytesOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && bytesOf(letters.join('').trimEnd() + CUT) > room) letters.pop();
  return letters.length > 0 ? letters.join('').trimEnd() + CUT : '';
}

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Telephone numbers and identity numbers: nine to twelve digits, however they are parted. */
const NUMBER = /(?<![\p{L}\p{N}])\+?\d(?:[ .-]?\d){8,11}(?![\p{L}\p{N}])/gu;
const ENDS_SHOWN = { first: 2, last: 3 };

/** A text without what identifies somebody: `a***@xa.example`, `09xx xxx 678`. Enough is left to know it again. */
export function masked(text: string): string {
  return text.replace(ADDRESS, maskedAddress).replace(NUMBER, maskedNumber);
}

/** The same of something that may be missing. */
export function maskedOrNone(text: string | null): string | null {
  return text === null ? null : masked(text);
}

function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${[...address][0] ?? ''}***${address.slice(at)}`;
}

function maskedNumber(number: string): string {
  const digits = number.replace(/\D/g, '').length;
  let place = 0;
  return number.replace(/\d/g, (digit) => {
    place += 1;
    return place <= ENDS_SHOWN.first || place > digits - ENDS_SHOWN.last ? digit : 'x';
  });
}

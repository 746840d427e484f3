import { plainName } from '@ocop/ground';

/**
 * Text to search in: no marks, no case, đ and ð as d, blanks and dashes of any kind as one blank, so that "dua luoi"
 * finds "Dưa lưới" and "bun van cu" finds "Bún\u00a0Vân  Cù".
 */
export function searchText(...parts: readonly string[]): string {
  return plainName(parts.join(' ')).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

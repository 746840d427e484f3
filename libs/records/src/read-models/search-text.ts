/** Text to search in: no marks, no case, đ as d, so that "dua luoi" finds "Dưa lưới". */
export function searchText(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

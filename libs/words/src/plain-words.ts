/** Small letters without marks, parted by single spaces: "Tỷ" and "ty" are the same. */
export function plainWords(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

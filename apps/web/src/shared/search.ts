/** A text as people search: without marks, đ as d, blanks as one, case of no account. */
function searchable(text: string): string {
  return text
    .toLocaleLowerCase('vi')
    .replace(/[đðɖ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a search finds a text. */
export function finds(search: string, ...texts: readonly (string | null | undefined)[]): boolean {
  return searchable(texts.join(' ')).includes(searchable(search));
}

/** A spreadsheet would reckon with what begins like this, whoever wrote it. */
const RECKONED = /^[=+\-@\t\r]/;

export function isReckoned(text: string): boolean {
  return RECKONED.test(text);
}

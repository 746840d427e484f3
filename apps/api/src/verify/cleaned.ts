/** An address of electronic mail, or a telephone number of Viet Nam, in what a shopper writes. */
const MAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/g;
const TELEPHONE = /(?<![\d/-])(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)/g;
/** What cannot be seen, and turns or hides what can. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}]|(?![\n\t])\p{Cc}/gu;

/**
 * What a stranger wrote as it may stand in the log for good: nothing that cannot be seen, and nobody's telephone or mail,
 * which nobody asked for.
 */
export function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\t/g, ' ')
    .replace(MAIL, '…')
    .replace(TELEPHONE, '…')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

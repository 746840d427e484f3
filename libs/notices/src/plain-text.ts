const MOST = 100_000;

/** Text that any database and any mail server takes: no halves of characters, no controls but line breaks and tabs, nothing that turns the writing round. */
export function plainText(text: string): string {
  return text
    .slice(0, MOST)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\n\t])\p{Control}|\p{Bidi_Control}/gu, '')
    .normalize('NFC')
    .trim();
}

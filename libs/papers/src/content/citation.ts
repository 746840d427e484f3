/** What a document is called where papers cite it (Decree 30/2020, annex I, II.6.b): kind and number in full. */
const KINDS = { QĐ: 'Quyết định', KH: 'Kế hoạch', TTr: 'Tờ trình', BC: 'Báo cáo' } as const;
const SHORT = /^(QĐ|KH|TTr|BC) (?=\d)/u;
const NUMBER_ALONE = /^\d+\/(QĐ|KH|TTr|BC)(?=$|[-\s])/u;

/** `QĐ 148/QĐ-TTg` as `Quyết định số 148/QĐ-TTg`, `31/BC` as `Báo cáo số 31/BC`; what is in full already stays so. */
export function inFull(citation: string): string {
  const kindOf = (short: string) => KINDS[short as keyof typeof KINDS];
  const [, alone] = NUMBER_ALONE.exec(citation) ?? [];
  if (alone) return `${kindOf(alone)} số ${citation}`;
  return citation.replace(SHORT, (_, short: string) => `${kindOf(short)} số `);
}

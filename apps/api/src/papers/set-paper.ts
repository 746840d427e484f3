import type { PaperContent } from '@ocop/papers';
import { printOf } from '@ocop/records';
import { type Typesetter, wordDocument } from '@ocop/typeset';

export const FORMATS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type Format = keyof typeof FORMATS;

/** By it a printed paper is compared with the record that it was set from. */
export function markOf(record: object): string {
  return `Mã đối chiếu: ${printOf(record).slice(0, 16)}`;
}

/** The paper as PDF, or as a document of a word processor. */
export function setPaper(setter: Typesetter, content: PaperContent, format: Format): Uint8Array {
  return format === 'pdf' ? setter.pdf('paper', content) : wordDocument(content);
}

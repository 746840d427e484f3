import type { SampleName } from './samples';

/** What every certificate has to say. */
export const REQUIRED = [
  'number',
  'product',
  'owner',
  'stars',
  'validUntil',
  'signer',
  'qr',
  'watermark',
] as const;
export type Required = (typeof REQUIRED)[number];

/** What is wrong with a template: of itself, or with what it makes of a certificate. */
export type Fault =
  | { readonly kind: 'too-long'; readonly most: number }
  /** It would print something else on another day, or something that nobody has read. */
  | { readonly kind: 'word-not-taken'; readonly word: string; readonly line: number }
  | { readonly kind: 'does-not-compile'; readonly said: string; readonly line?: number }
  | { readonly kind: 'reads-file' | 'takes-package'; readonly said: string; readonly line?: number }
  | { readonly kind: 'unknown-font'; readonly said: string; readonly line?: number }
  | { readonly kind: 'too-slow' | 'too-big' }
  | { readonly kind: 'not-one-page'; readonly pages: number }
  | { readonly kind: 'outside-page'; readonly what: string }
  | { readonly kind: 'not-printed'; readonly field: Required; readonly expected: string }
  | { readonly kind: 'code-too-small'; readonly millimetres: number };

/** `sample`: with which certificate it comes about; none: before any is tried. */
export type TemplateFault = Fault & { readonly sample?: SampleName };

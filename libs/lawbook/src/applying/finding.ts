import type { LegalSource } from '@ocop/regulations';

/** What an answer can say about a dossier; its words stand beside the facts of the law. */
export type FindingCode =
  | 'filed-since'
  | 'filed-between'
  | 'goes-on-under'
  | 'decide-until'
  | 'then-anew'
  | 'begins-at'
  | 'tier-gone'
  | 'recognised-under'
  | 'certificate-until'
  | 'certificate-expired'
  | 'window'
  | 'before-window'
  | 'in-window'
  | 'after-window'
  | 'window-could-not-be-met'
  | 'no-window'
  | 'evaluate-within'
  | 'upgrade-any-time';

export interface Finding {
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly source: LegalSource;
}

export const finding = (
  code: FindingCode,
  source: LegalSource,
  values: Finding['values'] = {},
): Finding => ({ code, values, source });

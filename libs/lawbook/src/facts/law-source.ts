import type { LegalSource, Regulation } from '@ocop/regulations';

/** The law as a whole, for what has no place of its own in the released text. */
export function sourceOf({ tiers, citation }: Regulation): LegalSource {
  return { document: tiers[0]?.source.document ?? citation, certainty: 'text' };
}

import type { CivilDate } from '@ocop/calendar';

/** The tiers that may evaluate; the commune checks dossiers but does not score. */
export const EVALUATING_TIERS = ['district', 'province', 'centre'] as const;
export type Tier = (typeof EVALUATING_TIERS)[number];

export type Stars = 1 | 2 | 3 | 4 | 5;

export const DOSSIER_KINDS = ['first', 'upgrade', 're-evaluation'] as const;
export type DossierKind = (typeof DOSSIER_KINDS)[number];

/** Where a rule stands, and how sure we are of it. */
export interface LegalSource {
  readonly document: string;
  readonly article?: string;
  /** `text` read in the law, `practice` seen in provinces, `inference` our own reading. */
  readonly certainty: 'text' | 'practice' | 'inference';
  readonly note?: string;
}

/** What one tier may do with a scored product. */
export interface TierRule {
  readonly tier: Tier;
  /** Who signs: the chair of this tier's authority. */
  readonly decidedBy: string;
  readonly recognises: readonly Stars[];
  /** Products of at least `from` points go up instead of being decided here. */
  readonly forwards?: { readonly from: number; readonly to: Tier; readonly source: LegalSource };
  /** A product scored below this tier's ranks goes back to be recognised there. */
  readonly handsDownTo?: { readonly tier: Tier; readonly source: LegalSource };
  readonly revokes: readonly Stars[];
  /** The tier was abolished while the law stood. */
  readonly ends?: EndOfTier;
  readonly source: LegalSource;
}

/** The last day of a tier, and who has its powers from which day; between the two nobody has them. */
export interface EndOfTier {
  readonly lastDay: CivilDate;
  readonly powersTo: Tier;
  readonly powersFrom: CivilDate;
  readonly source: LegalSource;
}

/** What is begun under a law that ends may be finished for a while; how long depends on the kind of dossier. */
export interface EndOfLaw {
  /** The law that ends it: cases hear of the end when that law has been adopted. */
  readonly by: string;
  /** Last day on which a plan may be issued and a dossier filed under the law. */
  readonly filedUntil: CivilDate;
  /** Last day on which a decision under it may be signed. */
  readonly decidedUntil: Readonly<Record<DossierKind, CivilDate>>;
  readonly source: LegalSource;
}

export interface StarBand {
  readonly stars: Stars;
  /** Least average of the band; the band ends below the next one. */
  readonly from: number;
}

export interface ScorePart {
  readonly part: 'A' | 'B' | 'C';
  readonly name: string;
  readonly max: number;
}

export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly mandatory: boolean;
}

export interface ProcedureStep {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly term?: string;
  readonly source: LegalSource;
}

/** What a commune confirms before a dossier goes up, as the fields of its report call it. */
export const COMMUNE_CONTENTS = ['material', 'labour', 'idea', 'identity'] as const;
export type CommuneContent = (typeof COMMUNE_CONTENTS)[number];

export interface CommuneCheck {
  readonly contents: readonly CommuneContent[];
  /** Where the law gives a term; otherwise the plan does. */
  readonly workingDays?: number;
  readonly source: LegalSource;
}

export interface ReEvaluationRule {
  /** Dossiers are filed only inside this window before the certificate expires. */
  readonly filingWindow: { readonly opensDaysBefore: number; readonly closesDaysBefore: number };
  readonly evaluateWithinDays: number;
  /** How the council votes: in writing, on one product, or in session with the others of a round. */
  readonly vote: 'written' | 'session';
  readonly source: LegalSource;
}

/** One generation of the national law on evaluating and ranking OCOP products. */
export interface Regulation {
  readonly id: string;
  readonly citation: string;
  readonly issuedOn: CivilDate;
  /** Dossiers filed from this day fall under it. */
  readonly inForceFrom: CivilDate;
  readonly ends?: EndOfLaw;
  /** What is open under another law goes on under this text of it. */
  readonly amends?: { readonly law: string; readonly source: LegalSource };
  /** Evaluating tiers from the lowest upwards. */
  readonly tiers: readonly TierRule[];
  /** Highest band first. */
  readonly starBands: readonly StarBand[];
  readonly parts: readonly ScorePart[];
  readonly papers: readonly Paper[];
  readonly procedure: readonly ProcedureStep[];
  readonly validity: { readonly months: number; readonly source: LegalSource };
  readonly communeCheck?: CommuneCheck;
  /** By whose day a dossier counts for a round; where the law does not say, the plan does. */
  readonly intake?: { readonly counts: 'commune-proposal'; readonly source: LegalSource };
  /** Written notice to the producer before the certificate expires. */
  readonly expiryNotice?: { readonly daysBefore: number; readonly source: LegalSource };
  readonly reEvaluation?: ReEvaluationRule;
  /**
   * A certificate whose renewal could not meet the filing window, because the law came too late for it, stays valid
   * until the result, at most this long.
   */
  readonly graceAfterExpiry?: { readonly days: number; readonly source: LegalSource };
  readonly revocation: {
    /** From the finding to the decision. */
    readonly days: number;
    /** Empty where the law names none: any cause may be given. */
    readonly causes: readonly { readonly id: string; readonly what: string }[];
    readonly source: LegalSource;
  };
}

/** Where an event finds its ground: a regulation or a plan, and the clause in it. */
export interface LegalBasis {
  readonly document: string;
  readonly clause: string;
}

/** Where neither law nor plan says anything and the system's own default holds; its clause is a code. */
export const SYSTEM_DEFAULT: LegalBasis = { document: 'ocop-cycle', clause: 'system-default' };

/** A document as a whole. */
export const wholeText = (document: string): LegalBasis => ({ document, clause: 'whole-text' });

/** A source of the law as it is cited on an event. */
export function basisOf(source: LegalSource): LegalBasis {
  return { document: source.document, clause: source.article ?? source.note ?? source.certainty };
}

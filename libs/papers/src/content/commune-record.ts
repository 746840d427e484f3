import type { CivilDate } from '@ocop/calendar';

/** What a commune answers for; which of it, its law says. */
export type CommuneContent = 'material' | 'labour' | 'idea' | 'identity';

/** What the officer found at one content, in words. */
export interface CommuneFinding {
  readonly content: CommuneContent;
  readonly confirmed: boolean;
  readonly note?: string;
}

/** A meeting at which the commune heard opinions before it answered. */
export interface OpinionMeeting {
  readonly on: CivilDate;
  readonly from: string;
  readonly until: string;
  readonly where: string;
  readonly chair: string;
  readonly secretary: string;
  readonly present: readonly string[];
  readonly opinions: readonly string[];
  readonly conclusion: string;
}

/** Everything that stands on a commune's papers about one product. */
export interface CommuneRecord {
  readonly product: {
    readonly name: string;
    readonly owner: string;
    readonly kind: 'first' | 're-evaluation' | 'upgrade';
    readonly group?: string;
    readonly summary?: string;
  };
  readonly commune: string;
  /** `UBND phường Hương Vân`. */
  readonly office: string;
  readonly receiver: string;
  readonly regulation: string;
  readonly plan: string;
  readonly filedOn?: CivilDate;
  readonly papers: readonly string[];
  readonly selfScore?: { readonly total: number; readonly stars: number };
  readonly findings: readonly CommuneFinding[];
  /** Number of the letter, once it has one. */
  readonly letter?: string;
  /** Whoever signs, where the officer says so: `KT. CHỦ TỊCH - PHÓ CHỦ TỊCH`. */
  readonly signer?: { readonly name: string; readonly capacity?: string };
  readonly on: CivilDate;
  readonly note?: string;
  readonly meeting?: OpinionMeeting;
}

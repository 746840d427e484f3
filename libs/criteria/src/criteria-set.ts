import type { LegalSource, ScorePart } from '@ocop/regulations';

export type Part = ScorePart['part'];

/** The ranks for which a sheet prints minimum options. */
export type MarkedStars = 3 | 4 | 5;

/** One printed answer to a criterion; points that no option prints cannot be given. */
export interface Option {
  readonly points: number;
  readonly text: string;
  /** The least option with which a product may be ranked at that star: the asterisks of the sheet. */
  readonly minimumFor?: MarkedStars;
  /** Which of the criterion's two alternative cases it belongs to. */
  readonly ofCase?: string;
  /** A bare yes or no: the sheet prints the points, not the options. */
  readonly implied?: true;
}

/**
 * What a sheet says beside a criterion: the dossier is out, scoring stops, a condition, an exclusion, when the criterion
 * is scored at all, that one of two cases is chosen, what proves it, what it covers.
 */
export type NoteKind =
  | 'disqualify'
  | 'stop'
  | 'require'
  | 'exclude'
  | 'applies-if'
  | 'choose-case'
  | 'evidence'
  | 'scope';

export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
  /** `stop` that shows in the points: no points at one of these criteria. */
  readonly zeroAt?: readonly string[];
  /** `applies-if` that shows in the points: not while this criterion has none. */
  readonly needs?: string;
}

export interface Criterion {
  readonly part: Part;
  /** As it is named in a sheet, once in its set. */
  readonly no: string;
  /** The number that the source prints, where it prints one twice. */
  readonly printedNo?: string;
  readonly name: string;
  readonly max: number;
  readonly options: readonly Option[];
  readonly notes: readonly Note[];
}

export interface Section {
  readonly part: Part;
  readonly no: string;
  readonly name: string;
  readonly max: number;
}

/** What is to be known about a set before one relies on it. */
export interface Remark {
  readonly vi: string;
  readonly en: string;
}

/** The ministries that answer for a set, by the abbreviation in their documents' numbers. */
export type Ministry = 'BNNMT' | 'BCT' | 'BYT' | 'BVHTTDL';

/** One sheet of a regulation: the criteria by which products of one kind are scored. */
export interface CriteriaSet {
  readonly id: string;
  readonly regulation: string;
  readonly name: string;
  readonly group: string;
  readonly subgroup: string;
  readonly ministries: readonly Ministry[];
  /** Samples that go with a dossier, where the regulation says how many. */
  readonly samples?: number;
  /** A dossier of which one of these is found is rejected unscored. */
  readonly rejects: readonly string[];
  /** The sheet's own totals; `bindingFaults` compares them with the law's and with its criteria. */
  readonly parts: Readonly<Record<Part, number>>;
  readonly sections: readonly Section[];
  readonly criteria: readonly Criterion[];
  readonly remarks: readonly Remark[];
  readonly source: LegalSource;
}

import type { CivilDate } from './civil-date';

/** Why a day counts or does not count as a working day of the State's offices. */
export type DayKind =
  | 'holiday' // a paid public holiday of the Labour Code, art. 112
  | 'holiday-moved' // the day off that replaces a holiday fallen on a weekend
  | 'swapped-off' // a working day given off by the yearly decision …
  | 'make-up' // … and the Saturday worked in its place
  | 'local-closure'; // offices of one place closed by decision (storm, flood)

export interface DayRow {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly name: string;
  /** This day is in doubt although the year's decision is published. */
  readonly provisional?: true;
  /** The document of this day alone, where it is not that of the year. */
  readonly source?: string;
  /** A closure holds here and in the places below (`hue`, `hue/huong-tra`); without it, in the whole country. */
  readonly area?: string;
}

export interface CalendarYear {
  readonly year: number;
  /** `provisional` until the yearly decision on days off is published. */
  readonly status: 'final' | 'provisional';
  readonly source: string;
  readonly days: readonly DayRow[];
}

/** What a version that no release brought rests on: it was entered from a decision, and recorded with it. */
export interface Decided {
  /** The version that it changes, and after which it comes. */
  readonly base: string;
  /** Days off of whole years for the country, or offices closed in one place. */
  readonly of: 'years' | 'closure';
  /** Number and date of the decision, as people cite it. */
  readonly document: string;
  /** Why, where the decision says it. */
  readonly reason?: string;
  /** Where offices are closed; cases of other places do not hear of it. */
  readonly area?: string;
}

/** One version of the State's working days. A published version never changes: a correction is a new version. */
export interface WorkingCalendar {
  readonly version: string;
  readonly years: readonly CalendarYear[];
  readonly decided?: Decided;
}

/** How sure a count can be: the year's decision stands, is still to come, or the calendar has no table of that year. */
export type Certainty = 'final' | 'provisional' | 'no-table';

export interface DayStatus {
  readonly working: boolean;
  /** Why the day is off, or why a Saturday is worked; empty for an ordinary working day. */
  readonly reason: string;
  /** Without a table only weekends are known: whoever counts with such a day has to say so. */
  readonly certainty: Certainty;
}

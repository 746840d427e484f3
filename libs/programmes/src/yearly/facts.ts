import type { CivilDate } from '@ocop/calendar';
import { caseId, type ListedProducer, type ProducersRequest } from '@ocop/casework';
import {
  type Area,
  areaPath,
  choice,
  integer,
  list,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
} from '@ocop/ground';

/** So much and no more of anything: 10,000 tỷ; with it the sum over a country stays a number that can be read. */
const LARGEST_FIGURE = 10_000_000_000_000;

/** A producer whom one command asks. */
export type AskedProducer = ListedProducer;
export type NamedProduct = ListedProducer['products'][number];

/** Asked at once: what one command records stays small. */
export const ASKED_AT_ONCE = 100;
/**
 * Asked by one year: each keeps about 950 bytes of its state, and what the engine carries for a case has to stay below
 * two megabytes.
 */
export const ASKED_AT_MOST = 1_500;

const answerShape = record({
  figure: slug(),
  /** The recognition of the product, where the figure is asked of each. */
  product: optional(caseId()),
  value: integer(0, LARGEST_FIGURE),
});
export type GivenAnswer = RecordOf<(typeof answerShape)['fields']>;

export const HEARD = ['phone', 'visit', 'paper'] as const;
export type Heard = (typeof HEARD)[number];

const said = {
  ask: slug(),
  producer: areaPath(),
  answers: list(answerShape, 1, 200),
  /** How a commune got to know what it sends for a producer. */
  heard: optional(choice(...HEARD)),
} as const;

export const sendFields = { ...said, note: optional(prose(500)) } as const;
export const correctFields = {
  ...said,
  /** The answer that was wrong, by its number. */
  corrects: integer(1, 1_000_000),
  reason: prose(1000),
} as const;

/** An answer as the log has it: it can be read without the plan. */
export interface Answer {
  readonly figure: string;
  readonly product?: NamedProduct;
  readonly value: number;
}

/** What a producer, or its commune on its behalf, answered; figures keep the numbers of their answers. */
export interface FiguresGiven {
  /** Counted within the programme year. */
  readonly no: number;
  readonly ask: string;
  readonly name: string;
  /** The year that the figures are of. */
  readonly year: number;
  readonly producer: { readonly area: Area; readonly name: string };
  readonly commune: Area;
  readonly answers: readonly Answer[];
  readonly heard?: Heard;
  readonly on: CivilDate;
}

export type YearlyEvent =
  /** The plan's day has come: the register is looked through for whom to ask. */
  | {
      readonly type: 'ProducersSought';
      readonly data: { readonly ask: string; readonly request: ProducersRequest };
    }
  | {
      readonly type: 'FiguresAsked';
      readonly data: {
        readonly ask: string;
        readonly name: string;
        readonly year: number;
        readonly producers: readonly AskedProducer[];
        readonly on: CivilDate;
        /** The search that named them, where no office did. */
        readonly work?: string;
      };
    }
  | { readonly type: 'FiguresSent'; readonly data: FiguresGiven & { readonly note?: string } }
  | {
      readonly type: 'FiguresCorrected';
      readonly data: FiguresGiven & { readonly corrects: number; readonly reason: string };
    };

/** What a year keeps of it: whom it asked, and who has answered. */
export interface YearlyState {
  /** By the name of the deadline. */
  readonly asked?: Readonly<Record<string, AskedProducer>>;
  readonly answered?: Readonly<Record<string, { readonly no: number; readonly on: CivilDate }>>;
  /** Asks whose day has come. */
  readonly sought?: readonly string[];
  /** How many answers there are. */
  readonly answers?: number;
}

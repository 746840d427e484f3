import {
  choice,
  date,
  flag,
  list,
  optional,
  record,
  type RecordOf,
  slug,
  text,
} from '@ocop/ground';
import { sourceShape } from '../source-shape';
import { whenFields } from './when';

/** In what a figure is counted; people type it in larger ones, too: tỷ, tấn. */
export const FIGURE_UNITS = ['dong', 'people', 'kg', 'litres', 'pieces'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** One figure that is asked for: of the whole producer, or of each recognised product. */
const askedFigureShape = record({
  id: slug(),
  what: text(200),
  unit: choice(...FIGURE_UNITS),
  per: choice('producer', 'product'),
  /** Who does not know it may leave it out. */
  optional: optional(flag()),
});

/** Figures that producers with a recognised product give once a year. */
export const yearlyFiguresShape = record({
  id: slug(),
  name: text(200),
  /** Of which year: the plan's own, or the one before it. */
  figuresOf: choice('plan-year', 'year-before'),
  /** By that day the office asks; the last day of the answer is said as of a report. */
  asked: date(),
  ...whenFields,
  figures: list(askedFigureShape, 1, 12),
  source: sourceShape,
});

export type YearlyFigures = RecordOf<(typeof yearlyFiguresShape)['fields']>;

import { type CriteriaSet, scoreSheet, sectionSums } from '@ocop/criteria';
import type { Evidence } from '@ocop/programmes';
import type { Regulation, Stars } from '@ocop/regulations';
import type { PaperTerm, StandingItem } from './standing';

/** The producer's own score of a product, as it was filled in. */
export interface OwnScore {
  readonly choices: Readonly<Record<string, number | null>>;
  readonly evidence?: Readonly<Record<string, Evidence>>;
}

/** One step that would bring a criterion more points. */
export interface Lift {
  readonly criterion: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The printed option that would have to be met. */
  readonly text: string;
}

/** What is between a product and the next star. */
export interface NextStar {
  readonly star: Stars;
  /** Points that are wanting in total; none where only minimums are. */
  readonly points: number;
  /** Minimums of the sheet that bar the star, and are needed whatever the total. */
  readonly marks: readonly Lift[];
  /** The next better option at each other criterion, the largest gain first. */
  readonly raises: readonly Lift[];
}

export interface PreCheck {
  readonly total: number | null;
  readonly star: Stars | null;
  readonly sections: readonly SectionOutlook[];
  /** Absent at five stars, and where nothing adds up to a star. */
  readonly next?: NextStar;
}

interface SectionOutlook {
  readonly part: string;
  readonly no: string;
  readonly name: string;
  readonly max: number;
  readonly points: number;
  /** Of these, points for which a document is named: what a council is likely to give. */
  readonly proven: number;
}

/** What the producer's own score promises, before the dossier is filed. */
export function preCheck(regulation: Regulation, set: CriteriaSet, own: OwnScore): PreCheck {
  const { choices } = own;
  const score = scoreSheet(set, choices);
  const proven = new Map(sumsOf(set, provenOf(own)).map(({ no, points }) => [no, points]));
  const sections = sumsOf(set, choices).map(({ part, no, name, max, points }) => ({
    ...{ part, no, name, max, points },
    proven: proven.get(no) ?? 0,
  }));
  const { total, star } = score;
  const next = total === null || star === null ? undefined : nextStar(regulation, set, own, star);
  return { total, star, sections, ...(next ? { next } : {}) };
}

/** The sections of a sheet, and the criteria that stand alone beside them, in the order of their numbers. */
function sumsOf(set: CriteriaSet, choices: Choices) {
  const isUnder = (no: string) => (section: { no: string }) => no.startsWith(`${section.no}.`);
  const alone = set.criteria
    .filter(({ no }) => !set.sections.some((one) => one.no === no || isUnder(no)(one)))
    .map(({ part, no, name, max }) => ({ part, no, name, max, points: choices[no] ?? 0 }));
  return [...sectionSums(set, choices), ...alone].sort((a, b) => Number(a.no) - Number(b.no));
}

/** Points that stand on a named document. */
function provenOf({ choices, evidence = {} }: OwnScore) {
  return Object.fromEntries(
    Object.entries(choices).map(([no, points]) => [no, evidence[no]?.document ? points : null]),
  );
}

function nextStar(
  { starBands }: Regulation,
  set: CriteriaSet,
  { choices }: OwnScore,
  star: Stars,
): NextStar | undefined {
  const band = starBands.find(({ stars }) => stars === star + 1);
  if (!band) return undefined;
  const { total, gates } = scoreSheet(set, choices);
  const marks = gates
    .filter((gate) => gate.star <= band.stars)
    .flatMap(({ criterion, needed }) => liftTo(set, choices, criterion, needed));
  // A criterion may bar several stars: what the highest of them asks is enough for the others.
  const highest = marks.filter(
    (one) => !marks.some((other) => other.criterion === one.criterion && other.to > one.to),
  );
  const barred = new Set(highest.map(({ criterion }) => criterion));
  const points = Math.max(0, band.from - (total ?? 0));
  return {
    star: band.stars,
    points,
    marks: highest.filter(
      (one, i) => highest.findIndex((o) => o.criterion === one.criterion) === i,
    ),
    raises: points > 0 ? raises(set, choices).filter((one) => !barred.has(one.criterion)) : [],
  };
}

type Choices = OwnScore['choices'];

function liftTo(set: CriteriaSet, choices: Choices, no: string, needed: number): Lift[] {
  const criterion = set.criteria.find((one) => one.no === no);
  const option = criterion?.options
    .filter(({ points }) => points >= Math.max(needed, 1))
    .sort((a, b) => a.points - b.points)[0];
  if (!criterion || !option) return [];
  const from = choices[no] ?? 0;
  return [{ criterion: no, name: criterion.name, from, to: option.points, text: option.text }];
}

function raises(set: CriteriaSet, choices: Choices): Lift[] {
  return set.criteria
    .flatMap(({ no }) => liftTo(set, choices, no, (choices[no] ?? 0) + 1))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** The items that are not in order, each with its state. */
export function papersAmiss<P extends PaperTerm>(items: readonly StandingItem<P>[]) {
  return items.filter(({ item, state }) =>
    state === 'missing' ? item.mandatory && item.from === 'producer' : state !== 'present',
  );
}

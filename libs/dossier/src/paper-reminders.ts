import { addDays, type CivilDate } from '@ocop/calendar';

/** So many days before the last good day of a paper; the name tells the day. */
export interface PaperRung {
  readonly id: string;
  readonly daysBefore: number;
}

/**
 * When people are told that a paper of a running cycle ends. No law names these days; they are the system's. A laboratory
 * takes about three weeks: the first leaves room for that.
 */
const PAPER_LADDER: readonly PaperRung[] = [
  { id: 'd-30', daysBefore: 30 },
  { id: 'd-7', daysBefore: 7 },
  { id: 'd-0', daysBefore: 0 },
];

/** What was not called because nothing ran is made up for so many days after the paper has ended, and no longer. */
const MADE_UP_WITHIN = 7;

export interface ReminderDays {
  readonly today: CivilDate;
  /** The day by which the product's round decides; nobody knows it where no round has been named. */
  readonly decidedBy: CivilDate | null;
  /** The day itself if offices are open, else the last one before on which they are. */
  readonly officeDay: (this: void, day: CivilDate) => CivilDate;
}

/**
 * The rung that counts today for a paper with this last good day: the latest that has come, so that whoever hears late hears
 * once. None for a paper that lasts until the cycle is decided; while no round has been named, a cycle outlasts every paper.
 */
export function paperRungDue(lastDay: CivilDate, days: ReminderDays): PaperRung | undefined {
  const { today, decidedBy, officeDay } = days;
  if (decidedBy !== null && lastDay >= decidedBy) return undefined;
  if (today > addDays(lastDay, MADE_UP_WITHIN)) return undefined;
  return PAPER_LADDER.filter(
    ({ daysBefore }) => officeDay(addDays(lastDay, -daysBefore)) <= today,
  ).at(-1);
}

/** The last day of a paper that is looked at on a day: nothing that ends later can have a rung that has come. */
export function lastDaysLookedAt(today: CivilDate): { from: CivilDate; to: CivilDate } {
  const first = Math.max(...PAPER_LADDER.map(({ daysBefore }) => daysBefore));
  return { from: addDays(today, -MADE_UP_WITHIN), to: addDays(today, first + LONGEST_REST) };
}

/** Days by which a rung may come earlier because offices are closed: Tết with what is added to it. */
const LONGEST_REST = 14;

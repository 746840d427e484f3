import { type Actor, type Area, SYSTEM } from '@ocop/ground';
import type { DeadlineKind } from './deadline-kinds';
import { calendars, type CivilDate, civilDateAt, type WorkingCalendar } from '@ocop/calendar';
import { type Regulation, regulations } from '@ocop/regulations';
import type { KnownLaw } from './adoption-events';
import type { CaseState } from './case-state';
import type { NewLadders } from './change-ladders';
import type { ReminderDesk } from './passing-time';
import type { Context, Happening } from './streams';
import type { Ladder } from './tracked-deadline';

/** That a law or a calendar counts from now on: a fact on record, by whose decision, told to the open cases. */
export interface Adoption {
  readonly of: 'law' | 'calendar';
  /** Of the regulation, or the version of the calendar. */
  readonly id: string;
  /** First day on which a law is in force; a calendar counts as soon as it is adopted. */
  readonly from: CivilDate;
  /** Name of the decree or decision. */
  readonly decision: string;
  /** Where offices are closed by it: cases of other places do not take it in. */
  readonly area?: Area;
  /** Why, where the decision says it. */
  readonly reason?: string;
  readonly by: Actor;
  /** `law/26-2026#1`: names what follows from it in every case. */
  readonly cause: string;
}

/** How a kind of case takes in what is adopted while it is open. */
export interface Adopting<S extends CaseState = CaseState, E extends Happening = Happening> {
  /** The calendar by which its terms are counted; undefined while it is not open. */
  calendar(state: S): string | undefined;
  /** The state that counts by another version from now on. */
  withCalendar(state: S, version: string): S;
  /** The state whose deadlines are called by other ladders from now on. */
  withLadders(state: S, ladders: NewLadders): S;
  /** The reminders of a deadline, as they would be set today. */
  ladder(state: S, kind: DeadlineKind): Ladder;
  readonly reminders: ReminderDesk<S>;
  /** False when nothing of the case would change under this law. */
  concerns(state: S, law: Regulation): boolean;
  /** What follows when the law comes into force. */
  takesForce(state: S, law: Regulation, context: Context): E[];
}

/** Laws on record that are still to come: a case that opens carries them, so that it wakes on their day. */
export function comingLaws(adoptions: readonly Adoption[], now: number): KnownLaw[] {
  const today = civilDateAt(now);
  return adoptions
    .filter((adoption) => adoption.of === 'law' && adoption.from > today)
    .map(({ id, from }) => ({ law: id, from }));
}

/** What is to be adopted, before it stands on record. */
export type Adoptable = Omit<Adoption, 'by' | 'cause'>;

/** `law/26-2026`: where an adoption stands on record. */
export function adoptionStream({ of, id }: Pick<Adoption, 'of' | 'id'>): string {
  return `${of}/${id}`;
}

/** Every law and calendar that is known here, as it would be adopted by its own name and from its own day. */
export function adoptables(): Adoptable[] {
  return [
    ...regulations.map(({ id, citation, inForceFrom: from }) => ({
      of: 'law' as const,
      id,
      from,
      decision: citation,
    })),
    ...calendars.map(calendarAdoptable),
  ];
}

/** A calendar as it would be adopted; one that rests on a decision bears its name. */
export function calendarAdoptable({ version, years, decided }: WorkingCalendar): Adoptable {
  const adoptable = {
    of: 'calendar',
    id: version,
    from: `${years[0]?.year ?? 2018}-01-01`,
  } as const;
  if (!decided) return { ...adoptable, decision: `Lịch làm việc ${version}` };
  const { document: decision, area, reason } = decided;
  return { ...adoptable, decision, ...(area ? { area } : {}), ...(reason ? { reason } : {}) };
}

/** An adoption as it stands on record, as the first of its stream. */
export function onRecord(adoptable: Adoptable, by: Actor = SYSTEM, version = 1): Adoption {
  return { ...adoptable, by, cause: `${adoptionStream(adoptable)}#${version}` };
}

import type { DeadlineKind } from './deadline-kinds';
import {
  calendarNameIn,
  civilDateAt,
  formatDay,
  isClosedIn,
  isLaterCalendar,
  startOfDay,
} from '@ocop/calendar';
import type { Area } from '@ocop/ground';
import { findRegulation, isKnownRegulation, wholeText } from '@ocop/regulations';
import type { Adopting, Adoption } from './adoption';
import type { KnownLaw } from './adoption-events';
import type { CaseEvent, CaseState } from './case-state';
import type { NewLadders } from './change-ladders';
import { notify } from './orders';
import { recalculate } from './recalculate';
import type { Context, Happening, Recorded, Wake } from './streams';

/** The fold's share of adoption: a case opens with the laws that are still to come, and counts by a new calendar. */
export function withWhatIsAdopted<S extends CaseState>(
  adopting: Pick<Adopting<S>, 'withCalendar' | 'withLadders'> | undefined,
  state: S,
  { type, version, data }: Recorded,
): S {
  const said = data as {
    readonly laws?: readonly KnownLaw[];
    readonly to?: string;
    readonly ladders?: NewLadders;
  };
  if (version === 1) return said.laws ? { ...state, laws: said.laws } : state;
  if (type === 'LaddersChanged' && adopting && said.ladders)
    return adopting.withLadders(state, said.ladders);
  if (type !== 'CalendarAdopted' || !adopting || said.to === undefined) return state;
  return adopting.withCalendar(state, said.to);
}

/** The days on which laws that the case has heard of come into force for it. */
export function lawWakes<S extends CaseState>(
  adopting: Pick<Adopting<S>, 'concerns'> | undefined,
  state: S,
): Wake[] {
  return comingTo(adopting, state).map(({ from }) => ({
    at: startOfDay(from),
    why: 'change of law',
  }));
}

/** What follows from the first law that has come into force for the case since it last looked. */
export function lawsTakingForce<S extends CaseState, E extends Happening>(
  adopting: Adopting<S, E> | undefined,
  state: S,
  context: Context,
): (E | CaseEvent)[] {
  const today = civilDateAt(context.now);
  const [due] = comingTo(adopting, state).filter(({ from }) => from <= today);
  if (!adopting || !due) return [];
  const force: CaseEvent = { type: 'LawTookForce', data: { law: due.law } };
  return [force, ...adopting.takesForce(state, findRegulation(due.law), context)];
}

/** Laws that the case has heard of, that are not in force for it yet, and under which something would change. */
function comingTo<S extends CaseState>(
  adopting: Pick<Adopting<S>, 'concerns'> | undefined,
  state: S,
): KnownLaw[] {
  const waiting = (state.laws ?? []).filter(
    ({ law, inForce }) => !inForce && isKnownRegulation(law),
  );
  return waiting.filter(({ law }) => adopting?.concerns(state, findRegulation(law)));
}

/** What an adoption on record means for a case in a place that has not taken it in yet. */
export function takingIn<S extends CaseState, E extends Happening>(
  adopting: Adopting<S, E> | undefined,
  state: S,
  adoption: Adoption,
  context: Context & { readonly area: Area },
): (E | CaseEvent)[] {
  if (!adopting) return [];
  return adoption.of === 'law'
    ? lawTakenIn(adopting, state, adoption)
    : calendarTakenIn(adopting, state, adoption, context);
}

/** Of what it leads to the case hears on the law's day, which may have come. */
function lawTakenIn<S extends CaseState, E extends Happening>(
  adopting: Adopting<S, E>,
  state: S,
  { id, from, decision }: Adoption,
): CaseEvent[] {
  const isHeard = state.laws?.some(({ law }) => law === id) ?? false;
  if (isHeard || !isKnownRegulation(id)) return [];
  const law = findRegulation(id);
  if (!adopting.concerns(state, law)) return [];
  const { citation } = law;
  return [
    { type: 'LawAdopted', data: { law: id, citation, from, decision }, basis: wholeText(citation) },
  ];
}

/** Deadlines are counted anew, as days count in the case's place; whoever holds one that has moved is told, once. */
function calendarTakenIn<S extends CaseState, E extends Happening>(
  adopting: Adopting<S, E>,
  state: S,
  { id, decision, area: closed, reason }: Adoption,
  context: Context & { readonly area: Area },
): CaseEvent[] {
  const from = adopting.calendar(state);
  if (from === undefined || (closed !== undefined && !isClosedIn(closed, context.area))) return [];
  const to = calendarNameIn(id, context.area);
  if (to === from || isLaterCalendar(from, to)) return [];
  const basis = { document: decision, clause: id };
  const ladder = (kind: DeadlineKind) => adopting.ladder(state, kind);
  const { now } = context;
  const { moved, recounted } = recalculate(state.deadlines, { calendar: to, basis, ladder, now });
  const notices = moved.flatMap((event) => movedNotice(adopting, state, event, context));
  return [
    {
      type: 'CalendarAdopted',
      data: { from, to, decision, ...(reason ? { reason } : {}), recounted },
      basis,
    },
    ...moved,
    ...notices,
  ];
}

type Moved = ReturnType<typeof recalculate>['moved'][number];

/** Tells whoever holds a deadline that its last day has changed, and why. */
export function movedNotice<S extends CaseState, E extends Happening>(
  { reminders }: Pick<Adopting<S, E>, 'reminders'>,
  state: S,
  { data: { id, kind, from, deadline, why }, basis }: Moved,
  context: Context,
): CaseEvent[] {
  const tracked = state.deadlines[id];
  if (!tracked || from === undefined || from === deadline.lastDay) return [];
  const to = reminders.addressees(state, tracked, 'holder');
  if (to.length === 0) return [];
  const facts = {
    ...reminders.facts(state, tracked),
    deadline: kind,
    why,
    from: formatDay(from),
    lastDay: formatDay(deadline.lastDay),
    document: basis ? `${basis.document}, ${basis.clause}` : '',
  };
  const posts = to.map(({ post }) => post);
  return [notify(context, 'deadline-moved', facts, posts, id)];
}

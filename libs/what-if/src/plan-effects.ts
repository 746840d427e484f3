import type { CivilDate } from '@ocop/calendar';
import type { DeadlineKind } from '@ocop/casework';
import type { Fault } from '@ocop/ground';
import { planDates, planFaults } from '@ocop/programmes';
import { leastPresent } from './council-effects';
import { countedBy, type MovedCall, movedCalls } from './counted';
import type { Rules } from './hypothesis';

/** What the plan itself would say, or need, otherwise; it needs no running system. */
export type PlanEffect =
  /** A day of the plan would be a day off. */
  | { readonly what: 'day-off'; readonly date: string; readonly day: CivilDate }
  /** Reminders of it would come on other days. */
  | { readonly what: 'calls'; readonly date: string; readonly calls: readonly MovedCall[] }
  /** The least number of members present, for the smallest council of the plan. */
  | {
      readonly what: 'quorum';
      readonly members: number;
      readonly from: number;
      readonly to: number;
    }
  /** What would have to be written otherwise under the other law. */
  | { readonly what: 'fault'; readonly fault: Fault };

export function planEffects(now: Rules, then: Rules): PlanEffect[] {
  return [...dayEffects(now, then), ...quorumEffect(now, then), ...faultEffects(now, then)];
}

/** The kind of deadline that is kept for a day of the plan, whose ladder calls for it. */
const KINDS: readonly (readonly [RegExp, DeadlineKind])[] = [
  [/:intake-closes$/, 'intake-closing'],
  [/:recognise$/, 'recognise'],
  [/:forward$/, 'forward'],
  [/^report:/, 'report'],
  [/^additions$/, 'additions'],
];

/** The days themselves stay, for a plan has fixed them; reminders that count working days move. */
function dayEffects(now: Rules, then: Rules): PlanEffect[] {
  return planDates(now.plan).flatMap(({ name: date, rule }) => {
    if (!rule) return [];
    const kind = KINDS.find(([named]) => named.test(date))?.[1];
    const [was, is] = [countedBy(now, rule, kind), countedBy(then, rule, kind)];
    const calls = movedCalls(was, is);
    return [
      ...(is.isOff && !was.isOff ? [{ what: 'day-off' as const, date, day: is.lastDay }] : []),
      ...(calls.length > 0 ? [{ what: 'calls' as const, date, calls }] : []),
    ];
  });
}

function quorumEffect(now: Rules, then: Rules): PlanEffect[] {
  const members = then.council.minMembers;
  const [from, to] = [leastPresent(now, now.council.minMembers), leastPresent(then, members)];
  const same = from === to && members === now.council.minMembers;
  return same ? [] : [{ what: 'quorum', members, from, to }];
}

function faultEffects(now: Rules, then: Rules): PlanEffect[] {
  if (now.law.id === then.law.id) return [];
  const under = { ...now.plan, regulation: then.law.id };
  return planFaults(under).map((fault) => ({ what: 'fault' as const, fault }));
}

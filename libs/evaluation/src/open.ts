import { deriveDeadline } from '@ocop/calendar';
import { type LadderKind, matterOf, setDeadline } from '@ocop/casework';
import { ladderFor, type RoundOpening } from '@ocop/programmes';
import type { RoundEvent } from './events';

/** The round begins: its dates become deadlines, its list is what the plan expects. */
export function openRound(opening: RoundOpening): RoundEvent[] {
  const { recognise, forward, intakeCloses, ...round } = opening;
  const rules = matterOf(opening.rules);
  const recogniseBy = deriveDeadline(recognise.rule, rules.calendar).lastDay;
  const forwardBy = forward && deriveDeadline(forward.rule, rules.calendar).lastDay;
  const data = {
    ...round,
    recogniseBy,
    ...(intakeCloses ? { intakeClosesBefore: intakeCloses.before } : {}),
    ...(forwardBy ? { forwardBy } : {}),
  };
  const deadline = (kind: LadderKind, dated: { rule: RoundOpening['recognise']['rule'] }) => ({
    id: kind,
    kind,
    rule: dated.rule,
    calendar: rules.calendar,
    ladder: ladderFor(rules, kind),
  });
  const events: RoundEvent[] = [{ type: 'RoundOpened', data, basis: recognise.basis }];
  if (intakeCloses) {
    const rule = intakeCloses.rule ?? { kind: 'before', date: intakeCloses.before };
    const { basis } = intakeCloses;
    const closing = { ...deadline('intake-closing', { rule }), basis, milestone: true } as const;
    events.push(setDeadline(closing));
  }
  events.push(setDeadline({ ...deadline('recognise', recognise), basis: recognise.basis }));
  if (forward) events.push(setDeadline({ ...deadline('forward', forward), basis: forward.basis }));
  return events;
}

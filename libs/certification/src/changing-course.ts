import { cancel, type Context, notify, setDeadline } from '@ocop/casework';
import {
  amends,
  communePost,
  ladderFor,
  passedOn,
  type PassingOn,
  producerPost,
} from '@ocop/programmes';
import { basisOf, cited, type EndOfLaw, type Regulation } from '@ocop/regulations';
import { formatDay } from '@ocop/calendar';
import { officeIntakeDeadline, officeIntakeId } from './dossier';
import { close } from './intake';
import { LAW_END } from './law-end';
import type { LiveCycle } from './live';
import { officePost } from './posts';
import { cycleFacts } from './reminders';
import { strikeMe } from './round-letters';
import type { CycleEvent } from './events';

/** What a law in force does to a cycle that is under another: it goes on under the amended text, or in the time left. */
export function changeCourse(cycle: LiveCycle, law: Regulation, context: Context): CycleEvent[] {
  const { regulation, tier, rules } = cycle;
  if (!amends(law, regulation.id))
    return regulation.ends ? beEnded(cycle, regulation.ends, context) : [];
  const held = { regulation: regulation.id, tier, authorities: rules.authorities };
  const passing = passedOn(held, law);
  return passing.type === 'PassedOn' ? bePassedOn(cycle, passing, law, context) : [passing];
}

/** The office of the ended tier had its days; whoever took over has days of its own. */
function bePassedOn(
  cycle: LiveCycle,
  passing: Extract<PassingOn, { type: 'PassedOn' }>,
  law: Regulation,
  context: Context,
): CycleEvent[] {
  const { state } = cycle;
  const { authority, tier, from } = passing.data;
  const next = { ...cycle, regulation: law, authority, tier };
  const people = [officePost(next), communePost(next), producerPost(next)];
  const facts = {
    ...cycleFacts(next),
    document: `${passing.basis.document}, ${passing.basis.clause}`,
  };
  const isAtOffice = ['office-intake', 'forwarding'].includes(state.stage);
  return [
    passing,
    ...cancel(state.deadlines, officeIntakeId(from), 'passed-on'),
    ...(isAtOffice ? [officeIntakeDeadline(next, context)] : []),
    notify(context, 'passed-on', facts, people),
  ];
}

/** What was filed in time is decided in the time that the law leaves; what was not is begun anew under the new law. */
function beEnded(cycle: LiveCycle, ends: EndOfLaw, context: Context): CycleEvent[] {
  const { state, product, rules } = cycle;
  if (!state.filedOn || state.filedOn > ends.filedUntil) {
    return [
      ...close(cycle, 'law-ended', context),
      ...(state.round ? [strikeMe(cycle, state.round, 'law-ended')] : []),
    ];
  }
  const until = ends.decidedUntil[product.kind];
  const facts = { ...cycleFacts(cycle), until: formatDay(until), document: cited(ends.source) };
  const people = [officePost(cycle), communePost(cycle), producerPost(cycle)];
  return [
    setDeadline({
      id: LAW_END,
      kind: 'law-end',
      rule: { kind: 'by', date: until },
      calendar: rules.calendar,
      ladder: ladderFor(rules, 'law-end'),
      basis: basisOf(ends.source),
    }),
    notify(context, 'law-ends', facts, people),
  ];
}

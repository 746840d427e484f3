import type { Command } from '@ocop/casework';
import { type Actor, RuleViolation, SYSTEM } from '@ocop/ground';
import {
  all,
  at,
  called,
  close,
  concluded,
  minutes,
  same,
  scored,
  scoredBy,
  sitting,
} from '../../../test/support/council-bench';
import {
  best,
  inCriteriaSession,
  otherSet,
  sheetOn,
  vegetables,
} from '../../../test/support/criteria-bench';
import { chair, office } from '../../../test/support/plans';
import {
  appointed,
  approve,
  call,
  leave,
  luat,
  member,
  present,
  type RoundBench,
  sheet,
  van,
} from '../../../test/support/round-bench';

/** A sheet on the set of the product, changed as a forger would. */
const forged = (change: object): Command => {
  const given = sheetOn(vegetables, van, 'm1', best());
  return { ...given, scored: { ...(given['scored'] as object), ...change } };
};
const submitted = (bench = concluded()) =>
  bench.given('2024-07-02', office, { type: 'SubmitResults', report: '31/BC' });
const withoutVan = () => sitting().given(at, SYSTEM, leave(van));
const recuse = (who: string) => ({
  type: 'RecuseMember',
  member: who,
  product: van,
  why: 'relation',
});
const recused = () => sitting().given(at, member('m4'), recuse('m4'));
/** Of those who may preside both are recused. */
const withoutQuorum = () => {
  const bench = sitting().given(at, office, recuse('m1')).given(at, office, recuse('m2'));
  return scoredBy(scoredBy(bench, luat, same(30)), van, { m3: 30, m4: 30, m5: 30 });
};
const halfScored = () =>
  scoredBy(scoredBy(sitting(), luat, same(30)), van, { m1: 25, m2: 25, m3: 25 });

/** What breaks a rule of the council is refused by its name, and the log ends where it ended. */
test.each<[string, () => RoundBench, Actor, Command, string]>([
  [
    'points above what the law prints',
    sitting,
    member('m1'),
    sheet(van, 'm1', 41),
    'POINTS_OUT_OF_RANGE',
  ],
  [
    'a sheet for another set',
    inCriteriaSession,
    member('m1'),
    sheetOn(otherSet, van, 'm1', best(otherSet)),
    'SHEET_OF_OTHER_SET',
  ],
  ['a forged total', inCriteriaSession, member('m1'), forged({ total: 99 }), 'SCORE_DIFFERS'],
  [
    'forged parts',
    inCriteriaSession,
    member('m1'),
    forged({ parts: { A: 45, B: 20, C: 35 }, total: 100 }),
    'POINTS_OUT_OF_RANGE',
  ],
  [
    'points for a dossier that is no longer before the council',
    withoutVan,
    member('m1'),
    sheet(van, 'm1', 30),
    'PRODUCT_NOT_ON_AGENDA',
  ],
  [
    'a member who was not appointed',
    appointed,
    office,
    { ...call, sitting: [...all, 'khach'] },
    'MEMBER_NOT_APPOINTED',
  ],
  [
    'a sheet by whoever was not appointed',
    sitting,
    member('khach'),
    sheet(van, 'khach', 30),
    'MEMBER_NOT_PRESENT',
  ],
  ['a sheet by the secretary', sitting, member('tk'), sheet(van, 'tk', 30), 'MEMBER_NOT_PRESENT'],
  ['a council out of term', () => appointed({ until: '2024-06-30' }), office, call, 'OUT_OF_TERM'],
  ['a recused member', recused, member('m4'), sheet(van, 'm4', 30), 'MEMBER_RECUSED'],
  ['a second submission', halfScored, member('m1'), sheet(van, 'm1', 30), 'SHEET_ALREADY_IN'],
  ['a submission after closing', concluded, member('m1'), sheet(van, 'm1', 30), 'WRONG_STAGE'],
  ['a session without quorum', called, office, present('m1', 'm2'), 'QUORUM_NOT_MET'],
  ['a result without a quorum of its judges', withoutQuorum, office, close, 'PRODUCT_QUORUM'],
  ['a result without its sheets', halfScored, office, close, 'SHEETS_MISSING'],
  ['a close by whoever is not the chair', scored, member('m2'), minutes, 'NOT_THE_CHAIR'],
  [
    'an approval by the chair of the council',
    submitted,
    { ...chair, id: 'm1' },
    approve,
    'APPROVER_SAT',
  ],
  ['an approval by its secretary', submitted, { ...chair, id: 'tk' }, approve, 'APPROVER_SAT'],
  ['a member’s sheet by the office', sitting, office, sheet(van, 'm1', 30), 'WRONG_ROLE'],
  [
    'a member’s sheet by a colleague',
    sitting,
    member('m2'),
    sheet(van, 'm1', 30),
    'NOT_YOUR_SHEET',
  ],
])('%s is refused, and nothing is written', (_what, bench, actor, command, code) => {
  const round = bench();
  const when = code === 'APPROVER_SAT' ? '2024-07-08' : LATER;
  round.untilDay(when);
  const [head, state] = [round.events.length, JSON.stringify(round.state)];
  expect(round.when(when, actor, command)).toBe(code);
  expect(round.events).toHaveLength(head);
  expect(JSON.stringify(round.state)).toBe(state);
});

const LATER = '2024-07-01 17:00';

test('points that no option prints never become a sheet', () => {
  const given = () => sheetOn(vegetables, van, 'm1', { ...best(), '4.1': 4 });
  expect(given).toThrow(RuleViolation);
  expect(given).toThrow('CHOICES_NOT_PRINTED');
});

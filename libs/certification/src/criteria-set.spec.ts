import { matterOf } from '@ocop/casework';
import { RuleViolation, SYSTEM } from '@ocop/ground';
import { at } from '../../../test/support/case-bench';
import { chair, commune, office, openingOf } from '../../../test/support/plans';
import { type CycleEvent, type CycleState, productCycle } from '.';

const { product, ...opening } = openingOf('bun-van-cu');
const TEA = '26/2026-11';
const RICE = '26/2026-06';
const decided = { decision: '77/QĐ-UBND', reason: 'bún là sản phẩm chế biến từ gạo' };

/** Bún Vân Cù under QĐ 26/2026, at a stage, with or without a set. */
const underSheets = (stage: CycleState['stage'], set?: string): CycleState => ({
  ...productCycle.initial,
  id: 'bun-van-cu',
  stage,
  product: { ...product, ...(set ? { set } : {}) },
  rules: matterOf(opening.rules),
  regulation: '26-2026',
  tier: 'province',
  ...(stage === 'on-agenda' ? { round: 'hue-2027-dot-1', entered: true } : {}),
});
const provinceOffice = { ...office, area: 'hue' };

function change(state: CycleState, fields: object, actor = provinceOffice): readonly CycleEvent[] {
  const context = { now: at('2027-02-20'), actor, stream: 'product-cycle/x', version: 9 };
  return productCycle.decide({ type: 'ChangeSet', ...fields }, state, context);
}
function refusal(...asked: Parameters<typeof change>): string {
  try {
    change(...asked);
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
  return 'not refused';
}

test('a product without a set is given one by its office', () =>
  expect(change(underSheets('preparing'), { set: RICE })).toEqual([
    { type: 'SetChanged', data: { set: RICE } },
  ]));

test('another set takes its place by a decision with a reason, and by nothing less', () => {
  const state = underSheets('office-intake', TEA);
  expect(change(state, { set: RICE, ...decided })).toEqual([
    { type: 'SetChanged', data: { set: RICE, before: TEA, ...decided } },
  ]);
  expect(refusal(state, { set: RICE })).toBe('SET_CHANGE_BY_DECISION');
  expect(refusal(state, { set: RICE, decision: '77/QĐ-UBND' })).toBe('SET_CHANGE_BY_DECISION');
  expect(refusal(state, { set: TEA, ...decided })).toBe('SET_CHOSEN_ALREADY');
});

test.each(['1048-02', '26/2026-27', '26/2026-6', '', '\ud83d'])(
  'the law in force has no set %j',
  (set) =>
    expect(['CRITERIA_SET_UNKNOWN', 'MALFORMED_COMMAND']).toContain(
      refusal(underSheets('idea'), { set }),
    ),
);

test('a law whose sheets were not found has none to choose', () => {
  const state = { ...underSheets('idea'), regulation: '148-1489-2025' };
  expect(refusal(state, { set: RICE })).toBe('LAW_WITHOUT_SETS');
});

test('neither commune nor producer changes it, and nobody once it has been scored', () => {
  expect(refusal(underSheets('preparing'), { set: RICE }, { ...commune, area: 'hue' })).toBe(
    'WRONG_ROLE',
  );
  expect(refusal(underSheets('scored', TEA), { set: RICE, ...decided })).toBe('WRONG_STAGE');
  expect(refusal(underSheets('preparing'), { set: RICE }, chair)).toBe('NOT_YOUR_CASE');
});

describe('on the list of a round', () => {
  const state = underSheets('on-agenda', TEA);
  const [letter] = change(state, { set: RICE, ...decided });

  test('the round is asked first', () =>
    expect(letter).toMatchObject({
      type: 'MessageOrdered',
      data: {
        message: {
          to: { id: 'hue-2027-dot-1' },
          command: { type: 'ChangeSet', product: 'bun-van-cu', set: RICE, ...decided },
          matters: true,
        },
      },
    }));

  const answered = (result: object) => {
    if (letter?.type !== 'MessageOrdered') throw new Error('no letter');
    const todo = [{ id: 'w1', kind: 'tell', message: letter.data.message } as const];
    const context = {
      now: at('2027-02-20'),
      actor: SYSTEM,
      stream: 'product-cycle/x',
      version: 10,
    };
    const done = { type: 'WorkDone', work: 'w1', result };
    return productCycle.decide(done, { ...state, todo }, context).map(({ type }) => type);
  };

  test('and has the last word: convened members hold the sheet they were sent', () => {
    expect(answered({ accepted: true })).toContain('SetChanged');
    expect(answered({ accepted: false, code: 'WRONG_STAGE', facts: {} })).toEqual([
      'MessageRefused',
    ]);
  });
});

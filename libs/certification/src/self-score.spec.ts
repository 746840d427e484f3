import { allowedActions, matterOf } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { at } from '../../../test/support/case-bench';
import {
  besides,
  type Choices,
  otherSet,
  scoreOf,
  sheetOn,
  vegetables,
} from '../../../test/support/criteria-bench';
import { commune, office, openingOf, producer } from '../../../test/support/plans';
import { type CycleEvent, type CycleState, hasOf, productCycle } from '.';

const { product, ...opening } = openingOf('bun-van-cu');
const cycle = (
  stage: CycleState['stage'],
  set: string | undefined = vegetables.id,
): CycleState => ({
  ...productCycle.initial,
  id: 'rau',
  stage,
  product: { ...product, ...(set ? { set } : {}) },
  rules: matterOf(opening.rules),
  regulation: '26-2026',
  tier: 'province',
});
const bare = ({ ...state }: CycleState): CycleState => ({ ...state, product });

/** As the edge sends it on. */
const sheet = (choices: Choices) => ({ type: 'FileSelfScore', choices, scored: scoreOf(choices) });
const otherSheet = sheetOn(otherSet, 'rau', 'x', besides({}, otherSet));
const context = { now: at('2026-06-01'), stream: 'product-cycle/rau', version: 3 };
const decide = (state: CycleState, command: { type: string }, actor = producer) =>
  productCycle.decide(command, state, { ...context, actor });
const after = (state: CycleState, events: readonly CycleEvent[]) =>
  events.reduce(
    (so, event) =>
      productCycle.evolve(so, {
        ...event,
        at: context.now,
        version: 4,
        actor: producer,
        cause: 'x',
      }),
    state,
  );
const refusal = (...asked: Parameters<typeof decide>) => {
  try {
    decide(...asked);
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
  return 'taken';
};

test('scoring is offered once there is a set, choosing one where the law has sheets', () => {
  const offered = (state: CycleState) =>
    ['producer', 'programme-office'].flatMap((role) =>
      allowedActions(productCycle, state.stage, role as 'producer', hasOf(state)),
    );
  const state = cycle('preparing');
  expect(offered(state)).toEqual(expect.arrayContaining(['FileSelfScore', 'ChangeSet']));
  expect(offered(bare(state))).not.toContain('FileSelfScore');
  expect(offered({ ...bare(state), regulation: '148-2023' })).not.toContain('ChangeSet');
});

test('a producer gives the product 98 points that its marks allow four stars', () => {
  const choices = besides({ '4.1': 3 });
  const state = cycle('preparing');
  const events = decide(state, sheet(choices));
  const told = { set: vegetables.id, parts: { A: 40, B: 25, C: 33 }, total: 98, stars: 4 };
  expect(events).toEqual([
    {
      type: 'SelfScoreFiled',
      data: {
        ...told,
        on: '2026-06-01',
        parts: expect.any(Object),
        sheet: { sha256: '', matter: { set: vegetables.id, choices } },
      },
    },
  ]);
  const scored = after(state, events);
  expect(scored.selfScore).toMatchObject({ total: 98, stars: 4 });
  expect(scored.selfScore).not.toHaveProperty('sheet');
  expect(scored.stage).toBe('preparing');
});

test('a later one takes its place, and another set leaves none', () => {
  const first = after(
    cycle('completing'),
    decide(cycle('completing'), sheet(besides({ '4.1': 3 }))),
  );
  const second = after(first, decide(first, sheet(besides({}))));
  expect(second.selfScore).toMatchObject({ total: 100, stars: 5 });
  const moved = after(second, [{ type: 'SetChanged', data: { set: '26/2026-06' } }]);
  expect(moved.selfScore).toBeUndefined();
});

test('it is taken from preparation until a round has the dossier, from producer and commune', () => {
  const given = sheet(besides({}));
  for (const stage of ['preparing', 'commune-check', 'completing', 'office-intake'] as const) {
    expect(refusal(cycle(stage), given)).toBe('taken');
    expect(refusal(cycle(stage), given, commune)).toBe('taken');
    expect(refusal(cycle(stage), given, office)).toBe('WRONG_ROLE');
  }
  for (const stage of ['idea', 'on-agenda', 'scored', 'recognised'] as const)
    expect(refusal(cycle(stage), given)).toBe('WRONG_STAGE');
});

test('a product without a set has nothing to be scored on', () =>
  expect(refusal(bare(cycle('preparing')), sheet(besides({})))).toBe('SET_NOT_CHOSEN'));

test.each<[string, object, string]>([
  ['without what its choices give', { scored: undefined }, 'SCORE_DIFFERS'],
  ['of another set', { scored: otherSheet['scored'] }, 'SHEET_OF_OTHER_SET'],
  [
    'of a total that does not add up',
    { scored: { ...sheet(besides({})).scored, total: 99 } },
    'SCORE_DIFFERS',
  ],
  ['with half an emoji for a criterion', { choices: { '\ud83d': 1 } }, 'MALFORMED_COMMAND'],
  ['with half a point', { choices: { '4.1': 1.5 } }, 'MALFORMED_COMMAND'],
])('a sheet %s is refused', (_what, change, code) =>
  expect(refusal(cycle('preparing'), { ...sheet(besides({})), ...change })).toBe(code),
);

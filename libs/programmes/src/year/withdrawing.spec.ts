import type { CycleState } from '@ocop/certification';
import type { RoundState } from '@ocop/evaluation';
import { RuleViolation } from '@ocop/ground';
import { at } from '../../../../test/support/case-bench';
import { PaperWorld } from '../../../../test/support/paper-world';
import { chair, huongTra, office, openingSteps } from '../../../../test/support/plans';
import { playOnPaper, steps } from '../../../../test/support/story-on-paper';
import type { YearState } from './events';

const YEAR = { type: 'programme-year', id: huongTra.id } as const;
const NAME = `programme-year/${huongTra.id}`;
const wish = { type: 'WithdrawPlan', reason: 'ban hành nhầm' };
const byDecision = { ...wish, decision: '9/QĐ-UBND', signedOn: '2024-04-20' };

const running = () => {
  const world = new PaperWorld(at('2024-04-09 08:30'));
  world.openYear(huongTra);
  world.advance(at('2024-04-22'));
  return world;
};

function refusalOf(world: PaperWorld, command: typeof wish): RuleViolation {
  try {
    world.command(YEAR, command, chair, 'withdraw');
  } catch (error) {
    if (error instanceof RuleViolation) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

test('a draft is taken back by its office, and nothing follows', () => {
  const world = new PaperWorld(at('2024-04-09 08:30'));
  const [draft] = openingSteps(huongTra);
  if (!draft) throw new Error('no draft');
  world.command(YEAR, draft.command, draft.actor, 'draft');
  world.command(YEAR, wish, office, 'withdraw');
  expect(world.state<YearState>(NAME).stage).toBe('withdrawn');
  expect(world.streams()).toEqual([NAME]);
});

test('a year that runs ends with its rounds and cycles, by decision', () => {
  const world = running();
  expect(refusalOf(world, wish).code).toBe('DECISION_REQUIRED');
  world.command(YEAR, byDecision, chair, 'withdraw');
  expect(world.state<YearState>(NAME)).toMatchObject({
    stage: 'withdrawn',
    withdrawal: { decision: { number: '9/QĐ-UBND' } },
  });
  expect(world.open()).toEqual([]);
  for (const { id } of huongTra.products)
    expect(world.state<CycleState>(`product-cycle/${huongTra.id}-${id}`).stage).toBe('closed');
  expect(world.state<RoundState>(`evaluation-round/${huongTra.id}-dot-1`).stage).toBe('closed');
  world.advance(at('2025-03-01'));
  expect(world.events.filter(({ type }) => type === 'RoundScheduled')).toHaveLength(1);
});

test('after a round has been decided the plan stands; the refusal says what does', () => {
  const decided = steps.findIndex(
    ({ act }) => act.kind === 'command' && act.command.type === 'ApproveResults',
  );
  const { code, facts } = refusalOf(playOnPaper(decided + 1), byDecision);
  expect(code).toBe('PLAN_DECIDED');
  expect(facts['standing']).toEqual([expect.stringContaining(`${huongTra.id}-dot-1`)]);
});

test('products of a lower tier that were on the list go back to their office', () => {
  // The province’s round has dossiers of the town when the province takes its plan back.
  const until = steps.findIndex(
    ({ act }) =>
      act.kind === 'command' &&
      act.command.type === 'ConveneCouncil' &&
      act.to.id === 'thua-thien-hue-2024-dot-1',
  );
  const world = playOnPaper(until);
  const province = { type: 'programme-year', id: 'thua-thien-hue-2024' } as const;
  const onList = () =>
    world
      .streams()
      .filter((name) => name.startsWith('product-cycle/'))
      .map((name) => world.state<CycleState>(name))
      .filter(({ tier, stage }) => tier === 'province' && stage === 'on-agenda');
  const listed = onList().map(({ id }) => id);
  expect(listed.length).toBeGreaterThan(0);
  world.command(province, byDecision, { ...chair, area: 'hue' }, 'withdraw');
  expect(onList()).toEqual([]);
  for (const id of listed)
    expect(world.state<CycleState>(`product-cycle/${id}`).stage).toBe('office-intake');
});

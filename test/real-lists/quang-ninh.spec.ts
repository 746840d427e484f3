import type { CycleState } from '@ocop/certification';
import type { RoundState } from '@ocop/evaluation';
import { at } from '../support/case-bench';
import { PaperWorld } from '../support/paper-world';
import { provinceChair } from '../support/plans';
import { type OnList, provincePlan } from '../support/province-round';

describe('Quảng Ninh, 31/01/2020: 65 products that were admitted and never filed are put out', () => {
  const listed = Array.from({ length: 65 }, (_, i): OnList => {
    const owner = { id: `chu-the-${i}`, name: `Chủ thể ${i}` };
    return { id: `sp-${i}`, name: `Sản phẩm ${i}`, owner };
  });
  const plan = provincePlan(listed);
  const running = () => {
    const world = new PaperWorld(at('2027-01-05'));
    world.openYear(plan);
    return world;
  };
  const endsOf = (world: PaperWorld) =>
    world.events.flatMap(({ type, data }) => (type === 'CycleClosed' ? [data] : []));
  const stagesOf = (world: PaperWorld) =>
    listed.map(({ id }) => world.state<CycleState>(`product-cycle/${plan.id}-${id}`).stage);

  test('by a decision with a reason, as far as the plan has decided nothing', () => {
    const world = running();
    world.advance(at('2027-02-01'));
    const reason = 'chưa hoàn thiện, dừng sản xuất';
    const wish = { type: 'WithdrawPlan', reason, decision: '5/QĐ-UBND', signedOn: '2027-01-31' };
    world.command({ type: 'programme-year', id: plan.id }, wish, provinceChair, 'withdraw');
    expect(new Set(stagesOf(world))).toEqual(new Set(['closed']));
    expect(endsOf(world)).toHaveLength(65);
    expect(endsOf(world)[64]).toMatchObject({ reason: 'plan-withdrawn' });
  });

  test('by a decision that names them, while the rest of the list goes on', () => {
    const world = running();
    world.advance(at('2027-02-01'));
    const year = { type: 'programme-year', id: plan.id } as const;
    const [first, ...others] = listed.map(({ id }) => `${plan.id}-${id}`);
    const wish = {
      type: 'StrikeProducts',
      reason: 'chưa hoàn thiện, dừng sản xuất',
      decision: '5/QĐ-UBND',
      signedOn: '2027-01-31',
    };
    const strike = (products: readonly (string | undefined)[], cause = 'strike') =>
      world.command(year, { ...wish, products }, provinceChair, cause);
    const refusal = (...products: (string | undefined)[]) => {
      try {
        strike(products);
      } catch (error) {
        return (error as { code: string }).code;
      }
      return 'recorded';
    };
    expect(refusal(others[0], 'la-nguoi-la')).toBe('PRODUCTS_NOT_LISTED');
    expect(refusal(others[0], others[0])).toBe('PRODUCT_TWICE');
    expect(endsOf(world)).toEqual([]);
    strike(others);
    expect(endsOf(world)).toHaveLength(64);
    expect(new Set(endsOf(world).map((data) => (data as { reason: string }).reason))).toEqual(
      new Set(['struck-from-list']),
    );
    expect(world.state<CycleState>(`product-cycle/${first}`).stage).not.toBe('closed');
    expect(refusal(first)).toBe('ENDED_ALREADY');
    // The round they aimed at waits for the one that is left.
    const rounds = world.streams().filter((name) => name.startsWith('evaluation-round/'));
    const aimed = rounds.flatMap((name) => world.state<RoundState>(name).products);
    expect(aimed.map(({ id }) => id)).toEqual([first]);
  });

  /** Quảng Ninh needed a decision years later: its rule of 2014 knew no last intake; a plan with dated rounds does. */
  test('by the plan itself after its last intake, without a decision', () => {
    const world = running();
    world.advance(at('2027-11-05'));
    expect(new Set(stagesOf(world))).toEqual(new Set(['closed']));
    expect(endsOf(world)).toHaveLength(65);
    expect(endsOf(world)[0]).toMatchObject({ reason: 'no-further-round' });
  });
});

import { huongTra } from '../../../../test/support/plans';
import { supportingPlan, supportMoney } from '../../../../test/support/support-plan';
import { caseRules } from '../case-rules';
import { planFaults } from '../plan-faults';
import type { Plan } from '../plan-shape';

test.each<[string, Partial<NonNullable<Plan['supportMoney']>>, string]>([
  [
    'the same stars twice',
    { amounts: [...supportMoney.amounts, supportMoney.amounts[0]] as never },
    'supportMoney.amounts[3]',
  ],
  [
    'stars that nobody recognises',
    { amounts: [{ ...supportMoney.amounts[0], stars: 2 }] as never },
    'supportMoney.amounts[0].stars',
  ],
  [
    'a paper twice',
    { papers: [...supportMoney.papers, supportMoney.papers[0]] as never },
    'supportMoney.papers[2].id',
  ],
  ['no window', { claimWithin: { source: { default: 'x' } } }, 'supportMoney.claimWithin'],
  [
    'two windows',
    { claimWithin: { days: 90, months: 3, source: { default: 'x' } } },
    'supportMoney.claimWithin',
  ],
  [
    'less money than one amount',
    { budget: { amount: 1, beyond: 'warn', source: { default: 'x' } } },
    'supportMoney.budget.amount',
  ],
])('a plan is told of %s', (_, wrong, path) => {
  const faults = planFaults({ ...supportingPlan, supportMoney: { ...supportMoney, ...wrong } });
  expect(faults.map((fault) => fault.path)).toEqual([path]);
});

test('the plan itself is in order, and a case under a plan without money is what it was', () => {
  expect(planFaults(supportingPlan)).toEqual([]);
  expect(caseRules(huongTra)).not.toHaveProperty('support');
});

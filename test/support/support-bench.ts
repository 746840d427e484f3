import { enclose } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { caseRules, type Plan } from '@ocop/programmes';
import { recognition, type RecognitionEvent, type RecognitionState } from '@ocop/recognition';
import { CaseBench } from './case-bench';
import { office, producer } from './plans';
import { openingBy } from './recognition-bench';
import { supportingPlan, supportMoney } from './support-plan';

export type Bench = CaseBench<RecognitionState, RecognitionEvent>;

const [form, copy] = ['don-de-nghi', 'giay-chung-nhan'].map((paper, i) => ({
  ...{ paper, file: `${i}`.repeat(64) },
}));
export { form };
export const claim = { type: 'ClaimSupport', papers: [form, copy] };
export const half = { type: 'ClaimSupport', papers: [form] };
export const ask = {
  type: 'AskSupportPapers',
  papers: ['giay-chung-nhan'],
  what: 'Bản chụp bị mờ.',
};
export const grant = {
  ...{ type: 'GrantSupport', amount: 20_000_000, decision: '1500/QĐ-UBND' },
  ...{ signedOn: '2024-07-22', grantedBefore: 0 },
};
export const pay = { type: 'PaySupport', on: '2024-07-30', reference: 'UNC 0415' };

/** Bún Vân Cù, three stars, recognised on 8 July 2024 under a plan with support money. */
export function entitled(
  money: Partial<NonNullable<Plan['supportMoney']>> = {},
  change = {},
): Bench {
  const plan = { ...supportingPlan, supportMoney: { ...supportMoney, ...money } };
  const opened = openingBy('2024-07-08', '2027-07-08');
  const opening = {
    ...{ ...opened, product: { ...opened.product, kind: 'first' as const } },
    rules: enclose(caseRules(plan)),
    ...change,
  };
  const bench: Bench = new CaseBench(recognition, 'bun-van-cu', Date.UTC(2020, 0, 1));
  return bench.given('2024-07-08 09:00', SYSTEM, { type: 'OpenRecognition', opening });
}
export const claimed = () => entitled().given('2024-07-15', producer, claim);
export const granted = () => claimed().given('2024-07-22', office, grant);

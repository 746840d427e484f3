import type { LoggedSheet } from '@ocop/evaluation';
import {
  besides,
  type Choices,
  scoreOf,
  vegetables,
} from '../../../../test/support/criteria-bench';
import { feedbackAnswer, feedbackOf } from './product-feedback';

const sheet = (member: string, choices: Choices, reason?: string): LoggedSheet => {
  const score = scoreOf(choices);
  const key = { product: 'rau', member, pass: 1 };
  const evidence = reason === undefined ? {} : { evidence: { '4.1': { reason } } };
  return {
    ...key,
    total: score.total,
    score,
    sheet: { ...key, ...score.parts, set: vegetables.id, choices, ...evidence },
  };
};
const at = (no: string, sheets: readonly LoggedSheet[]) =>
  feedbackOf(sheets).criteria.find((one) => one.no === no);
const criterion = vegetables.criteria.find(({ no }) => no === '4.1');

test('a producer reads what the sheets chose together, why, and what would have been needed', () => {
  const low = besides({ '4.1': 3 });
  const sheets = [
    sheet('uy-vien-2', low, 'chưa có tem truy xuất'),
    sheet('uy-vien-1', low, 'bao bì chưa ghi hạn dùng'),
    sheet('uy-vien-3', besides({})),
  ];
  const five = criterion?.options.find(({ minimumFor }) => minimumFor === 5);
  expect(at('4.1', sheets)).toEqual({
    no: '4.1',
    name: criterion?.name,
    max: criterion?.max,
    mean: ((6 + (criterion?.max ?? 0)) / 3).toFixed(2),
    majority: { points: 3, text: criterion?.options.find(({ points }) => points === 3)?.text },
    reasons: ['bao bì chưa ghi hạn dùng', 'chưa có tem truy xuất'],
    missed: [{ star: 5, met: 1, needed: five?.points, text: five?.text }],
  });
  const whole = feedbackOf(sheets);
  expect(JSON.stringify(whole)).not.toMatch(/uy-vien/);
  feedbackAnswer.parse({ product: 'rau', round: 'dot-1', ...whole });
});

test('where two sheets differ there is no majority, and half of them do not carry a mark', () => {
  const sheets = [sheet('a', besides({ '4.1': 3 })), sheet('b', besides({}))];
  expect(at('4.1', sheets)).toMatchObject({ majority: null, missed: [{ star: 5, met: 1 }] });
});

test('part totals tell nothing by criterion', () => {
  const byParts = { product: 'rau', member: 'a', pass: 1, total: 90 };
  expect(feedbackOf([byParts])).toEqual({ criteriaSet: null, sheets: 1, criteria: [] });
});

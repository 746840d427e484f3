import { CaseBench } from '../../../../test/support/case-bench';
import {
  commune,
  huongTra,
  office,
  openingSteps,
  otherCommune,
} from '../../../../test/support/plans';
import { type Plan, planFaults } from '..';
import { programmeYear } from '../year/aggregate';
import type { YearEvent, YearState } from '../year/events';
import { measuredTargets } from './measured';

const source = { quote: 'Chỉ tiêu' };
const plan: Plan = {
  ...huongTra,
  activities: [
    {
      ...{ id: 'tap-huan', name: 'Tập huấn', kind: 'training', holder: 'office', source },
      when: { from: '2024-06', to: '2024-09' },
    },
  ],
  targets: [
    { id: 'lop', what: '02 lớp tập huấn', counts: 'classes', atLeast: 2, source },
    { id: 'can-bo', what: '100% cán bộ được tập huấn', counts: 'people', percent: 100, source },
    {
      ...{ id: 'tem', what: '40 sản phẩm có tem truy xuất', counts: 'stamps', source },
      ...{ already: 20, atLeast: 40 },
    },
  ],
};

const taught = (on: string, people: number, of: number) => ({
  ...{ type: 'ReportActivity', activity: 'tap-huan', note: 'Có biên bản.', on },
  values: [
    { target: 'lop', value: 1 },
    { target: 'can-bo', value: people, of },
  ],
});
const stamped = (place: string, tem: number) => ({
  ...{ type: 'SubmitReport', report: 'half-year', commune: place, summary: 'Đã dán tem.' },
  values: [{ target: 'tem', value: tem }],
});

test('training and traceability are measured by what office and communes report, as it comes', () => {
  expect(planFaults(plan)).toEqual([]);
  const bench = new CaseBench<YearState, YearEvent>(programmeYear, plan.id);
  for (const { actor, command } of openingSteps(plan))
    bench.given('2024-04-09 08:30', actor, command);
  const stand = () =>
    Object.fromEntries(
      measuredTargets(plan, { counts: [], values: bench.state.values }).map((one) => [
        one.target.id,
        [one.reached?.value, one.reached?.of, one.met],
      ]),
    );
  // Nobody has said anything: that is not none.
  const unheard = [undefined, undefined, undefined];
  expect(stand()).toEqual({ lop: unheard, 'can-bo': unheard, tem: unheard });

  bench.given('2024-06-11', office, taught('2024-06-10', 12, 12));
  bench.given('2024-06-20', commune, stamped(commune.area, 12));
  expect(stand()).toEqual({
    lop: [1, undefined, false],
    'can-bo': [12, 12, true],
    // With those that there were.
    tem: [32, undefined, false],
  });

  // Of a second class some stayed away; another commune brings the stamps to what the plan wants.
  bench.given('2024-06-25', office, taught('2024-06-24', 15, 18));
  bench.given('2024-06-26', otherCommune, stamped(otherCommune.area, 8));
  const reached = {
    lop: [2, undefined, true],
    'can-bo': [27, 30, false],
    tem: [40, undefined, true],
  };
  expect(stand()).toEqual(reached);

  // Nothing is counted twice: neither a report that was sent, nor its correction.
  expect(bench.when('2024-06-27', commune, stamped(commune.area, 12))).toBe('REPORT_ALREADY_IN');
  const { values: _, ...text } = stamped(commune.area, 12);
  const corrected = { ...text, type: 'CorrectReport', corrects: 1, reason: 'sai số' };
  bench.given('2024-06-27', commune, corrected);
  expect(stand()).toEqual(reached);
});

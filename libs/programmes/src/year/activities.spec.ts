import { CaseBench } from '../../../../test/support/case-bench';
import {
  chair,
  commune,
  huongTra,
  office,
  openingSteps,
  planNamed,
  otherCommune,
  provinceOffice,
} from '../../../../test/support/plans';
import { type Plan, planFaults } from '..';
import { programmeYear } from './aggregate';
import type { YearEvent, YearState } from './events';

const source = { quote: 'Trong tháng 4 phải hoàn tất hội nghị triển khai' };
const activities = [
  {
    id: 'hoi-nghi',
    name: 'Hội nghị triển khai',
    kind: 'conference',
    when: { month: '2024-04' },
    holder: 'office',
    reported: true,
    source,
  },
  {
    id: 'phan-cong',
    name: 'Phân công 01 công chức phụ trách',
    kind: 'other',
    when: { by: '2024-05-15' },
    holder: 'communes',
    reported: true,
    source,
  },
  {
    id: 'tap-huan',
    name: 'Tập huấn',
    kind: 'training',
    when: { from: '2024-06', to: '2024-09' },
    holder: 'others',
    who: 'Trung tâm Khuyến nông',
    source,
  },
] as const;
const targets = [
  { id: 'lop', what: '02 lớp tập huấn', counts: 'classes', atLeast: 2, source },
  { id: 'can-bo', what: '100 % cán bộ', counts: 'people', percent: 100, source },
] as const;
const plan: Plan = { ...huongTra, activities, targets };

type YearBench = CaseBench<YearState, YearEvent>;
function opened(of: Plan = plan): YearBench {
  const bench: YearBench = new CaseBench(programmeYear, of.id);
  for (const { actor, command } of openingSteps(of))
    bench.given('2024-04-09 08:30', actor, command);
  return bench;
}
const report = (activity: string, more: object = {}) => ({
  type: 'ReportActivity',
  activity,
  note: 'Đã xong, có biên bản.',
  on: '2024-04-20',
  ...more,
});
const deadline = (bench: YearBench, id: string) => bench.state.deadlines[id];

describe('what a plan wants done', () => {
  test('is a deadline where it is to be reported, of each commune where communes do it', () => {
    expect(planFaults(plan)).toEqual([]);
    const bench = opened();
    const own = Object.values(bench.state.deadlines).filter(({ kind }) => kind === 'activity');
    expect(own).toHaveLength(1 + plan.communes.length);
    expect(deadline(bench, 'activity:hoi-nghi')?.deadline).toMatchObject({
      lastDay: '2024-04-30',
      rule: { kind: 'in-month', month: '2024-04' },
    });
  });

  test('is met when its holder reports it', () => {
    const bench = opened();
    expect(bench.when('2024-04-22', office, report('hoi-nghi'))).toEqual([
      'ActivityReported',
      'DeadlineMet',
    ]);
    const place = 'hue/huong-tra/huong-toan';
    expect(bench.when('2024-04-22', commune, report('phan-cong', { place }))).toContain(
      'DeadlineMet',
    );
    expect(deadline(bench, `activity:phan-cong:${place}`)?.state).toBe('met');
  });

  test('is missed when nobody does, reminds its holder, and is made good late', () => {
    const bench = opened();
    expect(bench.untilDay('2024-05-08')).toEqual(
      expect.arrayContaining(['DeadlineMissed', 'NoticeOrdered']),
    );
    expect(bench.when('2024-05-09', office, report('hoi-nghi'))).toContain('DeadlineDoneLate');
  });

  test('may be reported as often as it is done, with what was reached of the targets', () => {
    const bench = opened();
    const values = (people: number) => [
      { target: 'lop', value: 1 },
      { target: 'can-bo', value: people, of: 30 },
    ];
    const on = '2024-06-10';
    bench.given('2024-06-11', office, report('tap-huan', { on, values: values(12) }));
    bench.given('2024-07-11', office, report('tap-huan', { on: '2024-07-10', values: values(15) }));
    expect(bench.state.values).toEqual({ lop: { value: 2 }, 'can-bo': { value: 27, of: 60 } });
  });

  test.each([
    ['that the plan does not know', office, report('khac'), 'ACTIVITY_UNKNOWN'],
    ['of each commune, without its name', office, report('phan-cong'), 'PLACE_UNKNOWN'],
    ['of the office, by a commune', commune, report('hoi-nghi'), 'NOT_YOUR_AREA'],
    [
      'of another commune',
      otherCommune,
      report('phan-cong', { place: 'hue/huong-tra/huong-toan' }),
      'NOT_YOUR_AREA',
    ],
    ['on a day to come', office, report('hoi-nghi', { on: '2024-05-01' }), 'SIGNED_IN_FUTURE'],
    ['in the year 1024', office, report('hoi-nghi', { on: '1024-05-01' }), 'MALFORMED_COMMAND'],
    ['with half an emoji', office, report('hoi-nghi', { note: '\ud83d' }), 'MALFORMED_COMMAND'],
    [
      'with a target that there is not',
      office,
      report('tap-huan', { values: [{ target: 'khac', value: 1 }] }),
      'TARGET_UNKNOWN',
    ],
  ])('is refused %s', (_what, actor, command, code) => {
    expect(opened().when('2024-04-22', actor, command)).toBe(code);
  });

  test('is reported by a district’s office where a province asks it of its districts', () => {
    const districts = [{ area: 'hue/huong-tra', name: 'Hương Trà', office: 'Phòng Kinh tế' }];
    const [conference] = activities;
    const asked = { ...conference, id: 'cap-huyen', holder: 'districts' } as const;
    const hue = planNamed('thua-thien-hue-2024');
    const province: Plan = { ...hue, districts, activities: [asked] };
    const bench = opened(province);
    const own = report('cap-huyen', { place: 'hue/huong-tra' });
    expect(bench.when('2024-04-22', office, own)).toContain('DeadlineMet');
    const deadline = 'activity:cap-huyen:hue/huong-tra';
    const more = { deadline, to: '2024-05-31', decision: '1/QĐ', reason: 'x' };
    const extend = { type: 'ExtendDeadline', ...more };
    expect(bench.when('2024-04-22', office, extend)).toBe('NOT_YOUR_CASE');
    expect(bench.when('2024-04-22', provinceOffice, own)).toContain('ActivityReported');
  });
});

test('a decision moves the day of an activity', () => {
  const bench = opened();
  const amendments = [{ kind: 'move-date', date: 'activity:hoi-nghi', to: '2024-05-10' }];
  const amend = { type: 'AmendPlan', decision: '9/QĐ-UBND', signedOn: '2024-04-15', amendments };
  expect(bench.when('2024-04-16', chair, amend)).toContain('DeadlineMoved');
  expect(deadline(bench, 'activity:hoi-nghi')?.deadline).toMatchObject({ lastDay: '2024-05-10' });
  expect(bench.state.plan?.activities?.[0]).toMatchObject({ when: { by: '2024-05-10' } });
});

test('communes are reminded of their own day, which passes and moves with the plan', () => {
  const communesPropose = { by: '2024-06-10', source: { quote: 'UBND cấp xã đề nghị' } };
  const rounds = plan.rounds.map((one, i) => (i === 0 ? { ...one, communesPropose } : one));
  const bench = opened({ ...plan, rounds });
  const id = `propose:${plan.rounds[0]?.id}`;
  expect(deadline(bench, id)).toMatchObject({
    milestone: true,
    deadline: { lastDay: '2024-06-10' },
  });
  const move = { kind: 'move-date', date: `${plan.rounds[0]?.id}:communes-propose` };
  const amendments = [{ ...move, to: '2024-06-12' }];
  const amend = { type: 'AmendPlan', decision: '9/QĐ-UBND', signedOn: '2024-04-15', amendments };
  bench.given('2024-04-16', chair, amend);
  expect(deadline(bench, id)?.deadline.lastDay).toBe('2024-06-12');
  expect(bench.untilDay('2024-06-13')).toContain('DeadlinePassed');
});

test('communes are reminded of the day for additions to the list', () => {
  const bench = opened();
  bench.untilDay(`${deadline(bench, 'additions')?.deadline.lastDay ?? ''}`);
  const to = bench.events.flatMap((event) =>
    event.type === 'NoticeOrdered' && event.data.deadline?.id === 'additions'
      ? event.data.notice.to.map(({ post }) => `${post.role}@${post.area}`)
      : [],
  );
  expect(new Set(to)).toEqual(new Set(plan.communes.map(({ area }) => `commune-officer@${area}`)));
});

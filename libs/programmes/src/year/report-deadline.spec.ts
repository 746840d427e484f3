import { at, CaseBench } from '../../../../test/support/case-bench';
import { commune, huongTra, office, openingSteps } from '../../../../test/support/plans';
import { planDates } from '../amending/plan-dates';
import { planFaults } from '../plan-faults';
import { programmeYear } from './aggregate';
import type { YearEvent, YearState } from './events';
import { yearReminders } from './reminders';
import { owedReport } from './report-deadline';

const report = {
  type: 'SubmitReport',
  report: 'half-year',
  commune: 'hue/huong-tra/huong-toan',
  summary: 'Đã nộp hồ sơ Bún Vân Cù.',
};

function opened(plan = huongTra): CaseBench<YearState, YearEvent> {
  const bench: CaseBench<YearState, YearEvent> = new CaseBench(programmeYear, plan.id);
  for (const { actor, command } of openingSteps(plan))
    bench.given('2024-04-09 08:30', actor, command);
  return bench;
}

/** What offices have been told of reports, the last one. */
const told = ({ state }: CaseBench<YearState, YearEvent>) => {
  const notices = state.todo.flatMap((work) => (work.kind === 'notify' ? [work.notice] : []));
  const last = notices.at(-1);
  return last?.to.map(({ post }) => `${last.template} ${post.role}@${post.area}`);
};

test('two communes of the same last name owe reports of their own', () => {
  const twin = { area: 'hue/huong-tra/cu/huong-toan', name: 'Xã khác', office: 'UBND' };
  const plan = { ...huongTra, communes: [...huongTra.communes, twin] };
  const bench = opened(plan);
  expect(bench.when('2024-06-20', commune, report)).toEqual([
    ...['ReportSubmitted', 'DeadlineMet', 'NoticeOrdered'],
  ]);
  const officer = { ...commune, area: twin.area };
  expect(bench.when('2024-06-20', officer, { ...report, commune: twin.area })).toContain(
    'DeadlineMet',
  );
});

test('a report whose deadline was recorded by the commune’s last name alone is still taken', () => {
  const bench = opened();
  const [whole, former] = [
    'report:half-year:hue/huong-tra/huong-toan',
    'report:half-year:huong-toan',
  ];
  const { [whole]: own, ...others } = bench.state.deadlines;
  if (!own) throw new Error('no deadline');
  const deadlines = { ...others, [former]: { ...own, id: former } };
  const context = { now: at('2024-06-20'), actor: commune, stream: bench.id, version: 9 };
  const events = programmeYear.decide(report, { ...bench.state, deadlines }, context);
  expect(events.map(({ type }) => type)).toEqual([
    ...['ReportSubmitted', 'DeadlineMet', 'NoticeOrdered'],
  ]);
  expect(owedReport(huongTra, former)?.place.area).toBe('hue/huong-tra/huong-toan');
});

describe('the authority’s own report, to the level above', () => {
  const own = { ...report, commune: huongTra.authority.area };
  const source = { default: 'x' };
  const reports = huongTra.reports.map((one) =>
    one.id === 'half-year' ? { ...one, above: { before: '2024-07-11', source } } : one,
  );
  const dated = { ...huongTra, reports };

  test('where the plan names a day it is a duty of its office, met once, and late to the office above', () => {
    const bench = opened(dated);
    const deadline = `report:half-year:${own.commune}`;
    expect(bench.state.deadlines[deadline]?.deadline.lastDay).toBe('2024-07-10');
    const { post } = owedReport(dated, deadline) ?? {};
    expect(post).toEqual({ role: 'programme-office', area: own.commune });
    const tracked = bench.state.deadlines[deadline];
    if (!tracked) throw new Error('no deadline');
    const reached = (addressee: 'holder' | 'superior') =>
      yearReminders.addressees(bench.state, tracked, addressee).map(({ post: { area } }) => area);
    expect([reached('holder'), reached('superior')]).toEqual([
      [own.commune],
      [huongTra.higher[0]?.area],
    ]);
    expect(bench.when('2024-06-20', office, own)).toEqual([
      ...['ReportSubmitted', 'DeadlineMet', 'NoticeOrdered'],
    ]);
    expect(told(bench)).toEqual(['report-arrived programme-office@hue']);
    expect(bench.when('2024-06-21', office, own)).toBe('REPORT_ALREADY_IN');
  });

  test('without a day it is sent all the same, once, by its office and nobody else', () => {
    const bench = opened();
    expect(bench.when('2024-06-20', commune, own)).toBe('NOT_YOUR_AREA');
    expect(bench.when('2024-06-20', office, report)).toBe('NOT_YOUR_AREA');
    expect(bench.when('2024-06-20', office, own)).toEqual(['ReportSubmitted', 'NoticeOrdered']);
    expect(bench.when('2024-06-21', office, own)).toBe('REPORT_ALREADY_IN');
  });

  test('whoever has nobody above can date none', () => {
    expect(planFaults(dated)).toEqual([]);
    const top = { ...dated, higher: [] };
    expect(planFaults(top).map(({ path }) => path)).toContain('reports[0].above');
  });
});

describe('districts of old inside a province’s plan', () => {
  const source = { default: 'x' };
  const district = { area: 'hue/huong-tra/thi-xa', name: 'Thị xã X', office: 'Phòng Kinh tế X' };
  const within = { area: `${district.area}/xa-y`, name: 'Xã Y', office: 'UBND xã Y' };
  const reports = huongTra.reports.map((one) => ({
    ...one,
    ...(one.id === 'half-year' ? { districts: { before: '2024-07-06', source } } : {}),
  }));
  const plan = {
    ...{ ...huongTra, reports, districts: [district] },
    communes: [...huongTra.communes, within],
  };
  const itsOffice = { ...office, area: district.area };
  const own = { ...report, commune: district.area };

  test('owe their report by a day of its own; late it goes to the office of the plan', () => {
    const bench = opened(plan);
    const deadline = `report:half-year:${district.area}`;
    const tracked = bench.state.deadlines[deadline];
    if (!tracked) throw new Error('no deadline');
    expect(tracked.deadline.lastDay).toBe('2024-07-05');
    expect(tracked.rungs.length).toBeGreaterThan(0);
    const reached = (addressee: 'holder' | 'superior') =>
      yearReminders.addressees(bench.state, tracked, addressee).map(({ post }) => post);
    expect(reached('holder')).toEqual([{ role: 'programme-office', area: district.area }]);
    expect(reached('superior')).toEqual([
      { role: 'programme-office', area: huongTra.authority.area },
    ]);
    expect(bench.when('2024-07-01', office, own)).toBe('NOT_YOUR_AREA');
    expect(bench.when('2024-07-01', itsOffice, own)).toContain('DeadlineMet');
    expect(told(bench)).toEqual([`report-arrived programme-office@${huongTra.authority.area}`]);
  });

  test('hear of the reports that theirs is made of', () => {
    const bench = opened(plan);
    const officer = { ...commune, area: within.area };
    bench.given('2024-06-20', officer, { ...report, commune: within.area });
    expect(told(bench)).toEqual([
      `report-arrived programme-office@${district.area}`,
      `report-arrived programme-office@${huongTra.authority.area}`,
    ]);
  });

  test('a plan without districts dates none; the day moves by decision under its own name', () => {
    const none = { ...plan, districts: undefined };
    expect(planFaults(none).map(({ path }) => path)).toContain('reports[0].districts');
    expect(planFaults(plan)).toEqual([]);
    const moved = planDates(plan).find(({ name }) => name === 'report:half-year:districts');
    expect(moved?.with('2024-07-10', source).reports[0]?.districts?.before).toBe('2024-07-10');
    expect(moved?.holder).toBe('districts');
  });
});

describe('a report that was sent is corrected', () => {
  const sent = () => {
    const bench = opened();
    bench.given('2024-06-20', commune, report);
    return bench;
  };
  const correction = {
    ...{ ...report, type: 'CorrectReport', corrects: 1, reason: 'Ghi thiếu 01 sản phẩm.' },
    summary: 'Đã nộp hồ sơ hai sản phẩm.',
  };

  test('by its number and with a reason, by whoever sent it; the office above hears why', () => {
    const bench = sent();
    expect(bench.when('2024-06-21', office, correction)).toBe('NOT_YOUR_AREA');
    expect(bench.when('2024-06-21', commune, correction)).toEqual([
      ...['ReportCorrected', 'NoticeOrdered'],
    ]);
    expect(bench.last[0]).toMatchObject({
      data: { no: 2, corrects: 1, reason: correction.reason, summary: correction.summary },
    });
    expect(told(bench)).toEqual([`report-corrected programme-office@${huongTra.authority.area}`]);
    expect(bench.when('2024-06-22', commune, correction)).toBe('REPORT_CORRECTED_SINCE');
    bench.given('2024-06-22', commune, { ...correction, corrects: 2 });
    expect(bench.state.reports).toHaveLength(1);
  });

  test('not before it came', () => {
    expect(opened().when('2024-06-20', commune, correction)).toBe('REPORT_NOT_IN');
  });
});

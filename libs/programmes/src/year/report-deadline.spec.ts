import { at, CaseBench } from '../../../../test/support/case-bench';
import { commune, huongTra, office, openingSteps } from '../../../../test/support/plans';
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

test('two communes of the same last name owe reports of their own', () => {
  const twin = { area: 'hue/huong-tra/cu/huong-toan', name: 'Xã khác', office: 'UBND' };
  const plan = { ...huongTra, communes: [...huongTra.communes, twin] };
  const bench = opened(plan);
  expect(bench.when('2024-06-20', commune, report)).toEqual(['ReportSubmitted', 'DeadlineMet']);
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
  expect(events.map(({ type }) => type)).toEqual(['ReportSubmitted', 'DeadlineMet']);
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
    expect(bench.when('2024-06-20', office, own)).toEqual(['ReportSubmitted', 'DeadlineMet']);
    expect(bench.when('2024-06-21', office, own)).toBe('REPORT_ALREADY_IN');
  });

  test('without a day it is sent all the same, once, by its office and nobody else', () => {
    const bench = opened();
    expect(bench.when('2024-06-20', commune, own)).toBe('NOT_YOUR_AREA');
    expect(bench.when('2024-06-20', office, report)).toBe('NOT_YOUR_AREA');
    expect(bench.when('2024-06-20', office, own)).toEqual(['ReportSubmitted']);
    expect(bench.when('2024-06-21', office, own)).toBe('REPORT_ALREADY_IN');
  });

  test('whoever has nobody above can date none', () => {
    expect(planFaults(dated)).toEqual([]);
    const top = { ...dated, higher: [] };
    expect(planFaults(top).map(({ path }) => path)).toContain('reports[0].above');
  });
});

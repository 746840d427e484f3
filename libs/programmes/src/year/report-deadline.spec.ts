import { at, CaseBench } from '../../../../test/support/case-bench';
import { commune, huongTra, openingSteps } from '../../../../test/support/plans';
import { programmeYear } from './aggregate';
import type { YearEvent, YearState } from './events';
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
  expect(owedReport(huongTra, former)?.commune.area).toBe('hue/huong-tra/huong-toan');
});

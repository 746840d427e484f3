import { huongTra } from '../../../../test/support/plans';
import { duesOf } from './dues-of';

const [commune] = huongTra.communes;
const deadline = (report: string, state: 'missed' | 'running') => ({
  id: `report:${report}:${commune?.area}`,
  kind: 'report' as const,
  area: commune?.area ?? '',
  lastDay: '2024-06-30',
  state,
});
const deadlines = [deadline('half-year', 'missed'), deadline('year-end', 'running')];
const stateOf = (report: string, came: Parameters<typeof duesOf>[1]['came'] = []) =>
  duesOf(huongTra, { deadlines, came }).find(
    (one) => one.report === report && one.commune === commune?.area,
  );

test('a report is owed, overdue once its day has passed, and sent when it came', () => {
  expect(stateOf('year-end')).toMatchObject({ state: 'owed', sentOn: null, dueOn: '2024-06-30' });
  expect(stateOf('half-year')).toMatchObject({ state: 'overdue', sentOn: null });
  const came = [{ report: 'half-year', commune: commune?.area ?? '', firstOn: '2024-07-05' }];
  expect(stateOf('half-year', came)).toMatchObject({ state: 'sent', sentOn: '2024-07-05' });
});

test('every commune owes every report of the plan, once, and so does the plan’s own office where it has a level above', () => {
  const dues = duesOf(huongTra, { deadlines: [], came: [] });
  const [communes, wholes] = [
    dues.filter(({ kind }) => kind === 'commune'),
    dues.filter(({ kind }) => kind === 'whole'),
  ];
  expect(communes).toHaveLength(huongTra.reports.length * huongTra.communes.length);
  expect(wholes.map(({ commune: area }) => area)).toEqual(['hue/huong-tra', 'hue/huong-tra']);
  const top = duesOf({ ...huongTra, higher: [] }, { deadlines: [], came: [] });
  expect(top.filter(({ kind }) => kind === 'whole')).toEqual([]);
});

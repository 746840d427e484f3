import type { Plan } from './plan-shape';

type Ladders = Plan['ladders'];
type Row = readonly [
  id: string,
  offset: number,
  unit: 'working-days' | 'days',
  to: readonly string[],
  escalation?: 'escalation',
];

const ladder = (...rows: Row[]): Ladders['report'] =>
  rows.map(([id, offset, unit, to, escalation]) => ({
    id,
    offset,
    unit,
    to: [...to] as Ladders['report'][number]['to'],
    ...(escalation ? { escalation: true } : {}),
  }));

/** Ladders as they were first: a rung that counts days may fall on a day off. */
export const ladders1: Ladders = {
  source: { default: 'Kế hoạch không nói về nhắc hạn; thang nhắc là của hệ thống.' },
  'file-dossier': ladder(
    ['d-20', -20, 'days', ['producer']],
    ['d-5', -5, 'working-days', ['holder']],
    ['d-1', -1, 'working-days', ['holder', 'superior']],
  ),
  'commune-check': ladder(
    ['d-5', -5, 'working-days', ['holder']],
    ['d-1', -1, 'working-days', ['holder']],
    ['l-1', 1, 'working-days', ['holder', 'superior'], 'escalation'],
  ),
  completion: ladder(
    ['d-2', -2, 'working-days', ['producer']],
    ['l-1', 1, 'working-days', ['producer', 'commune']],
  ),
  'office-intake': ladder(
    ['d-1', -1, 'working-days', ['holder']],
    ['l-1', 1, 'working-days', ['holder', 'superior'], 'escalation'],
  ),
  'intake-closing': ladder(
    ['d-10', -10, 'working-days', ['commune']],
    ['d-3', -3, 'working-days', ['commune', 'office']],
  ),
  recognise: ladder(
    ['d-5', -5, 'working-days', ['holder']],
    ['d-1', -1, 'working-days', ['holder']],
    ['l-1', 1, 'working-days', ['holder']],
    ['l-3', 3, 'working-days', ['holder', 'superior'], 'escalation'],
    ['l-8', 8, 'working-days', ['holder', 'superior'], 'escalation'],
  ),
  forward: ladder(
    ['d-2', -2, 'working-days', ['holder']],
    ['l-1', 1, 'working-days', ['holder', 'superior'], 'escalation'],
  ),
  additions: ladder(['d-5', -5, 'working-days', ['commune']]),
  report: ladder(
    ['d-5', -5, 'working-days', ['holder']],
    ['l-1', 1, 'working-days', ['holder']],
    ['l-3', 3, 'working-days', ['holder', 'superior'], 'escalation'],
  ),
  'file-renewal': ladder(
    ['d-30', -30, 'days', ['producer', 'commune']],
    ['d-10', -10, 'days', ['producer', 'commune']],
    ['d-1', -1, 'working-days', ['producer', 'commune', 'office']],
  ),
  validity: ladder(['d-30', -30, 'days', ['producer', 'commune']]),
  grace: ladder(['d-30', -30, 'days', ['producer', 'office']]),
  revocation: ladder(
    ['d-3', -3, 'days', ['holder']],
    ['l-1', 1, 'working-days', ['holder', 'office'], 'escalation'],
  ),
};

/** A rung of days that keeps to the office's days: what would fall on a day off comes on the working day before. */
const previous = (rows: Ladders['report']): Ladders['report'] =>
  rows.map((rung) => ({ ...rung, ifNonWorking: 'previous' }));

const BEFORE = [-14, -7, -2, 0] as const;

/** So many working days before the last day, and on it; the name tells the day. */
const before = (days: readonly number[], ...to: string[]): Row[] =>
  days.map((offset) => [`d-${-offset}`, offset, 'working-days', to]);

/** Late by one working day: the holder and the one above; by three: the office that runs the programme as well. */
const late = (...to: string[]): Row[] => [
  ['l-1', 1, 'working-days', [...to, 'superior'], 'escalation'],
  ['l-3', 3, 'working-days', ['superior', 'office'], 'escalation'],
];

/** 180 to 30 days ahead are the days on which the law lets a renewal be filed, and on which its notice is due. */
const ahead = (days: readonly number[], ...to: string[]): Row[] =>
  days.map((offset) => [`d-${-offset}`, offset, 'days', to]);

const steady = (...rows: Row[]) => previous(ladder(...rows));

/** Ladders of 14, 7 and 2 working days, of the day itself, and of the days after it. */
export const ladders3: Ladders = {
  source: {
    default:
      'Kế hoạch không nói về nhắc hạn; thang nhắc của hệ thống (system-3): trước hạn 14, 7, 2 ngày làm việc, ngày cuối, ' +
      'quá hạn 1 ngày làm việc báo cấp trên của nơi giữ việc, 3 ngày làm việc báo cơ quan thường trực; không nhắc vào ngày nghỉ.',
  },
  'file-dossier': steady(...before([-14, -7], 'holder'), ...before([-2, 0], 'holder', 'superior')),
  'commune-check': steady(...before([-7, -2, 0], 'holder'), ...late('holder')),
  completion: steady(
    ...before([-7, -2, 0], 'producer'),
    ['l-1', 1, 'working-days', ['producer', 'commune']],
    ['l-3', 3, 'working-days', ['commune', 'office'], 'escalation'],
  ),
  'office-intake': steady(...before([-2, 0], 'holder'), ...late('holder')),
  'intake-closing': steady(
    ...before([-14, -7], 'commune'),
    ...before([-2, 0], 'commune', 'office'),
  ),
  recognise: steady(...before(BEFORE, 'holder'), ...late('holder'), [
    'l-8',
    8,
    'working-days',
    ['holder', 'superior'],
    'escalation',
  ]),
  forward: steady(...before([-7, -2, 0], 'holder'), ...late('holder')),
  additions: steady(...before(BEFORE, 'commune')),
  report: steady(...before(BEFORE, 'holder'), ...late('holder')),
  'file-renewal': steady(
    ...ahead([-30, -10], 'producer', 'commune'),
    ...before([-2, 0], 'producer', 'commune', 'office'),
  ),
  validity: steady(...ahead([-180, -90, -60, -30], 'producer', 'commune')),
  grace: steady(...ahead([-30, -7], 'producer', 'office')),
  revocation: steady(...before([-7, -2, 0], 'holder'), ...late('holder')),
};

import { SYSTEM } from '@ocop/ground';
import { CaseBench } from '../../../../test/support/case-bench';
import {
  commune,
  huongTra,
  office,
  openingSteps,
  otherCommune,
  producer,
} from '../../../../test/support/plans';
import { planFaults } from '../plan-faults';
import { programmeYear } from '../year/aggregate';
import type { YearEvent, YearState } from '../year/events';
import { ASKED_AT_MOST } from './facts';
import { plausible, remarkOn } from './plausible';

const yearlyFigures = [
  {
    ...{ id: 'so-lieu', name: 'Số liệu năm 2024 của chủ thể', figuresOf: 'plan-year' as const },
    ...{ asked: '2024-11-15', by: '2024-12-10', source: { default: 'Giả định.' } },
    figures: [
      { id: 'doanh-thu', what: 'Doanh thu', unit: 'dong' as const, per: 'product' as const },
      { id: 'lao-dong', what: 'Lao động', unit: 'people' as const, per: 'producer' as const },
      {
        ...{ id: 'nguyen-lieu', what: 'Nguyên liệu', unit: 'kg' as const },
        ...{ per: 'producer' as const, optional: true },
      },
    ],
  },
];
const plan = { ...huongTra, yearlyFigures };

const vanCu = {
  area: producer.area,
  name: 'Tổ hợp tác Bún Vân Cù',
  commune: commune.area,
  products: [
    { id: 'bun-tuoi', name: 'Bún tươi' },
    { id: 'bun-kho', name: 'Bún khô' },
  ],
};
const other = { ...vanCu, area: 'hue/chu-the/khac', name: 'HTX khác' };
const ask = { type: 'AskFigures', ask: 'so-lieu', producers: [vanCu] };
const answers = [
  { figure: 'doanh-thu', product: 'bun-tuoi', value: 1_250_000_000 },
  { figure: 'doanh-thu', product: 'bun-kho', value: 0 },
  { figure: 'lao-dong', value: 12 },
];
const send = { type: 'SendFigures', ask: 'so-lieu', producer: producer.area, answers };
const correct = { ...send, type: 'CorrectFigures', corrects: 1, reason: 'Thiếu tháng 12.' };

type Bench = CaseBench<YearState, YearEvent>;
const DUTY = `yearly-figures:so-lieu:${producer.area}`;

function opened(): Bench {
  const bench: Bench = new CaseBench(programmeYear, plan.id);
  for (const { actor, command } of openingSteps(plan))
    bench.given('2024-04-09 08:30', actor, command);
  return bench;
}
function asked(): Bench {
  const bench = opened();
  bench.given('2024-11-15 09:00', office, ask);
  return bench;
}

test('the office has to ask, and each producer it asks has a task with reminders of its own', () => {
  const bench = opened();
  expect(bench.state.deadlines['yearly-figures:so-lieu']?.deadline.lastDay).toBe('2024-11-15');
  expect(bench.when('2024-11-15 09:00', office, ask)).toEqual([
    ...['FiguresAsked', 'DeadlineSet', 'DeadlineMet', 'NoticeOrdered'],
  ]);
  const tracked = bench.state.deadlines[DUTY];
  expect(tracked?.deadline.lastDay).toBe('2024-12-10');
  expect(tracked?.rungs.length).toBeGreaterThan(0);
  expect(tracked && programmeYear.duty?.(bench.state, tracked)).toEqual({
    holder: { role: 'producer', area: producer.area },
    task: { name: 'Số liệu năm 2024 của chủ thể', area: producer.area },
  });
});

test('on the plan’s day the year looks through the register and asks by itself, a hundred at a time', () => {
  const bench = opened();
  bench.given('2024-11-15 08:00', SYSTEM, { type: 'PassTime' });
  const sought = () =>
    bench.state.todo.flatMap((work) => (work.kind === 'list-producers' ? [work] : []));
  const [first] = sought();
  expect(first?.request).toMatchObject({ ask: 'so-lieu', area: plan.authority.area, atMost: 100 });
  const named = (producers: object[], more: boolean) => ({ producers, more });
  const done = (work: string | undefined, result: object) =>
    bench.when('2024-11-15 08:00', SYSTEM, { type: 'WorkDone', work, result });
  expect(done(first?.id, named([vanCu], true))).toEqual([
    ...['FiguresAsked', 'DeadlineSet', 'DeadlineMet', 'NoticeOrdered', 'ProducersSought'],
  ]);
  const [next] = sought();
  expect(next?.request.after).toBe(vanCu.area);
  expect(done(next?.id, named([vanCu, other], false))).toEqual([
    ...['FiguresAsked', 'DeadlineSet', 'NoticeOrdered'],
  ]);
  expect(sought()).toEqual([]);
  expect(Object.keys(bench.state.asked ?? {})).toHaveLength(2);
  bench.given('2024-11-16 09:00', SYSTEM, { type: 'PassTime' });
  expect(sought()).toEqual([]);
});

test('one year asks so many and no more: the office is told, the year stops by itself', () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...vanCu, area: `hue/chu-the/htx-${from + i}` }));
  const bench = opened();
  for (let from = 0; from < ASKED_AT_MOST; from += 100)
    bench.given('2024-11-14 09:00', office, { ...ask, producers: many(from, 100) });
  const more = { ...ask, producers: many(ASKED_AT_MOST, 1) };
  expect(bench.when('2024-11-14 09:00', office, more)).toBe('TOO_MANY_ASKED');
  expect(Buffer.byteLength(JSON.stringify(bench.state))).toBeLessThan(2_000_000);
});

test('whoever was asked is not asked again: others join them', () => {
  const bench = asked();
  const again = { ...ask, producers: [vanCu, other] };
  bench.given('2024-11-20 09:00', office, again);
  const [event] = bench.last;
  expect(event).toMatchObject({ type: 'FiguresAsked', data: { producers: [other] } });
  expect(bench.when('2024-11-20 10:00', producer, ask)).toBe('WRONG_ROLE');
});

test('a producer answers once, in one event; later figures correct it by its number and say why', () => {
  const bench = asked();
  expect(bench.when('2024-12-01 09:00', producer, send)).toEqual(['FiguresSent', 'DeadlineMet']);
  expect(bench.when('2024-12-01 09:05', producer, send)).toBe('FIGURES_IN_ALREADY');
  expect(bench.when('2024-12-02 09:00', producer, correct)).toEqual(['FiguresCorrected']);
  expect(bench.when('2024-12-02 09:01', producer, correct)).toBe('FIGURES_CORRECTED_SINCE');
  expect(bench.when('2024-12-03 09:00', producer, { ...correct, corrects: 2 })).toEqual([
    'FiguresCorrected',
  ]);
  expect(bench.state.answered?.[DUTY]).toEqual({ no: 3, on: '2024-12-03' });
});

test('there is nothing to correct before something was sent', () => {
  expect(asked().when('2024-12-01 09:00', producer, correct)).toBe('FIGURES_NOT_IN');
});

test('its own commune may answer for it, and says how it knows; nobody else may', () => {
  const bench = asked();
  const elsewhere = { ...producer, area: 'hue/chu-the/khac' };
  expect(bench.when('2024-12-01 09:00', commune, send)).toBe('HEARD_HOW');
  expect(bench.when('2024-12-01 09:00', otherCommune, { ...send, heard: 'phone' })).toBe(
    'NOT_YOUR_AREA',
  );
  expect(bench.when('2024-12-01 09:00', elsewhere, send)).toBe('NOT_YOUR_AREA');
  expect(bench.when('2024-12-01 09:00', office, send)).toBe('WRONG_ROLE');
  bench.given('2024-12-01 09:10', commune, { ...send, heard: 'phone' });
  expect(bench.last[0]).toMatchObject({
    type: 'FiguresSent',
    data: { heard: 'phone', producer: { name: vanCu.name }, commune: commune.area, year: 2024 },
  });
});

test.each([
  ['missing', answers.slice(1)],
  ['unknown', [...answers, { figure: 'thue', value: 1 }]],
  ['twice', [...answers, { figure: 'lao-dong', value: 13 }]],
  ['of another product', [...answers, { figure: 'lao-dong', product: 'bun-kho', value: 1 }]],
])('every figure once, nothing else: %s', (_, wrong) => {
  expect(asked().when('2024-12-01 09:00', producer, { ...send, answers: wrong })).toBe(
    'FIGURES_WRONG',
  );
});

test('nobody who was not asked, and nothing that the plan does not ask', () => {
  const bench = opened();
  expect(bench.when('2024-12-01 09:00', producer, send)).toBe('FIGURES_NOT_ASKED');
  expect(bench.when('2024-12-01 09:00', producer, { ...send, ask: 'khac' })).toBe('YEARLY_UNKNOWN');
});

test('late is late and still taken; the commune and then the office are told of it', () => {
  const bench = asked();
  bench.given('2024-12-20 09:00', SYSTEM, { type: 'PassTime' });
  expect(bench.state.deadlines[DUTY]?.state).toBe('missed');
  const told = bench.state.todo.flatMap((work) => (work.kind === 'notify' ? work.notice.to : []));
  const places = told.map(({ post }) => `${post.role}@${post.area}`);
  expect(places).toContain(`producer@${producer.area}`);
  expect(bench.when('2024-12-20 10:00', producer, send)).toEqual([
    'FiguresSent',
    'DeadlineDoneLate',
  ]);
});

test('a decision that moves the day moves it for everybody who was asked', () => {
  const bench = asked();
  const amend = {
    ...{ type: 'AmendPlan', decision: '99/QĐ-UBND', signedOn: '2024-11-20' },
    amendments: [{ kind: 'move-date', date: 'yearly-figures:so-lieu', to: '2024-12-20' }],
  };
  bench.given('2024-11-21 09:00', office, amend);
  expect(bench.state.deadlines[DUTY]?.deadline.lastDay).toBe('2024-12-20');
});

test('far from last year is remarked on, never refused; without a last year only what nobody has', () => {
  const revenue = plausible('dong', 1_000_000_000);
  expect(remarkOn(10_000_000_000, revenue)).toBeUndefined();
  expect(remarkOn(10_000_000_001, revenue)).toBe('far-more');
  expect(remarkOn(99_999_999, revenue)).toBe('far-less');
  expect(remarkOn(850, plausible('dong'))).toBe('far-less');
  expect(remarkOn(0, plausible('people', 0))).toBe('far-less');
});

test('a plan that asks before it is issued, or by a day before it asks, is told so', () => {
  expect(planFaults(plan)).toEqual([]);
  const [one] = yearlyFigures;
  if (!one) throw new Error('the plan asks for nothing');
  const faulty = { ...plan, yearlyFigures: [{ ...one, asked: '2024-12-24' }, one] };
  expect(planFaults(faulty).map(({ path }) => path)).toEqual(
    expect.arrayContaining(['yearlyFigures[0].asked', 'yearlyFigures[1].id']),
  );
});

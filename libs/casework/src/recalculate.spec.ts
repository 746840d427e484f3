import { addDays, type DeadlineRule, publishCalendar, type WorkingCalendar } from '@ocop/calendar';
import fc from 'fast-check';
import { applyDeadlineEvent, type DeadlineBook } from './deadline-events';
import { setDeadline } from './deadlines';
import { recalculate } from './recalculate';

/** As vn-1, with a week off in August 2024 and a Saturday worked, as a decision might bring it. */
const amended: WorkingCalendar = {
  version: 'spec-recount',
  years: [
    {
      year: 2024,
      status: 'final',
      source: 'a decision of the spec',
      days: [
        { date: '2024-08-05', kind: 'local-closure', name: 'bão' },
        { date: '2024-08-06', kind: 'local-closure', name: 'bão' },
        { date: '2024-08-10', kind: 'make-up', name: 'làm bù' },
      ],
    },
  ],
};
publishCalendar(amended);

const basis = { document: 'QĐ 1/QĐ-UBND', clause: 'điều 1' };
const ladder = () => [
  { id: 'd-1', offset: -1, unit: 'working-days' as const, to: ['holder' as const] },
];
const NOON = Date.parse('2024-08-01T12:00:00+07:00');

const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2024-07-01', n));
const rule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  fc.record({ kind: fc.constant('before' as const), date: day }),
  fc.record({
    kind: fc.constantFrom('working-days' as const, 'days' as const),
    days: fc.integer({ min: 1, max: 60 }),
    from: day,
  }),
  fc.record({
    kind: fc.constant('months' as const),
    months: fc.integer({ min: 1, max: 4 }),
    from: day,
  }),
);

function bookOf(rules: readonly DeadlineRule[], calendar = 'vn-1'): DeadlineBook {
  return rules.reduce<DeadlineBook>((book, each, i) => {
    const set = setDeadline({
      id: `d${i}`,
      kind: 'report',
      rule: each,
      calendar,
      ladder: ladder(),
      basis,
    });
    return applyDeadlineEvent(book, recorded(set));
  }, {});
}

function recorded<E extends object>(event: E) {
  const actor = { id: 'x', name: 'x', role: 'system', area: 'x' } as const;
  return { ...event, version: 1, at: NOON, actor, cause: 'x' };
}

const count = (book: DeadlineBook, calendar: string) =>
  recalculate(book, { calendar, basis, ladder, now: NOON });

test('counting anew by the same calendar moves nothing', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
      expect(count(bookOf(rules), 'vn-1')).toEqual({ moved: [], recounted: {} });
    }),
  );
});

test('a book counted anew is the book that the calendar alone would have given, as far as it lies ahead', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
      const book = bookOf(rules);
      const { moved } = count(book, amended.version);
      const after = moved.reduce<DeadlineBook>(
        (all, event) => applyDeadlineEvent(all, recorded(event)),
        book,
      );
      const direct = bookOf(rules, amended.version);
      for (const [id, { deadline }] of Object.entries(after)) {
        const wanted = direct[id]?.deadline.lastDay;
        const left = moved.every((event) => event.data.id !== id);
        expect([wanted, ...(left ? [book[id]?.deadline.lastDay] : [])]).toContain(deadline.lastDay);
        if (!left) expect(deadline.endsAt).toBeGreaterThan(NOON);
      }
      // Once is enough.
      expect(count(after, amended.version).moved).toEqual([]);
    }),
  );
});

test('a term over a storm ends later, and the event keeps the day before and the decision', () => {
  const term = { kind: 'working-days', days: 5, from: '2024-08-01' } as const;
  const [event] = count(bookOf([term]), amended.version).moved;
  expect(event).toMatchObject({
    type: 'DeadlineMoved',
    data: { from: '2024-08-08', deadline: { lastDay: '2024-08-10' }, why: 'calendar' },
    basis,
  });
});

test('nobody is made late: what would now be over stays where it was', () => {
  // A Saturday worked makes the term a day shorter; the day it would now end on is over.
  const term = { kind: 'working-days', days: 2, from: '2024-08-08' } as const;
  const late = recalculate(bookOf([term]), {
    calendar: amended.version,
    basis,
    ladder,
    now: Date.parse('2024-08-11T12:00:00+07:00'),
  });
  expect(late.moved).toEqual([]);
});

import {
  areaPath,
  choice,
  date,
  describeField,
  type Field,
  flag,
  integer,
  integerOrNone,
  list,
  map,
  optional,
  prose,
  record,
  shapeFaults,
  slug,
  text,
} from '@ocop/ground';
import fc from 'fast-check';
import { nasty, nastyText } from '../../../../test/support/nasty';
import { faultsOf } from './faults-of';
import { zodOf } from './zod-of';

const fields: readonly Field[] = [
  text(12),
  prose(12),
  slug(),
  areaPath(),
  integer(0, 100),
  date(),
  flag(),
  choice('a', 'b'),
  list(text(3), 1, 3),
  integerOrNone(0, 100),
  map({ max: 4, pattern: '^[a-z0-9.]+$' }, integerOrNone(0, 9), 2),
  record({ name: text(5), at: optional(date()), list: optional(list(integer(0, 9), 0, 2)) }),
];

/** Values of the right kind, next to the border and over it, beside anything else. */
const values = fc.oneof(
  nasty,
  nastyText(14),
  fc.integer({ min: -1, max: 101 }),
  fc.boolean(),
  fc.constantFrom('a', 'b', 'xã-a', 'x-a', 'hue/huong-tra', '2024-02-29', '2023-02-29'),
  fc.array(nastyText(4), { maxLength: 4 }),
  fc.dictionary(
    fc.oneof(fc.constantFrom('1.1', '2', ' 1', '1.1.1', 'Đ'), nastyText(3)),
    fc.oneof(fc.integer({ min: -1, max: 10 }), fc.constant(null), nasty),
    { maxKeys: 3 },
  ),
  fc.record(
    {
      name: nastyText(6),
      at: fc.constantFrom('2024-07-10', '1024-07-10', '9999-12-31', null),
      list: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 3 }),
      more: fc.constant(1),
    },
    { requiredKeys: ['name'] },
  ),
);

test('the edge and the rules agree about every value: both take it, or both refuse it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), values, (field, value) => {
      const edge = zodOf(field).safeParse(value);
      const faults = shapeFaults(field, value);
      expect({ field, taken: edge.success }).toEqual({ field, taken: faults.length === 0 });
      // What the edge hands on is what the rules take.
      if (edge.success) expect(shapeFaults(field, edge.data)).toEqual([]);
      else expect(faultsOf(edge.error, value)).not.toEqual([]);
    }),
    { seed: 7, numRuns: 4_000 },
  );
});

test.each([
  ['half an emoji', 'a\ud83db'],
  ['the other half', 'a\ude00b'],
  ['NUL', 'a\u0000b'],
  ['a tab', 'Bún\tVân Cù'],
  ['a line break', 'Bún\nVân Cù'],
  ['a line separator', 'Bún\u2028Vân'],
  ['a paragraph separator', 'Bún\u2029Vân'],
  ['a soft hyphen', 'Thanh\u00adtrà'],
  ['an Arabic letter mark', 'a\u061cb'],
  ['an isolate', 'a\u2066b\u2069'],
  ['an override', 'a\u202eb'],
  ['a zero-width space', 'a\u200bb'],
  ['a joiner between letters', 'a\u200db'],
  ['a non-joiner', 'a\u200cb'],
  ['a variation sign after a letter', 'a\ufe0fb'],
  ['an invisible letter', 'a\u3164b'],
  ['a noncharacter', 'a\uffffb'],
  ['a control of the upper half', 'a\u0085b'],
  ['blanks alone', ' \u00a0 '],
])('a name with %s is refused, with its length and form in the message', (_, name) => {
  const [fault] = shapeFaults(record({ name: text(40) }), { name });
  expect(fault).toMatchObject({ path: 'name', expected: expect.stringContaining('1 to 40') });
  // What came is shown with every sign visible.
  expect(fault?.got).not.toMatch(/[\u2028\u202e\u200b\p{Cs}]/u);
});

test.each([
  ['a name with marks', 'Tinh dầu tràm Trần Luật “đặc biệt” №1'],
  ['an emoji family', 'Gia đình 👨‍👩‍👧 ❤️ 👍🏽'],
])('%s is taken', (_, name) => expect(shapeFaults(text(60), name)).toEqual([]));

test('long texts may have lines, in one way of writing them', () => {
  const comment = prose(40);
  expect(shapeFaults(comment, 'một\nhai')).toEqual([]);
  expect(zodOf(comment).parse('một\r\nhai\rba')).toBe('một\nhai\nba');
  expect(shapeFaults(comment, 'một\thai')).toHaveLength(1);
});

test('length is counted as readers count: an emoji is one character', () => {
  expect(shapeFaults(text(3), '😀😀😀')).toEqual([]);
  expect(shapeFaults(text(3), '😀😀😀😀')[0]?.expected).toContain('1 to 3 characters');
});

test.each(['1024-06-26', '0204-06-26', '9999-12-31', '+010000-01-01', '1999-12-31', '2101-01-01'])(
  '%s is no day of affairs',
  (day) => expect(shapeFaults(date(), day)[0]?.expected).toContain('from 2000-01-01 to 2100-12-31'),
);

test('a field says what it takes: length and form, and which fields an object has', () => {
  expect(describeField(slug())).toBe(
    'text of 1 to 120 characters of the form ^[a-z0-9][a-z0-9-]*$',
  );
  const council = record({ members: list(record({ id: slug(), chair: optional(flag()) }), 1, 30) });
  expect(shapeFaults(council, { members: 'x' })[0]?.expected).toBe(
    'a list of 1 to 30 items, each an object with the fields id and, if wanted, chair',
  );
  const misspelt = zodOf(council).safeParse({ member: [], members: [{ id: 'a' }] });
  expect(misspelt.error && faultsOf(misspelt.error, { member: [] })).toMatchObject([
    { path: 'member', expected: 'one of the fields members' },
  ]);
});

test('brackets nested a hundred thousand deep are described, not followed', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  expect(shapeFaults(text(10), deep)[0]?.got).toBe('[[[…]]]');
  expect(shapeFaults(record({}), { ['x'.repeat(1_000_000)]: 1 })[0]?.path.length).toBeLessThan(120);
});

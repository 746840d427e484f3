import type { Field, Fields } from '@ocop/ground';
import fc from 'fast-check';

/** Signs that hide, break or turn text, or that databases and calendars choke on. */
const SIGNS = [
  ...['\ud83d', '\ude00', '\u0000', '\u0007', '\u001f', '\u007f', '\u0085', '\t', '\n', '\r'],
  ...['\u00ad', '\u061c', '\u200b', '\u200c', '\u200d', '\u200f', '\u2028', '\u2029', '\u202e'],
  ...['\u2060', '\u2066', '\u2069', '\ufe0f', '\ufeff', '\ufff9', '\uffff', '\u3164', '\u{e0041}'],
  ...[
    'a',
    'ậ',
    'a\u0323\u0302',
    'Đ',
    '\u00d0',
    '😀',
    '👨‍👩‍👧',
    '1',
    '-',
    '–',
    '\u00a0',
    ' ',
    '/',
    '%',
    "'",
    '{',
    '<',
  ],
];

/** Text of such signs among ordinary ones. */
export function nastyText(max: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...SIGNS), { maxLength: max }).map((signs) => signs.join(''));
}

const nastyDates = fc.constantFrom(
  ...['0204-06-26', '1024-06-26', '9999-12-31', '+010000-01-01', '-000001-01-01', '2024-02-30'],
  ...['2261-12-31', '2100-12-31', '2000-01-01', '1970-01-01', '10/7/2024', '2024-7-1', ''],
);

const nastyNumbers = fc.constantFrom(
  ...[-1, -0, 0.5, 101, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308, Number.MAX_SAFE_INTEGER],
);

function deep(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => ({ x: [inner] }), 1);
}

/** What no field expects, as JSON can carry it. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  nastyText(12),
  nastyDates,
  nastyNumbers,
  fc.constantFrom('x'.repeat(4_000), 'ậ'.repeat(4_001), '\u2066'.repeat(4_000)),
  fc.constantFrom(null, true, [], {}, [[]], { $date: 1 }, { length: 3 }, deep(3), deep(400)),
  fc.constant(JSON.parse('{"__proto__":{"x":1},"constructor":2}') as unknown),
);

/** Values of a field: those at the border of what it takes, and often others. */
export function valueOf(field: Field): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: fitting(field), weight: 3 }, { arbitrary: nasty, weight: 1 });
}

/** Fields of a command, each with a value or, now and then, without, and at times one too many. */
export function valuesOf(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      fc.oneof(
        { arbitrary: valueOf(field), weight: 12 },
        { arbitrary: fc.constant(undefined), weight: 1 },
      ),
    ]),
  );
  const more = fc.oneof(
    { arbitrary: fc.constant({}), weight: 12 },
    { arbitrary: fc.dictionary(nastyText(3), nasty, { maxKeys: 2 }), weight: 1 },
  );
  return fc
    .tuple(fc.record(model), more)
    .map(([given, others]) => JSON.parse(JSON.stringify({ ...others, ...given })) as never);
}

function fitting(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      if (field.pattern) return fc.constantFrom('x', 'x-1', 'hue/x', 'x'.repeat(field.max));
      return fc.constantFrom('x', 'Lý do', 'ậ'.repeat(field.max), '😀'.repeat(field.max));
    case 'integer':
      return fc.constantFrom(field.min, field.max, Math.trunc((field.min + field.max) / 2));
    case 'date':
      if (field.months === 'only') return fc.constantFrom('2000-01', '2024-07', '2100-12');
      return fc.constantFrom('2000-01-01', '2024-07-02', '2024-12-31', '2027-02-28', '2100-12-31');
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.of);
    case 'list':
      return fc.array(valueOf(field.of), {
        minLength: field.min,
        maxLength: Math.min(field.max, 4),
      });
    case 'record':
      return valuesOf(field.fields);
    case 'map':
      return fc.dictionary(fc.constantFrom('1.1', '2', '12.3'), valueOf(field.of), { maxKeys: 3 });
    case 'variants':
      return fc.oneof(
        ...Object.entries(field.of).map(([kind, fields]) =>
          valuesOf(fields).map((given) => ({ ...given, kind })),
        ),
      );
  }
}

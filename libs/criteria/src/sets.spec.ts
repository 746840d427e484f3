import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRegulation, regulations, setIdsOf } from '@ocop/regulations';
import type { CriteriaSet, Criterion } from './criteria-set';
import { criteriaSets, findSet, scoredBy, setsOf } from './find-set';
import { ministryNames } from './ministries';
import { setFaults } from './set-faults';

interface Digest {
  readonly criteria: number;
  readonly options: number;
  readonly marks: readonly number[];
  readonly sums: readonly number[];
  readonly samples: number | null;
  readonly points: string;
  readonly texts: string;
}

/** Computed once from the source of the sets by other means than the code under test. */
const source = JSON.parse(
  readFileSync(join(__dirname, '..', 'source-digest.json'), 'utf8'),
) as Record<string, Digest>;

const printed = ({ no, printedNo }: Criterion) => printedNo ?? no;

function pointsOf({ criteria }: CriteriaSet): string {
  const lines = criteria.map((criterion) => {
    const options = criterion.options.map(
      ({ points, minimumFor = 0 }) => `${points}${'*'.repeat(minimumFor)}`,
    );
    return `${printed(criterion)} ${criterion.part}${criterion.max}: ${options.join(' ')}`;
  });
  return lines.join('; ');
}

function textsOf(set: CriteriaSet): string {
  const ministries = set.ministries.map((ministry) => ministryNames[ministry]).join('; ');
  const sections = set.sections.map(({ no, part, name, max }) => [no, part, name, max].join('|'));
  const criteria = set.criteria.flatMap((criterion) => [
    `${printed(criterion)}|${criterion.name}`,
    ...criterion.options.map(
      ({ text, ofCase = '', implied }) => `${text}|${ofCase}|${implied ? 'implied' : ''}`,
    ),
    ...criterion.notes.map(({ kind, text }) => `${kind.replace('-', '_')}|${text}`),
  ]);
  const lines = [set.name, set.group, set.subgroup, ministries, ...set.rejects];
  const text = [...lines, ...sections, ...criteria].join('\n');
  return createHash('sha256').update(text).digest('hex');
}

function digestOf(set: CriteriaSet): Digest {
  const options = set.criteria.flatMap((criterion) => criterion.options);
  const sumOf = (part: string) =>
    set.criteria.filter((one) => one.part === part).reduce((sum, { max }) => sum + max, 0);
  return {
    criteria: set.criteria.length,
    options: options.length,
    marks: [3, 4, 5].map((star) => options.filter((one) => one.minimumFor === star).length),
    sums: ['A', 'B', 'C'].map(sumOf),
    samples: set.samples ?? null,
    points: pointsOf(set),
    texts: textsOf(set),
  };
}

test('52 sets are known, each under a name of its own', () => {
  expect(criteriaSets.map(({ id }) => id).sort()).toEqual(Object.keys(source).sort());
  expect(new Set(criteriaSets.map(({ id }) => id)).size).toBe(52);
});

test.each(criteriaSets.map((set) => [set.id, set] as const))(
  '%s says what its source says, number by number and word by word',
  (id, set) => {
    expect(digestOf(set)).toEqual(source[id]);
    expect(JSON.stringify(set)).toBe(JSON.stringify(set).normalize('NFC'));
    const names = set.criteria.map(({ no }) => no);
    expect(new Set(names).size).toBe(names.length);
  },
);

test('every set is scored out of the parts of its own law', () => {
  for (const set of criteriaSets) {
    const law = findRegulation(set.regulation).parts.map(({ part, max }) => [part, max]);
    expect({ set: set.id, ...set.parts }).toEqual({ set: set.id, ...Object.fromEntries(law) });
  }
});

test('the sets of QĐ 26/2026 add up to 40/25/35; of QĐ 1048 four do not, and say so', () => {
  expect(setsOf('26-2026').flatMap(setFaults)).toEqual([]);
  const faults = setsOf('1048-2019').flatMap((set) =>
    setFaults(set).map((fault) => [set.id, fault]),
  );
  const short = { code: 'PART_DOES_NOT_ADD_UP', part: 'C', sheet: 40, sum: 38 };
  expect(faults).toEqual([
    ['1048-10', { code: 'NO_CRITERIA' }],
    ['1048-21', short],
    ['1048-23', short],
    ['1048-24', short],
  ]);
  for (const [id] of faults) expect(findSet(id as string).remarks.length).toBeGreaterThan(1);
});

test('a changed number, a lost option and a wrong total are noticed', () => {
  const set = findSet('26/2026-01');
  const [first, ...others] = set.criteria;
  const [lowest, ...higher] = first?.options ?? [];
  const poorer = { ...first, options: [lowest] } as Criterion;
  expect(setFaults({ ...set, criteria: [poorer, ...others] })).toEqual([
    { code: 'OPTIONS_MISS_THE_MAXIMUM', criterion: '1.1', sheet: 3, highest: 1 },
  ]);
  expect(setFaults({ ...set, parts: { A: 35, B: 25, C: 40 } }).map(({ code }) => code)).toEqual([
    'NOT_THE_LAWS_TOTAL',
    'PART_DOES_NOT_ADD_UP',
    'NOT_THE_LAWS_TOTAL',
    'PART_DOES_NOT_ADD_UP',
  ]);
  expect(setFaults({ ...set, criteria: others }).map(({ code }) => code)).toEqual([
    'PART_DOES_NOT_ADD_UP',
    'SECTION_DOES_NOT_ADD_UP',
  ]);
  const dearer = { ...first, options: [{ ...lowest, points: 0 }, ...higher] } as Criterion;
  expect(digestOf({ ...set, criteria: [dearer, ...others] })).not.toEqual(source[set.id]);
});

test('under QĐ 148, whose sheets were not found, only part totals are scored, and stay provisional', () => {
  expect(scoredBy('148-2023')).toBe('provisional-part-totals');
  expect(scoredBy('148-1489-2025')).toBe('provisional-part-totals');
  expect(setsOf('148-2023')).toEqual([]);
  expect(scoredBy('26-2026')).toBe('criteria');
  expect(() => scoredBy('149-2023')).toThrow('REGULATION_UNKNOWN');
  expect(() => findSet('148-01')).toThrow('CRITERIA_SET_UNKNOWN');
});

test('the law names the sets that are here, and no others', () => {
  for (const { id } of regulations) expect(setIdsOf(id)).toEqual(setsOf(id).map((set) => set.id));
});

import type { CivilDate } from '@ocop/calendar';
import { type Actor, NATION, RuleViolation } from '@ocop/ground';
import { FileFaultsError, readYamlText } from '@ocop/platform';
import { type Plan, planOfLaw, planOfYear, withLatestLadders } from '@ocop/programmes';
import type { z } from 'zod';
import { slugOf } from '../ideas/slug';
import { ProblemError } from '../problems/problem';
import type { beginBody } from './plan-sheet.answers';

type First = Extract<z.infer<typeof beginBody>, { from: 'first' }>;

/**
 * The plan of a place that has none to follow: the law's own calendar, over communes by their names.
 * @throws RuleViolation NOT_YOUR_AREA where no province sits: the law gives its rounds to provinces
 */
export function firstPlan(wish: First, { area, name: office }: Actor, today: CivilDate): object {
  if (area === NATION || area.includes('/'))
    throw new RuleViolation('NOT_YOUR_AREA', { place: 'cấp tỉnh', own: area });
  const { year, authority: name, place } = wish;
  const communes = wish.communes.map((commune) => {
    return { area: `${area}/${slugOf(commune, 60)}`, name: commune };
  });
  const document = paperOf(year, today);
  return planOfLaw({ area, year, authority: { name, office, place }, document, communes });
}

/** The law's calendar for the offices and communes of another plan. */
export function planByLaw({ authority, communes }: Plan, year: number, today: CivilDate): object {
  const { area } = authority;
  return planOfLaw({ area, year, authority, document: paperOf(year, today), communes });
}

/** A paper that has still to be written: plans are issued as the year begins, or at once where it has begun. */
function paperOf(year: number, today: CivilDate) {
  const first = `${year}-01-04`;
  const inYear = today.startsWith(`${year}-`) && today > first;
  return { number: '', issuedOn: inYear ? today : first, signedBy: '' };
}

/** @throws ProblemError MALFORMED_REQUEST when the year does not follow */
export function planAfter(plan: Plan, year: number): object {
  if (year > plan.year) return planOfYear(withLatestLadders({ ...plan }), year);
  throw new ProblemError('MALFORMED_REQUEST', {}, [
    {
      path: 'year',
      expected: `a year after ${plan.year}`,
      expectedVi: `một năm sau ${plan.year}`,
      got: String(year),
    },
  ]);
}

/** @throws ProblemError MALFORMED_REQUEST with every place that cannot be read */
export function planIn(text: string): object {
  try {
    const { value } = readYamlText('text', text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof FileFaultsError)) throw error;
    const faults = error.faults.map(({ line, path, ...fault }) => ({
      ...{ expected: fault.expected, expectedVi: fault.expectedVi, got: fault.got },
      path: [path || 'text', ...(line === undefined ? [] : [`(${line})`])].join(' '),
    }));
    throw new ProblemError('MALFORMED_REQUEST', {}, faults);
  }
  const expected = 'a plan: names with their values';
  throw new ProblemError('MALFORMED_REQUEST', {}, [
    {
      path: 'text',
      expected,
      expectedVi: 'một kế hoạch: các mục và giá trị',
      got: 'something else',
    },
  ]);
}

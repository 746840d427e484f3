import { addMonths, type CivilDate, isCivilMonth } from '@ocop/calendar';
import { describeValue, type Field, type Fields } from '@ocop/ground';
import { regulations } from '@ocop/regulations';
import { isInForce } from './faults/law-faults';
import { planShape } from './plan-shape';
import { sourceShape } from './source-shape';

type Written = Readonly<Record<string, unknown>>;

/**
 * The file of a later year made from this year's, as far as it goes without the new document: days moved by whole
 * years, ids and title of the new year, the law then in force. Numbers of papers are empty, the list of products too;
 * what was a sentence of the old document is a default now that says where it comes from.
 * @param plan as written, with all its days well said
 */
export function planOfYear(plan: Written, year: number): Written {
  const from = Number(plan['year']);
  const months = (year - from) * 12;
  const { number } = plan['document'] as { readonly number: string };
  const said = { from, year, number };
  const { recognised: _, ...rest } = moved(planShape, plan, months, said) as Written;
  return {
    ...rest,
    title: yearIn(plan['title'] as string, said),
    year,
    regulation: lawOf(`${year}-01-01`) ?? plan['regulation'],
    illustrative: `Dự thảo năm ${year} lập từ kế hoạch ${number} năm ${from}: số, ngày và câu của văn bản mới chưa có.`,
    document: { ...(rest['document'] as Written), number: '', signedBy: '' },
    products: [],
  };
}

interface Years {
  readonly from: number;
  readonly year: number;
  readonly number: string;
}

/** Ids hold the year; a text that does not is the same next year. */
const yearIn = (text: string, { from, year }: Years) => text.replaceAll(String(from), String(year));

function moved(field: Field, value: unknown, months: number, years: Years): unknown {
  if (value === undefined || value === null) return value;
  switch (field.kind) {
    case 'date':
      return movedDay(value as string, months);
    case 'list':
      return Array.isArray(value)
        ? value.map((item) => moved(field.of, item, months, years))
        : value;
    case 'record':
      return movedRecord(field.fields, value as Written, months, years);
    default:
      return value;
  }
}

function movedRecord(fields: Fields, value: Written, months: number, years: Years): unknown {
  if (fields === sourceShape.fields) return sourceOfYear(value, years);
  const entries = Object.entries(value).map(([name, part]) => {
    const field = fields[name];
    if (!field) return [name, part] as const;
    if (name === 'id' && typeof part === 'string') return [name, yearIn(part, years)] as const;
    return [name, moved(field, part, months, years)] as const;
  });
  return Object.fromEntries(entries);
}

const movedDay = (day: string, months: number): CivilDate =>
  isCivilMonth(day) ? addMonths(`${day}-01`, months).slice(0, 7) : addMonths(day, months);

/** The sentence belongs to the old document: what follows from it is only assumed of the new one. */
function sourceOfYear(source: Written, { from, year, number }: Years): Written {
  const { clause, quote } = source;
  if (quote === undefined) return source;
  const place = clause === undefined ? '' : ` (${describeClause(clause)})`;
  const sentence = `Theo kế hoạch ${number} năm ${from}${place}, chờ văn bản năm ${year}: ${quote as string}`;
  return { default: [...sentence].slice(0, 600).join('') };
}

const describeClause = (clause: unknown) =>
  typeof clause === 'string' ? clause : describeValue(clause);

function lawOf(day: CivilDate): string | undefined {
  return regulations.find((law) => isInForce(law, day))?.id;
}

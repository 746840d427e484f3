import { describeValue, type Fault, type Field } from '@ocop/ground';
import { planShape } from '../plan-shape';
import { fault } from './fault';
import { eachRecord } from './walk';

type Given = Readonly<Record<string, unknown>>;

/** Days that are not said in one way, wherever the plan asks for a day. */
export function whenFaults(plan: object): Fault[] {
  return eachRecord(planShape, plan, ({ fields, value, path }) => {
    if (isLastDay(fields)) return sayingFaults(value, path, LAST_DAY_WAYS);
    if (isOpening(fields)) return sayingFaults(value, path, OPENING_WAYS);
    return [];
  });
}

const isLastDay = (fields: Readonly<Record<string, Field>>) =>
  fields['by']?.kind === 'date' && 'month' in fields;
const isOpening = (fields: Readonly<Record<string, Field>>) =>
  fields['on']?.kind === 'date' && 'month' in fields;

const LAST_DAY_WAYS = ['before', 'by', 'month'];
const OPENING_WAYS = ['on', 'month'];

function sayingFaults(given: Given, path: string, ways: readonly string[]): Fault[] {
  const single = ways.filter((way) => given[way] !== undefined);
  const ends = ['from', 'to'].filter((end) => given[end] !== undefined);
  const said = [...single, ...ends];
  if (ends.length === 0 && single.length === 1) return [];
  if (single.length === 0 && ends.length === 2) return orderFaults(given, path);
  const names = ways.join(', ');
  const expected = {
    vi: `đúng một cách nói ngày: ${names}, hoặc from cùng to`,
    en: `one way of saying the day: ${names}, or from with to`,
  };
  return [fault(path, expected, said.length === 0 ? 'nothing' : said.join(', '), HOW)];
}

const HOW = {
  vi: '"trước ngày 10/7" là before: 2024-07-10; "chậm nhất ngày 30/4" là by: 2024-04-30; "trong tháng 4" là month: 2024-04; "từ tháng 3 đến tháng 4" là from: 2024-03, to: 2024-04',
  en: '"before 10 July" is before: 2024-07-10; "by 30 April" is by: 2024-04-30; "in April" is month: 2024-04; "from March to April" is from: 2024-03, to: 2024-04',
};

function orderFaults({ from, to }: Given, path: string): Fault[] {
  // As text a month comes before its days: "2024-03" to "2024-03-15" is in order.
  if (String(from) <= String(to) || String(from).startsWith(String(to))) return [];
  const expected = { vi: `từ ${String(from)} trở đi`, en: `${String(from)} or later` };
  return [fault(`${path}.to`, expected, describeValue(to))];
}

import { isCalendarVersion } from '@ocop/calendar';
import { describeValue, type Fault } from '@ocop/ground';
import { contentChecks } from './faults/content-faults';
import { dateChecks } from './faults/date-faults';
import { type Check, check, fault } from './faults/fault';
import { lawChecks } from './faults/law-faults';
import { nameChecks } from './faults/name-faults';
import { supportChecks } from './faults/support-faults';
import { yearlyChecks } from './faults/yearly-faults';
import { placeChecks } from './faults/place-faults';
import { recognisedChecks } from './faults/recognised-faults';
import { whenFaults } from './faults/when-faults';
import type { Plan } from './plan-shape';
import type { PlanSource } from './source-shape';
import { unknownDefaults } from './system-defaults';

/** Everything that is asked of a plan whose shape is right. */
const checks: readonly Check[] = [
  check(['defaults'], unknownDefaults),
  ...lawChecks,
  check(['calendar'], calendarFaults),
  check(['reports', 'higher'], aboveFaults),
  ...dateChecks,
  ...placeChecks,
  ...nameChecks,
  ...yearlyChecks,
  ...supportChecks,
  ...contentChecks,
  ...recognisedChecks,
  check(['council'], quorumFaults),
];

/**
 * What is wrong with the meaning of a plan whose shape is right: every fault at once, each with its path.
 * Nothing is repaired; an empty list means the plan may be pinned.
 */
export function planFaults(plan: Plan): Fault[] {
  return soundFaults(plan, new Set());
}

/**
 * The same for a plan of which some sections have no right shape: what can be told from the others, so that all of it
 * can be mended in one go. A section whose days cannot be read is asked nothing else.
 */
export function soundFaults(written: object, misshapen: ReadonlySet<string>): Fault[] {
  const shaped = Object.fromEntries(
    Object.entries(written).filter(([name]) => !misshapen.has(name)),
  );
  const unsaid = whenFaults(shaped);
  const unsound = new Set([...misshapen, ...unsaid.map(({ path }) => sectionOf(path))]);
  // Sections that are not sound are looked at by nobody.
  const plan = written as Plan;
  const asked = checks.filter(({ needs }) => needs.every((name) => !unsound.has(name)));
  return [
    ...unsaid,
    ...asked.flatMap(({ faultsOf }) => faultsOf(plan)),
    ...sourceFaults(shaped, ''),
  ];
}

/** The section of a plan in which a fault lies. */
export function sectionOf(path: string): string {
  return path.split(/[.[]/)[0] ?? '';
}

/** Whoever has nobody above can send nobody a report: its day could never be met. */
function aboveFaults({ reports, higher }: Pick<Plan, 'reports' | 'higher'>): Fault[] {
  if (higher.length > 0) return [];
  const expected = {
    vi: 'không có mục này, vì kế hoạch không có cấp trên (higher)',
    en: 'nothing, for the plan names no level above (higher)',
  };
  return reports.flatMap(({ above }, i) =>
    above ? [fault(`reports[${i}].above`, expected, 'above')] : [],
  );
}

function calendarFaults({ calendar }: Pick<Plan, 'calendar'>): Fault[] {
  if (isCalendarVersion(calendar)) return [];
  const expected = {
    vi: 'một phiên bản lịch đã công bố, ví dụ vn-1',
    en: 'a published calendar version, e.g. vn-1',
  };
  return [fault('calendar', expected, calendar)];
}

function quorumFaults({ council }: Pick<Plan, 'council'>): Fault[] {
  const { present, of } = council.quorum;
  if (present <= of) return [];
  const expected = {
    vi: `nhiều nhất ${of}, là "of" của phân số`,
    en: `at most ${of}, the "of" of the fraction`,
  };
  return [fault('council.quorum.present', expected, String(present))];
}

const CITED = {
  vi: 'hoặc quote (kèm clause nếu văn bản đánh số), hoặc default kèm lý do',
  en: 'either quote (with clause where the document numbers its clauses), or default with the reason',
};

/** Every `source` cites a sentence, or says that it is a default and why. */
function sourceFaults(value: unknown, path: string): Fault[] {
  return eachPart(value, path, (part, at, name) => {
    if (name !== 'source') return sourceFaults(part, at);
    const { clause, quote, default: reason } = part as PlanSource;
    const isHalf = clause !== undefined && quote === undefined;
    if (!isHalf && (quote !== undefined) !== (reason !== undefined)) return [];
    return [fault(at, CITED, describeValue(part))];
  });
}

function eachPart(
  value: unknown,
  path: string,
  faultsOf: (part: unknown, path: string, name: string) => Fault[],
): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const inList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, part]) => {
    const at = inList ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    return faultsOf(part, at, name);
  });
}

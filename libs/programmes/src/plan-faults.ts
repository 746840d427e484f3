import { isCalendarVersion } from '@ocop/calendar';
import { describeValue, type Fault } from '@ocop/ground';
import { dateChecks } from './faults/date-faults';
import { type Check, check, fault } from './faults/fault';
import { lawChecks } from './faults/law-faults';
import { nameChecks } from './faults/name-faults';
import { placeChecks } from './faults/place-faults';
import type { Plan } from './plan-shape';
import type { PlanSource } from './source-shape';
import { unknownDefaults } from './system-defaults';

/** Everything that is asked of a plan whose shape is right. */
const checks: readonly Check[] = [
  check(['defaults'], unknownDefaults),
  ...lawChecks,
  check(['calendar'], calendarFaults),
  ...dateChecks,
  ...placeChecks,
  ...nameChecks,
  check(['council'], quorumFaults),
];

/**
 * What is wrong with the meaning of a plan whose shape is right: every fault at once, each with its path.
 * Nothing is repaired; an empty list means the plan may be pinned.
 */
export function planFaults(plan: Plan): Fault[] {
  return [...checks.flatMap(({ faultsOf }) => faultsOf(plan)), ...sourceFaults(plan, '')];
}

/**
 * The same for a plan of which some sections have no right shape: what can be told from the others, so that all of it
 * can be mended in one go.
 */
export function soundFaults(written: object, unsound: ReadonlySet<string>): Fault[] {
  // Sections that are not sound are looked at by nobody.
  const plan = written as Plan;
  const sound = Object.fromEntries(Object.entries(written).filter(([name]) => !unsound.has(name)));
  const asked = checks.filter(({ needs }) => needs.every((name) => !unsound.has(name)));
  return [...asked.flatMap(({ faultsOf }) => faultsOf(plan)), ...sourceFaults(sound, '')];
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
  vi: 'hoặc clause và quote, hoặc default kèm lý do',
  en: 'either clause and quote, or default with the reason',
};

/** Every `source` cites a clause with its sentence, or says that it is a default and why. */
function sourceFaults(value: unknown, path: string): Fault[] {
  return eachPart(value, path, (part, at, name) => {
    if (name !== 'source') return sourceFaults(part, at);
    const { clause, quote, default: reason } = part as PlanSource;
    const cited = clause !== undefined && quote !== undefined;
    if (cited !== (reason !== undefined)) return [];
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

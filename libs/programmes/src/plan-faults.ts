import { isCalendarVersion } from '@ocop/calendar';
import type { Fault } from '@ocop/regulations';
import { dateFaults } from './faults/date-faults';
import { fault } from './faults/fault';
import { lawFaults } from './faults/law-faults';
import { nameFaults } from './faults/name-faults';
import { placeFaults } from './faults/place-faults';
import type { Plan, PlanSource } from './plan-shape';
import { unknownDefaults } from './system-defaults';

/**
 * What is wrong with the meaning of a plan whose shape is right: every fault at once, each with its path.
 * Nothing is repaired; an empty list means the plan may be pinned.
 */
export function planFaults(plan: Plan): Fault[] {
  return [
    ...unknownDefaults(plan),
    ...lawFaults(plan),
    ...calendarFaultsOf(plan),
    ...dateFaults(plan),
    ...placeFaults(plan),
    ...nameFaults(plan),
    ...quorumFaults(plan),
    ...sourceFaults(plan, ''),
  ];
}

function calendarFaultsOf(plan: Plan): Fault[] {
  if (isCalendarVersion(plan.calendar)) return [];
  return [fault('calendar', 'a published calendar version, e.g. vn-1', plan.calendar)];
}

function quorumFaults({ council }: Plan): Fault[] {
  if (council.quorum.present <= council.quorum.of) return [];
  const expected = `at most ${council.quorum.of}, the "of" of the fraction`;
  return [fault('council.quorum.present', expected, String(council.quorum.present))];
}

/** Every `source` cites a clause with its sentence, or says that it is a default and why. */
function sourceFaults(value: unknown, path: string): Fault[] {
  return eachPart(value, path, (part, at, name) => {
    if (name !== 'source') return sourceFaults(part, at);
    const { clause, quote, default: reason } = part as PlanSource;
    const cited = clause !== undefined && quote !== undefined;
    if (cited !== (reason !== undefined)) return [];
    return [fault(at, 'either clause and quote, or default with the reason', JSON.stringify(part))];
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

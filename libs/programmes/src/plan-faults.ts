import { isCalendarVersion, yearOf } from '@ocop/calendar';
import {
  type Fault,
  findRegulation,
  plainName,
  type Regulation,
  regulations,
} from '@ocop/regulations';
import type { Plan, PlannedProduct, PlannedRound, PlanSource } from './plan-shape';
import { DEFAULTS_VERSIONS } from './system-defaults';

/**
 * What is wrong with the meaning of a plan whose shape is right: every fault at once, each with its path.
 * Nothing is repaired; an empty list means the plan may be pinned.
 */
export function planFaults(plan: Plan): Fault[] {
  const regulation = regulations.find((candidate) => candidate.id === plan.regulation);
  return [
    ...(regulation ? lawFaults(plan, regulation) : [unknownRegulation(plan)]),
    ...calendarFaultsOf(plan),
    ...defaultsFaults(plan),
    ...plan.rounds.flatMap((round, i) => roundFaults(plan, round, `rounds[${i}]`)),
    ...orderFaults(plan),
    ...areaFaults(plan),
    ...twice(plan.rounds, (round) => round.id, 'rounds', 'id'),
    ...twice(plan.products, (product) => product.id, 'products', 'id'),
    ...twice(plan.products, (product) => String(product.no), 'products', 'no'),
    ...twice(plan.products, productIdentity, 'products', 'name'),
    ...twice(plan.reports, (report) => report.id, 'reports', 'id'),
    ...quorumFaults(plan),
    ...sourceFaults(plan, ''),
  ];
}

const fault = (path: string, expected: string, got: string): Fault => ({ path, expected, got });

function unknownRegulation(plan: Plan): Fault {
  const known = regulations.map((candidate) => candidate.id).join(', ');
  return fault('regulation', `one of ${known}`, plan.regulation);
}

function calendarFaultsOf(plan: Plan): Fault[] {
  if (isCalendarVersion(plan.calendar)) return [];
  return [fault('calendar', 'a published calendar version, e.g. vn-1', plan.calendar)];
}

function defaultsFaults({ defaults }: Plan): Fault[] {
  if (defaults === undefined || DEFAULTS_VERSIONS.includes(defaults)) return [];
  return [fault('defaults', `one of ${DEFAULTS_VERSIONS.join(', ')}`, defaults)];
}

/** Tiers the regulation knows, thresholds it allows, terms not longer than it gives, and its own dates. */
function lawFaults(plan: Plan, regulation: Regulation): Fault[] {
  const known = regulation.tiers.map((rule) => rule.tier);
  const tiers = known.join(', ');
  const { citation } = regulation;
  const faults: Fault[] = [];
  if (!known.includes(plan.authority.tier))
    faults.push(fault('authority.tier', `a tier of ${citation}: ${tiers}`, plan.authority.tier));
  plan.rounds.forEach((round, i) => {
    const path = `rounds[${i}]`;
    const rule = regulation.tiers.find((candidate) => candidate.tier === round.tier);
    if (!rule) {
      faults.push(fault(`${path}.tier`, `a tier of ${citation}: ${tiers}`, round.tier));
      return;
    }
    if (round.tier !== plan.authority.tier) {
      const expected = `the tier of the plan's authority: ${plan.authority.tier}`;
      faults.push(fault(`${path}.tier`, expected, round.tier));
    }
    const allowed = rule.forwards?.from;
    if (round.forwardFrom && round.forwardFrom.points !== allowed) {
      const expected =
        allowed === undefined
          ? `no threshold: ${citation} lets this tier forward nothing`
          : `${allowed}, the threshold of ${citation} for this tier`;
      faults.push(fault(`${path}.forwardFrom.points`, expected, String(round.forwardFrom.points)));
    }
  });
  const legal = regulation.communeCheck?.workingDays;
  const planned = plan.terms.communeCheck.workingDays;
  if (legal !== undefined && planned > legal)
    faults.push(
      fault('terms.communeCheck.workingDays', `at most ${legal} (${citation})`, String(planned)),
    );
  return faults;
}

function roundFaults(plan: Plan, round: PlannedRound, path: string): Fault[] {
  const steps = [
    ['opens.on', round.opens.on],
    ['intakeCloses.before', round.intakeCloses.before],
    ['recognise.before', round.recognise.before],
    ...(round.forward ? [['forward.before', round.forward.before]] : []),
  ] as [string, string][];
  const order = steps.slice(1).flatMap(([name, day], i) => {
    const [earlierName, earlier] = steps[i] ?? ['', ''];
    return day > earlier
      ? []
      : [fault(`${path}.${name}`, `a day after ${earlierName} (${earlier})`, day)];
  });
  const outside = steps
    // The law itself lets the second round's dossiers go up in January (QĐ 26/2026, điều 5).
    .filter(([name, day]) => name !== 'forward.before' || yearOf(day) !== plan.year + 1)
    .filter(([, day]) => yearOf(day) !== plan.year)
    .map(([name, day]) => fault(`${path}.${name}`, `a day in ${plan.year}`, day));
  return [...order, ...outside];
}

/** Rounds of one year follow one another: the next closes its intake later than the one before. */
function orderFaults(plan: Plan): Fault[] {
  return plan.rounds.flatMap((round, i) => {
    const previous = plan.rounds[i - 1];
    if (!previous) return round.no === 1 ? [] : [fault(`rounds[${i}].no`, '1', String(round.no))];
    const faults: Fault[] = [];
    if (round.no !== previous.no + 1)
      faults.push(fault(`rounds[${i}].no`, String(previous.no + 1), String(round.no)));
    if (round.intakeCloses.before <= previous.intakeCloses.before) {
      const expected = `a day after the intake of round ${previous.no} (${previous.intakeCloses.before})`;
      faults.push(fault(`rounds[${i}].intakeCloses.before`, expected, round.intakeCloses.before));
    }
    if (round.opens.on > previous.intakeCloses.before) {
      const expected = `not after ${previous.intakeCloses.before}, so that products can roll from round ${previous.no}`;
      faults.push(fault(`rounds[${i}].opens.on`, expected, round.opens.on));
    }
    return faults;
  });
}

function areaFaults(plan: Plan): Fault[] {
  const communes = new Set(plan.communes.map((commune) => commune.area));
  const inside = `${plan.authority.area}/`;
  return [
    ...plan.communes.flatMap((commune, i) =>
      commune.area.startsWith(inside)
        ? []
        : [fault(`communes[${i}].area`, `an area inside ${plan.authority.area}`, commune.area)],
    ),
    ...plan.products.flatMap((product, i) =>
      communes.has(product.commune)
        ? []
        : [fault(`products[${i}].commune`, 'an area listed under communes', product.commune)],
    ),
  ];
}

/** The same product of the same owner, however the two names are written. */
export function productIdentity(product: Pick<PlannedProduct, 'name' | 'owner'>): string {
  return `${plainName(product.name)} / ${plainName(product.owner.name)}`;
}

function twice<T>(
  items: readonly T[],
  key: (item: T) => string,
  list: string,
  field: string,
): Fault[] {
  const first = new Map<string, number>();
  return items.flatMap((item, i) => {
    const earlier = first.get(key(item));
    if (earlier === undefined) {
      first.set(key(item), i);
      return [];
    }
    return [fault(`${list}[${i}].${field}`, `not the same as ${list}[${earlier}]`, key(item))];
  });
}

function quorumFaults({ council }: Plan): Fault[] {
  if (council.quorum.present <= council.quorum.of) return [];
  const expected = `at most ${council.quorum.of}, the "of" of the fraction`;
  return [fault('council.quorum.present', expected, String(council.quorum.present))];
}

/** Every `source` cites a clause with its sentence, or says that it is a default and why. */
function sourceFaults(value: unknown, path: string): Fault[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => sourceFaults(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const at = path ? `${path}.${name}` : name;
    if (name !== 'source') return sourceFaults(item, at);
    const { clause, quote, default: reason } = item as PlanSource;
    const cited = clause !== undefined && quote !== undefined;
    if (cited !== (reason !== undefined)) return [];
    return [fault(at, 'either clause and quote, or default with the reason', JSON.stringify(item))];
  });
}

/** The regulation a plan pins. @throws RuleViolation REGULATION_UNKNOWN */
export function regulationOf(plan: Plan): Regulation {
  return findRegulation(plan.regulation);
}

import { type CivilDate, formatDay } from '@ocop/calendar';
import {
  cited,
  EVALUATING_TIERS,
  type Fault,
  mergedInto,
  mergerSource,
  type Regulation,
  regulations,
  type Tier,
} from '@ocop/regulations';
import type { Plan } from '../plan-shape';
import { fault } from './fault';

/** A plan against its law: the law's days, its tiers, who stands above, what it may threshold and how long it checks. */
export function lawFaults(plan: Plan): Fault[] {
  const regulation = regulations.find((candidate) => candidate.id === plan.regulation);
  if (!regulation) {
    const known = regulations.map((candidate) => candidate.id).join(', ');
    return [fault('regulation', `one of ${known}`, plan.regulation)];
  }
  return [
    ...daysOfLaw(plan, regulation),
    ...authorityFaults(plan, regulation),
    ...higherFaults(plan, regulation),
    ...roundFaults(plan, regulation),
    ...productFaults(plan, regulation),
    ...termFaults(plan, regulation),
  ];
}

/**
 * A plan is issued while dossiers may be filed under its law. Rounds that run over the law's end are no fault of the
 * plan: its transition says until when they may still decide.
 */
function daysOfLaw({ document: { issuedOn } }: Plan, regulation: Regulation): Fault[] {
  if (isInForce(regulation, issuedOn)) return [];
  const right = regulations.find((candidate) => isInForce(candidate, issuedOn));
  const expected = right
    ? `the law in force on the plan's day ${formatDay(issuedOn)}: ${right.id} (${right.citation})`
    : `a law that was in force on the plan's day ${formatDay(issuedOn)}; the first known is ${firstLaw()}`;
  return [fault('regulation', expected, `${regulation.id}, ${daysInWords(regulation)}`)];
}

function isInForce({ inForceFrom, ends }: Regulation, day: CivilDate): boolean {
  return day >= inForceFrom && (!ends || day <= ends.filedUntil);
}

function daysInWords({ inForceFrom, ends }: Regulation): string {
  const from = `in force from ${formatDay(inForceFrom)}`;
  return ends ? `${from} to ${formatDay(ends.filedUntil)} (${cited(ends.source)})` : from;
}

function firstLaw(): string {
  const [first] = regulations;
  return first ? `${first.id}, ${daysInWords(first)}` : 'none';
}

function authorityFaults({ authority, document }: Plan, regulation: Regulation): Fault[] {
  const rule = regulation.tiers.find((candidate) => candidate.tier === authority.tier);
  if (!rule) {
    const expected = `a tier of ${regulation.citation}: ${tiersOf(regulation)}`;
    return [fault('authority.tier', expected, authority.tier)];
  }
  const faults: Fault[] = [];
  if (rule.ends && document.issuedOn > rule.ends.lastDay) {
    const { lastDay, powersTo, source } = rule.ends;
    const expected = `a tier that was still there: this one ended on ${formatDay(lastDay)}, the ${powersTo} took over (${cited(source)})`;
    faults.push(fault('authority.tier', expected, authority.tier));
  }
  const merged = mergedInto(authority.area, document.issuedOn);
  if (merged) {
    const expected = `an area of ${merged.slug}: the province was merged into it (${cited(mergerSource)})`;
    faults.push(fault('authority.area', expected, authority.area));
  }
  return faults;
}

const tiersOf = ({ tiers }: Regulation) => tiers.map((rule) => rule.tier).join(', ');
const height = (tier: string) => (EVALUATING_TIERS as readonly string[]).indexOf(tier);

/** Authorities above the plan's own stand in order, each under a name, an area and a book of its own. */
function higherFaults(plan: Plan, regulation: Regulation): Fault[] {
  const { authority, higher } = plan;
  const order = higher.flatMap((above, i) => {
    const below = higher[i - 1] ?? authority;
    if (height(above.tier) > height(below.tier)) return [];
    return [fault(`higher[${i}].tier`, `a tier above ${below.tier}`, above.tier)];
  });
  const all = [authority, ...higher];
  const shared = (['id', 'symbol', 'area'] as const).flatMap((field) =>
    higher.flatMap((above, i) => {
      const same = all.slice(0, i + 1).find((other) => other[field] === above[field]);
      if (!same) return [];
      const expected = `another ${field} than that of ${same.name}`;
      return [fault(`higher[${i}].${field}`, expected, above[field])];
    }),
  );
  return [...order, ...shared, ...heirFaults(plan, regulation)];
}

/** The tier that takes over from this one answers for its certificates: it has to be named. */
function heirFaults({ authority, higher }: Plan, regulation: Regulation): Fault[] {
  const ends = regulation.tiers.find((rule) => rule.tier === authority.tier)?.ends;
  if (!ends || higher.some((above) => above.tier === ends.powersTo)) return [];
  const expected = `the ${ends.powersTo}'s authority too: it takes over from this tier (${cited(ends.source)})`;
  return [fault('higher', expected, higher.map(({ tier }) => tier).join(', '))];
}

function roundFaults(plan: Plan, regulation: Regulation): Fault[] {
  return plan.rounds.flatMap((round, i) => {
    const path = `rounds[${i}]`;
    const rule = regulation.tiers.find((candidate) => candidate.tier === round.tier);
    if (!rule) {
      const expected = `a tier of ${regulation.citation}: ${tiersOf(regulation)}`;
      return [fault(`${path}.tier`, expected, round.tier)];
    }
    const faults: Fault[] = [];
    if (round.tier !== plan.authority.tier) {
      const expected = `the tier of the plan's authority: ${plan.authority.tier}`;
      faults.push(fault(`${path}.tier`, expected, round.tier));
    }
    const allowed = rule.forwards?.from;
    if (round.forwardFrom && round.forwardFrom.points !== allowed) {
      const expected =
        allowed === undefined
          ? `no threshold: ${regulation.citation} lets this tier forward nothing`
          : `${allowed}, the threshold of ${regulation.citation} for this tier`;
      faults.push(fault(`${path}.forwardFrom.points`, expected, String(round.forwardFrom.points)));
    }
    return faults;
  });
}

/** A dossier is evaluated at the law's lowest tier first, so products stand in a plan of that tier. */
function productFaults({ products, authority }: Plan, regulation: Regulation): Fault[] {
  const lowest = beginsBelow(authority.tier, regulation);
  if (!lowest || products.length === 0) return [];
  const expected =
    `no products: under ${regulation.citation} a dossier begins at the tier ${lowest}; list them in the plan ` +
    `of that tier's authority (authority.tier: ${lowest}) and name this authority there under higher`;
  return [fault('products', expected, `${products.length} products`)];
}

/** The tier at which dossiers begin, when it is not the plan's own. */
export function beginsBelow(tier: string, regulation: Regulation): Tier | undefined {
  const lowest = regulation.tiers[0]?.tier;
  return lowest === tier ? undefined : lowest;
}

function termFaults(plan: Plan, { communeCheck, citation }: Regulation): Fault[] {
  const legal = communeCheck?.workingDays;
  const planned = plan.terms.communeCheck.workingDays;
  if (legal === undefined || planned <= legal) return [];
  const expected = `at most ${legal} (${citation})`;
  return [fault('terms.communeCheck.workingDays', expected, String(planned))];
}

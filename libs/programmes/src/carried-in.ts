import { type CivilDate, deriveDeadline } from '@ocop/calendar';
import { enclose } from '@ocop/casework';
import { findRegulation, type Regulation, regulations, type Stars } from '@ocop/regulations';
import { type CaseRules, caseRules } from './case-rules';
import { productIdentity } from './faults/name-faults';
import type { RecognitionOpening } from './letters';
import { ofScope, ofSet, ofUnit } from './openings';
import type { Authority, Plan, PlannedProduct, RecognisedProduct } from './plan-shape';

/** The law under which a decision of that day recognised; undefined before the first one known. */
export function lawOn(day: CivilDate): Regulation | undefined {
  return regulations.filter(({ inForceFrom }) => inForceFrom <= day).at(-1);
}

/**
 * The case, `hue-2027--bun-van-cu`: two dashes, since the plan may list a product of the same name. The certificate's own
 * id, which stands in public addresses, is drawn when the case opens.
 */
export function carriedInId(plan: { readonly id: string }, entry: { readonly id: string }): string {
  return `${plan.id}--${entry.id}`;
}

/**
 * The recognition of a product that was recognised before this system was used: its own number, decision and months
 * under the law of its day, so that it is renewed, suspended and ended like any other.
 */
export function carriedInOpening(
  plan: Plan,
  entry: RecognisedProduct,
  rules: CaseRules = caseRules(plan),
): RecognitionOpening {
  const law = lawOn(entry.decidedOn) ?? findRegulation(plan.regulation);
  const { months } = law.validity;
  const rule = { kind: 'months', months, from: entry.decidedOn, fixed: true } as const;
  const id = carriedInId(plan, entry);
  const certificate = {
    id,
    number: entry.number,
    // The paper was printed elsewhere.
    sha256: '',
    validFrom: entry.decidedOn,
    validUntil: deriveDeadline(rule, plan.calendar).lastDay,
    ...(entry.code === undefined ? {} : { code: entry.code }),
  };
  return {
    product: productOf(plan, entry),
    certificate,
    stars: entry.stars as Stars,
    authority: issuerOf(plan, law, entry),
    regulation: law.id,
    rules: enclose(rules),
    carriedIn: { plan: plan.id, ...(entry.decision ? { decision: entry.decision } : {}) },
  };
}

function productOf({ communes }: Plan, entry: RecognisedProduct): RecognitionOpening['product'] {
  const commune = communes.find(
    ({ area, replaces }) => area === entry.commune || replaces?.includes(entry.commune),
  );
  if (!commune) throw new RangeError(`${entry.commune} is not a commune of the plan`);
  const { area, name, office } = commune;
  const { name: product, owner } = entry;
  return {
    no: 0,
    name: product,
    owner,
    commune: { area, name, office, ...ofUnit(commune) },
    kind: 'first',
    ...ofSet(entry),
    ...ofScope(entry),
  };
}

/**
 * The tier that recognised so many stars under that law; one that the plan does not name, such as a district that is no
 * more, is known by its name, and whoever took over answers for it.
 */
function issuerOf(
  { authority, higher }: Plan,
  law: Regulation,
  { stars, authority: name }: RecognisedProduct,
): Authority {
  const tier = law.tiers.find(({ recognises }) => recognises.includes(stars as Stars))?.tier;
  const known = [authority, ...higher].find((candidate) => candidate.tier === tier);
  const issuer = known ?? { ...authority, tier: tier ?? authority.tier };
  return name === undefined ? issuer : { ...issuer, name };
}

/** The products of a plan, each with the recognition that its new one is to replace, where the plan carries it in. */
export function withFormer(plan: Plan): PlannedProduct[] {
  const former = new Map(
    (plan.recognised ?? []).map((entry) => [productIdentity(entry), carriedInId(plan, entry)]),
  );
  return plan.products.map((product) => {
    const recognition = product.recognition ?? former.get(productIdentity(product));
    return product.kind === 'first' || recognition === undefined
      ? product
      : { ...product, recognition };
  });
}

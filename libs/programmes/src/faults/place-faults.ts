import { cited, type Fault, mergerSource, provinceOf, provincesUnder } from '@ocop/regulations';
import type { Plan } from '../plan-shape';
import { fault, twice } from './fault';

/** Places: communes inside the authority's area, products in communes, former communes the authority speaks for. */
export function placeFaults(plan: Plan): Fault[] {
  const communes = new Set(plan.communes.map((commune) => commune.area));
  const inside = `${plan.authority.area}/`;
  return [
    ...plan.communes.flatMap((commune, i) =>
      commune.area.startsWith(inside)
        ? []
        : [fault(`communes[${i}].area`, `an area inside ${plan.authority.area}`, commune.area)],
    ),
    ...twice(
      plan.communes,
      (commune) => commune.area,
      (i) => `communes[${i}].area`,
    ),
    ...plan.products.flatMap((product, i) =>
      communes.has(product.commune)
        ? []
        : [fault(`products[${i}].commune`, 'an area listed under communes', product.commune)],
    ),
    ...replacedFaults(plan, communes),
  ];
}

/**
 * Whoever replaces a commune sees its cases and gets its mail, so the plan's authority must speak for that commune: a
 * district for its own, a province for its own and for those of provinces that were merged into it. Between plans the
 * later one counts: the same authority a year on, or the authority that took over.
 */
function replacedFaults(plan: Plan, communes: ReadonlySet<string>): Fault[] {
  const replaced = plan.communes.flatMap((commune, i) =>
    (commune.replaces ?? []).map((former, j) => ({
      former,
      path: `communes[${i}].replaces[${j}]`,
    })),
  );
  const wrong = replaced.flatMap(({ former, path }) => {
    const expected = whyNotReplaced(plan, communes, former);
    return expected ? [fault(path, expected, former)] : [];
  });
  const again = twice(
    replaced,
    ({ former }) => former,
    (i) => replaced[i]?.path ?? '',
  );
  return [...wrong, ...again];
}

function whyNotReplaced(
  { authority, document }: Plan,
  communes: ReadonlySet<string>,
  former: string,
): string | undefined {
  const [province = '', district, commune, ...deeper] = former.split('/');
  if (!district || district === 'chu-the' || !commune || deeper.length > 0)
    return 'a former commune, written province/district/commune';
  if (communes.has(former)) return 'a commune that is no longer there: this one is listed as well';
  if (authority.tier !== 'province')
    return former.startsWith(`${authority.area}/`)
      ? undefined
      : `a former commune inside ${authority.area}`;
  const provinces = provincesUnder(provinceOf(authority.area), document.issuedOn);
  if (provinces.includes(province)) return undefined;
  return `a former commune of ${provinces.join(', ')}, for which this authority speaks (${cited(mergerSource)})`;
}

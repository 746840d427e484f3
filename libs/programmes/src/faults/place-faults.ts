import type { Fault } from '@ocop/ground';
import { cited, mergerSource, provinceOf, provincesUnder } from '@ocop/regulations';
import type { Plan } from '../plan-shape';
import { check, fault, twice } from './fault';

/** Places: communes inside the authority's area, products in communes, former communes the authority speaks for. */
export const placeChecks = [
  check(['authority', 'communes'], ({ authority, communes }) =>
    communes.flatMap(({ area }, i) => {
      if (area.startsWith(`${authority.area}/`)) return [];
      const expected = {
        vi: `một địa bàn trong ${authority.area}`,
        en: `an area inside ${authority.area}`,
      };
      return [fault(`communes[${i}].area`, expected, area)];
    }),
  ),
  check(['communes'], ({ communes }) =>
    twice(
      communes,
      ({ area }) => area,
      (i) => `communes[${i}].area`,
    ),
  ),
  check(['communes', 'products'], productFaults),
  check(['authority', 'document', 'communes'], replacedFaults),
];

const SHOWN = 12;

function productFaults({ communes, products }: Pick<Plan, 'communes' | 'products'>): Fault[] {
  const areas = communes.map(({ area }) => area);
  const known = new Set(areas);
  const names = `${areas.slice(0, SHOWN).join(', ')}${areas.length > SHOWN ? ', …' : ''}`;
  const expected = {
    vi: `một địa bàn có trong communes: ${names}`,
    en: `an area listed under communes: ${names}`,
  };
  return products.flatMap(({ commune }, i) =>
    known.has(commune) ? [] : [fault(`products[${i}].commune`, expected, commune)],
  );
}

type Placed = Pick<Plan, 'authority' | 'document' | 'communes'>;

/**
 * Whoever replaces a commune sees its cases and gets its mail, so the plan's authority must speak for that commune: a
 * district for its own, a province for its own and for those of provinces that were merged into it. Between plans the
 * later one counts: the same authority a year on, or the authority that took over.
 */
function replacedFaults(plan: Placed): Fault[] {
  const communes = new Set(plan.communes.map((commune) => commune.area));
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
  { authority, document }: Placed,
  communes: ReadonlySet<string>,
  former: string,
): { vi: string; en: string } | undefined {
  const [province = '', district, commune, ...deeper] = former.split('/');
  if (!district || district === 'chu-the' || !commune || deeper.length > 0)
    return {
      vi: 'một xã cũ, viết tỉnh/huyện/xã',
      en: 'a former commune, written province/district/commune',
    };
  if (communes.has(former))
    return {
      vi: 'một xã không còn nữa: xã này cũng có trong communes',
      en: 'a commune that is no longer there: this one is listed as well',
    };
  if (authority.tier !== 'province')
    return former.startsWith(`${authority.area}/`)
      ? undefined
      : {
          vi: `một xã cũ trong ${authority.area}`,
          en: `a former commune inside ${authority.area}`,
        };
  const provinces = provincesUnder(provinceOf(authority.area), document.issuedOn);
  if (provinces.includes(province)) return undefined;
  const names = provinces.join(', ');
  return {
    vi: `một xã cũ của ${names}, nơi cơ quan này có thẩm quyền (${cited(mergerSource)})`,
    en: `a former commune of ${names}, for which this authority speaks (${cited(mergerSource)})`,
  };
}

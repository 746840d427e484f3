import { type CivilDate, formatDay } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import {
  cited,
  EVALUATING_TIERS,
  mergedInto,
  mergerSource,
  type Regulation,
  regulations,
  type Tier,
} from '@ocop/regulations';
import type { Plan } from '../plan-shape';
import { type Check, check, fault } from './fault';
import { setFaults } from './set-faults';

/** A plan against its law: the law's days, its tiers, who stands above, what it may threshold and how long it checks. */
export const lawChecks = [
  check(['regulation'], ({ regulation: id }) => {
    if (regulations.some((known) => known.id === id)) return [];
    const known = regulations.map((candidate) => candidate.id).join(', ');
    return [fault('regulation', { vi: `một trong ${known}`, en: `one of ${known}` }, id)];
  }),
  underLaw(['document'], daysOfLaw),
  underLaw(['authority', 'document'], authorityFaults),
  underLaw(['authority', 'higher'], higherFaults),
  underLaw(['authority', 'rounds'], roundFaults),
  underLaw(['authority', 'products'], productFaults),
  underLaw(['products'], setFaults),
  underLaw(['terms'], termFaults),
];

/** What is asked of a plan under the law it names; a law that nobody knows asks nothing. */
function underLaw<K extends keyof Plan>(
  needs: readonly K[],
  faultsOf: (plan: Pick<Plan, K>, regulation: Regulation) => Fault[],
): Check {
  return {
    needs: ['regulation', ...needs],
    faultsOf: (plan) => {
      const regulation = regulations.find((candidate) => candidate.id === plan.regulation);
      return regulation ? faultsOf(plan, regulation) : [];
    },
  };
}

/**
 * A plan is issued while dossiers may be filed under its law. Rounds that run over the law's end are no fault of the
 * plan: its transition says until when they may still decide.
 */
function daysOfLaw(
  { document: { issuedOn } }: Pick<Plan, 'document'>,
  regulation: Regulation,
): Fault[] {
  if (isInForce(regulation, issuedOn)) return [];
  const right = regulations.find((candidate) => isInForce(candidate, issuedOn));
  const day = formatDay(issuedOn);
  const expected = right
    ? {
        vi: `quy định có hiệu lực vào ngày của kế hoạch ${day}: ${right.id} (${right.citation})`,
        en: `the law in force on the plan's day ${day}: ${right.id} (${right.citation})`,
      }
    : {
        vi: `một quy định đã có hiệu lực vào ngày của kế hoạch ${day}; sớm nhất là ${firstLaw().vi}`,
        en: `a law that was in force on the plan's day ${day}; the first known is ${firstLaw().en}`,
      };
  return [fault('regulation', expected, `${regulation.id}, ${daysInWords(regulation).en}`)];
}

export function isInForce({ inForceFrom, ends }: Regulation, day: CivilDate): boolean {
  return day >= inForceFrom && (!ends || day <= ends.filedUntil);
}

function daysInWords({ inForceFrom, ends }: Regulation) {
  const [from, to] = [formatDay(inForceFrom), ends && formatDay(ends.filedUntil)];
  return {
    vi: `có hiệu lực từ ${from}${ends ? ` đến ${to} (${cited(ends.source)})` : ''}`,
    en: `in force from ${from}${ends ? ` to ${to} (${cited(ends.source)})` : ''}`,
  };
}

function firstLaw() {
  const [first] = regulations;
  if (!first) return { vi: 'chưa có', en: 'none' };
  const days = daysInWords(first);
  return { vi: `${first.id}, ${days.vi}`, en: `${first.id}, ${days.en}` };
}

function authorityFaults(
  { authority, document }: Pick<Plan, 'authority' | 'document'>,
  regulation: Regulation,
): Fault[] {
  const rule = regulation.tiers.find((candidate) => candidate.tier === authority.tier);
  if (!rule) return [fault('authority.tier', tierOf(regulation), authority.tier)];
  const faults: Fault[] = [];
  if (rule.ends && document.issuedOn > rule.ends.lastDay) {
    const { lastDay, powersTo, source } = rule.ends;
    const day = formatDay(lastDay);
    const expected = {
      vi: `một cấp còn hoạt động: cấp này kết thúc ngày ${day}, thẩm quyền chuyển cho ${powersTo} (${cited(source)})`,
      en: `a tier that was still there: this one ended on ${day}, the ${powersTo} took over (${cited(source)})`,
    };
    faults.push(fault('authority.tier', expected, authority.tier));
  }
  const merged = mergedInto(authority.area, document.issuedOn);
  if (merged) {
    const expected = {
      vi: `một địa bàn của ${merged.slug}: tỉnh đã sáp nhập (${cited(mergerSource)})`,
      en: `an area of ${merged.slug}: the province was merged into it (${cited(mergerSource)})`,
    };
    faults.push(fault('authority.area', expected, authority.area));
  }
  return faults;
}

function tierOf({ tiers, citation }: Regulation) {
  const names = tiers.map((rule) => rule.tier).join(', ');
  return { vi: `một cấp của ${citation}: ${names}`, en: `a tier of ${citation}: ${names}` };
}

const height = (tier: string) => (EVALUATING_TIERS as readonly string[]).indexOf(tier);

/** Authorities above the plan's own stand in order, each under a name, an area and a book of its own. */
function higherFaults(
  { authority, higher }: Pick<Plan, 'authority' | 'higher'>,
  regulation: Regulation,
): Fault[] {
  const order = higher.flatMap((above, i) => {
    const below = higher[i - 1] ?? authority;
    if (height(above.tier) > height(below.tier)) return [];
    const expected = { vi: `một cấp trên ${below.tier}`, en: `a tier above ${below.tier}` };
    return [fault(`higher[${i}].tier`, expected, above.tier)];
  });
  const all = [authority, ...higher];
  const shared = (['id', 'symbol', 'area'] as const).flatMap((field) =>
    higher.flatMap((above, i) => {
      const same = all.slice(0, i + 1).find((other) => other[field] === above[field]);
      if (!same) return [];
      const expected = {
        vi: `${field} khác với ${field} của ${same.name}`,
        en: `another ${field} than that of ${same.name}`,
      };
      return [fault(`higher[${i}].${field}`, expected, above[field])];
    }),
  );
  return [...order, ...shared, ...heirFaults({ authority, higher }, regulation)];
}

/** The tier that takes over from this one answers for its certificates: it has to be named. */
function heirFaults(
  { authority, higher }: Pick<Plan, 'authority' | 'higher'>,
  regulation: Regulation,
): Fault[] {
  const ends = regulation.tiers.find((rule) => rule.tier === authority.tier)?.ends;
  if (!ends || higher.some((above) => above.tier === ends.powersTo)) return [];
  const expected = {
    vi: `có cả cơ quan cấp ${ends.powersTo}: cấp này tiếp nhận thẩm quyền (${cited(ends.source)})`,
    en: `the ${ends.powersTo}'s authority too: it takes over from this tier (${cited(ends.source)})`,
  };
  return [fault('higher', expected, higher.map(({ tier }) => tier).join(', '))];
}

function roundFaults(
  { authority, rounds }: Pick<Plan, 'authority' | 'rounds'>,
  regulation: Regulation,
): Fault[] {
  return rounds.flatMap((round, i) => {
    const path = `rounds[${i}]`;
    const rule = regulation.tiers.find((candidate) => candidate.tier === round.tier);
    if (!rule) return [fault(`${path}.tier`, tierOf(regulation), round.tier)];
    const faults: Fault[] = [];
    if (round.tier !== authority.tier) {
      const expected = {
        vi: `cấp của cơ quan ban hành kế hoạch: ${authority.tier}`,
        en: `the tier of the plan's authority: ${authority.tier}`,
      };
      faults.push(fault(`${path}.tier`, expected, round.tier, OTHER_TIER));
    }
    const allowed = rule.forwards?.from;
    if (round.forwardFrom && round.forwardFrom.points !== allowed) {
      const expected = thresholdOf(regulation, allowed);
      const got = String(round.forwardFrom.points);
      faults.push(fault(`${path}.forwardFrom.points`, expected, got, NO_OWN_THRESHOLD));
    }
    return faults;
  });
}

const OTHER_TIER = {
  vi: 'đợt của cấp khác thuộc kế hoạch của cơ quan cấp đó; ngày mà văn bản này đặt cho cấp ấy ghi ở activities (kind: evaluation, holder: districts, tier)',
  en: 'a round of another tier belongs to the plan of that tier’s authority; the day that this document sets for that tier goes under activities (kind: evaluation, holder: districts, tier)',
};

/** Above the threshold another tier has the power: a plan that moved it would leave products that nobody may recognise. */
const NO_OWN_THRESHOLD = {
  vi: 'mức điểm gửi lên trên do quy định đặt, vì nó chia thẩm quyền công nhận giữa hai cấp: kế hoạch không đặt mức khác. Bỏ forwardFrom, hoặc ghi đúng mức của quy định; sản phẩm được công nhận ngay và vẫn gửi hồ sơ lên thì ghi council.from90: recognise-and-forward; câu riêng của văn bản ghi ở standing',
  en: 'the threshold is the law’s, since it divides the power to recognise between two tiers: a plan sets no other. Leave forwardFrom out, or write the law’s own; where products are recognised at once and go up besides, write council.from90: recognise-and-forward; the document’s own sentence goes under standing',
};

function thresholdOf({ citation }: Regulation, allowed: number | undefined) {
  if (allowed === undefined)
    return {
      vi: `không có mức điểm: theo ${citation} cấp này không gửi hồ sơ lên trên`,
      en: `no threshold: ${citation} lets this tier forward nothing`,
    };
  return {
    vi: `${allowed}, mức điểm của ${citation} cho cấp này`,
    en: `${allowed}, the threshold of ${citation} for this tier`,
  };
}

/** A dossier is evaluated at the law's lowest tier first, so products stand in a plan of that tier. */
function productFaults(
  { products, authority }: Pick<Plan, 'products' | 'authority'>,
  regulation: Regulation,
): Fault[] {
  const lowest = beginsBelow(authority.tier, regulation);
  if (!lowest || products.length === 0) return [];
  const expected = {
    vi: `không có sản phẩm: theo ${regulation.citation} hồ sơ bắt đầu ở cấp ${lowest}`,
    en: `no products: under ${regulation.citation} a dossier begins at the tier ${lowest}`,
  };
  const remedy = {
    vi: `ghi sản phẩm vào kế hoạch của cơ quan cấp đó (authority.tier: ${lowest}) và nêu cơ quan này ở higher của kế hoạch ấy`,
    en: `list them in the plan of that tier's authority (authority.tier: ${lowest}) and name this authority there under higher`,
  };
  return [fault('products', expected, `${products.length} products`, remedy)];
}

/** The tier at which dossiers begin, when it is not the plan's own. */
export function beginsBelow(tier: string, regulation: Regulation): Tier | undefined {
  const lowest = regulation.tiers[0]?.tier;
  return lowest === tier ? undefined : lowest;
}

function termFaults(
  { terms }: Pick<Plan, 'terms'>,
  { communeCheck, citation }: Regulation,
): Fault[] {
  const legal = communeCheck?.workingDays;
  const planned = terms.communeCheck.workingDays;
  if (legal === undefined || planned <= legal) return [];
  const expected = {
    vi: `nhiều nhất ${legal} (${citation})`,
    en: `at most ${legal} (${citation})`,
  };
  return [fault('terms.communeCheck.workingDays', expected, String(planned))];
}

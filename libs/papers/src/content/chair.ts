import type { SignedNotice } from '@ocop/casework';
import type { Authority } from '@ocop/programmes';
import type { Tier } from '@ocop/regulations';
import type { Signature } from './content';
import { fullName } from './letterhead';

/** Recognition and its end are powers of the chair, for five stars of the minister, who sign in their own name (`decidedBy`). */
function chairTitle(tier: Tier): string {
  return tier === 'centre' ? 'BỘ TRƯỞNG' : 'CHỦ TỊCH';
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN …`: who decides, above the grounds. */
export function deciderOf(tier: Tier, authority: string): string {
  return `${chairTitle(tier)} ${fullName(authority).toLocaleUpperCase('vi')}`;
}

/**
 * As what whoever signs for an authority does so: the chair in their own name, without "TM." (QĐ 26/2026 điều 4, 8; NĐ
 * 30/2020), or as the plan says of whom it names.
 */
export function capacityOf({ tier, signer }: Pick<Authority, 'tier' | 'signer'>): string {
  return signer?.capacity ?? chairTitle(tier);
}

/** Who signs for the authority, where its plan names one. */
export function signedByAuthority(authority: Pick<Authority, 'tier' | 'signer'>): Signature {
  return signedAs(capacityOf(authority), authority.signer?.name);
}

/**
 * Who signs what a people's committee writes as a body: on its behalf, the chair or a deputy in the chair's place; whoever was
 * charged with it, or signs by order, does not (NĐ 30/2020, phụ lục I, mục II.7).
 */
export function signedForPeople({
  name,
  capacity = 'CHỦ TỊCH',
}: Partial<NonNullable<Authority['signer']>> = {}): Signature {
  const signature = signedAs(capacity, name);
  if (/^(TUQ|TL|TM)\./.test(capacity)) return signature;
  return { ...signature, as: ['TM. ỦY BAN NHÂN DÂN', ...signature.as] };
}

/** Whoever signed a notice of an office; room for its head until that is recorded. */
export function signedNotice(signed?: Pick<SignedNotice, 'signer' | 'capacity'>): Signature {
  return signed ? signedAs(signed.capacity, signed.signer) : signedAs('THỦ TRƯỞNG CƠ QUAN');
}

/** `KT. CHỦ TỊCH - PHÓ CHỦ TỊCH` in two lines, as such a capacity is written on papers (NĐ 30/2020, phụ lục I). */
function signedAs(capacity: string, name?: string): Signature {
  const as = capacity.split(/\s+[-–]\s+|\n/);
  return { as, ...(name === undefined ? {} : { name }) };
}

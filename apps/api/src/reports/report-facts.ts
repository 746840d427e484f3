import type { Facts } from '@ocop/reports';
import type { CertificateRegisterRow, ProductThen, SupportThen } from '@ocop/records';

/** One product as targets count it: with stars once they are decided on. */
export const counted = ({ area, year, stars, decision, certificateNumber }: ProductThen) => ({
  ...{ commune: area, year, stars: decision ? stars : null },
  ...{ certified: certificateNumber !== null, count: 1 },
});

export const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** Where nothing is open any more: what a council above has scored is nobody's to know before its decision. */
const DECIDED: readonly ProductThen['stage'][] = [
  'awaiting-signature',
  'recognised',
  'not-recognised',
];

export function productFact(row: ProductThen): Facts['products'][number] {
  const { id, name, owner, commune, area, year, stage, stars, decision, certificateNumber } = row;
  return {
    ...{ id, name, owner, commune, area, year, stage },
    stars: decision && DECIDED.includes(stage) ? stars : null,
    certified: certificateNumber !== null,
    decision: decision?.number ?? null,
  };
}

export function certificateFact(row: CertificateRegisterRow): Facts['certificates'][number] {
  const { recognition: id, number, product, owner, commune, area, stars, state } = row;
  const { validFrom, validUntil, endedOn } = row;
  return {
    id,
    number,
    product,
    owner,
    commune,
    area,
    stars,
    state,
    validFrom,
    validUntil,
    endedOn,
  };
}

export function supportFact(row: SupportThen): NonNullable<Facts['supported']>[number] {
  const { recognition: id, plan, citation, product, owner, commune, area, number, stars } = row;
  const { entitled, granted, paid, owed, claimNo, standing } = row;
  return {
    ...{ id, plan, citation, product, owner, commune, area, number, stars },
    ...{ entitled, claimed: claimNo !== null && standing !== 'withdrawn', granted, paid, owed },
  };
}

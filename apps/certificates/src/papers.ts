import { dayInWords, fullName } from '@ocop/papers';
import type { EnteredCertificate } from './certificate-book';

/** Across what a sandbox issues, and nothing else. */
export const SPECIMEN = 'BẢN MINH HỌA';

function shortDay(date: string): string {
  return date.split('-').reverse().join('/');
}

/** Recognition is the power of the chair, for five stars of the minister, who sign in their own name (`decidedBy`). */
function signerOf(tier: string): string {
  return tier === 'centre' ? 'BỘ TRƯỞNG' : 'CHỦ TỊCH';
}

interface Printed {
  readonly publicUrl: string;
  /** Only for trying: everybody must see it. */
  readonly specimen: boolean;
}

/** What the certificate's template prints. */
export function certificatePaper(
  { number, request, id, code }: Pick<EnteredCertificate, 'id' | 'number' | 'request' | 'code'>,
  { publicUrl, specimen }: Printed,
) {
  const { product, owner, address, stars, authority, decision, regulation } = request;
  return {
    title: `Giấy chứng nhận sản phẩm OCOP số ${number}`,
    ...(specimen ? { watermark: SPECIMEN } : {}),
    ...(code ? { code } : {}),
    date: decision.signedOn,
    authority: fullName(authority.name),
    place: authority.place,
    signedAs: signerOf(authority.tier),
    number,
    product,
    owner,
    address,
    stars,
    decision: decision.number,
    decisionDay: shortDay(decision.signedOn),
    regulation,
    validFrom: shortDay(request.validFrom),
    validUntil: shortDay(request.validUntil),
    signedOn: dayInWords(decision.signedOn),
    verifyAt: `${publicUrl}/xac-minh/${id}`,
  };
}

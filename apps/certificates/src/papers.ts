import { formatDay } from '@ocop/calendar';
import { capacityOf, dayInWords, fullName, inFull } from '@ocop/papers';
import { type CertificateFace, qrSvg } from '@ocop/typeset';
import type { EnteredCertificate } from './certificate-book';

/** Across what a sandbox issues, and nothing else. */
export const SPECIMEN = 'BẢN MINH HỌA';

export interface Printed {
  /** What the printed code holds: the certificate's page, and behind `#` its token. */
  readonly address: string;
  /** Only for trying: everybody must see it. */
  readonly specimen: boolean;
  /** Of the product, where one was chosen. */
  readonly picture?: CertificateFace['picture'];
}

/** What the certificate's template prints. */
export function certificatePaper(
  { number, request, code }: Pick<EnteredCertificate, 'number' | 'request' | 'code'>,
  { address: printed, specimen, picture }: Printed,
): CertificateFace {
  const { product, owner, address, stars, authority, decision, regulation } = request;
  const { issuedOn = decision.signedOn } = request;
  return {
    title: `Giấy chứng nhận sản phẩm OCOP số ${number}`,
    ...(specimen ? { watermark: SPECIMEN } : {}),
    ...(code ? { code } : {}),
    ...(picture ? { picture } : {}),
    date: issuedOn,
    authority: fullName(authority.name),
    place: authority.place,
    signedAs: capacityOf(request.authority),
    ...(authority.signer ? { signer: authority.signer.name } : {}),
    ...(request.supersedes ? { supersedes: request.supersedes } : {}),
    ...scopePrinted(request),
    number,
    product,
    owner,
    address,
    stars,
    decision: decision.number,
    decisionDay: formatDay(decision.signedOn),
    regulation: inFull(regulation),
    validFrom: formatDay(request.validFrom),
    validUntil: formatDay(request.validUntil),
    signedOn: dayInWords(issuedOn),
    verifyAt: printed.split('#')[0] ?? printed,
    qr: qrSvg(printed),
  };
}

/** Packings and kinds, where not everything of the product is recognised. */
function scopePrinted({ packSizes = [], variants = [] }: EnteredCertificate['request']) {
  const scope = [...variants, ...packSizes].join(', ');
  return scope ? { scope: `Phạm vi: ${scope}` } : {};
}

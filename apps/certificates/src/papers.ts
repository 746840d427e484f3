import type { CoveringLetter } from '@ocop/casework';
import { dayInWords, fullName } from '@ocop/papers';
import { sayPoints } from '@ocop/words';
import type { EnteredCertificate } from './certificate-book';

const WATERMARK = 'BẢN MINH HỌA';

function shortDay(date: string): string {
  return date.split('-').reverse().join('/');
}

/** Recognition is the power of the chair, for five stars of the minister, who sign in their own name (`decidedBy`). */
function signerOf(tier: string): string {
  return tier === 'centre' ? 'BỘ TRƯỞNG' : 'CHỦ TỊCH';
}

/** What the certificate's template prints. */
export function certificatePaper(
  { number, request, id }: Pick<EnteredCertificate, 'id' | 'number' | 'request'>,
  publicUrl: string,
) {
  const { product, owner, address, stars, authority, decision, regulation } = request;
  return {
    title: `Giấy chứng nhận sản phẩm OCOP số ${number}`,
    watermark: WATERMARK,
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

function roundName({ round }: CoveringLetter): string {
  return round ? `đợt ${round.no} năm ${round.year}` : '';
}

/** What the template of a transmittal letter prints. */
export function letterPaper(request: CoveringLetter) {
  const { authority, to, decision, regulation, plan, products, number, sentOn } = request;
  return {
    title: `Công văn số ${number}`,
    watermark: WATERMARK,
    authority: fullName(authority.name),
    place: authority.place,
    number,
    to: to ? to.office : 'cơ quan cấp trên',
    regulation,
    plan,
    threshold: String(request.threshold),
    roundName: request.roundName ?? roundName(request),
    decision: decision?.number ?? '',
    decisionDay: decision ? shortDay(decision.signedOn) : '',
    sentOn: dayInWords(sentOn),
    products: products.map(({ name, owner, communeName, average }) => ({
      name,
      owner,
      commune: communeName,
      average: sayPoints(average, 'vi'),
    })),
  };
}

import { civilDateAt, formatDay } from '@ocop/calendar';
import type { Recorded } from '@ocop/casework';
import {
  answeringAuthority,
  liveRecognition,
  type RecognitionEvent,
  type RecognitionState,
} from '@ocop/recognition';
import type { LegalBasis, Regulation } from '@ocop/regulations';
import { sayBasis } from '@ocop/words';
import { deciderOf, signedByAuthority, signedNotice } from '../content/chair';
import { inFull } from '../content/citation';
import type { Block, PaperContent } from '../content/content';
import { paragraph } from '../content/tables';
import { latest } from './happened';
import { officeHead, ownHead } from './of-office';

/** A recognition as its papers need it. */
export interface RecognitionInLog {
  readonly state: RecognitionState;
  readonly events: readonly Recorded<RecognitionEvent>[];
}

/** The decision by which a certificate ends: revoked for a cause of the law, or struck off the list without one. */
export function revocationDecision(
  { state, events }: RecognitionInLog,
  mark: string,
): PaperContent | undefined {
  const ended = latest(events, 'RecognitionRevoked', 'RecognitionStruckOff');
  if (!ended || state.stage === 'none') return undefined;
  const { product, certificate, law } = liveRecognition(state);
  const authority = answeringAuthority(liveRecognition(state));
  const { decision, signedOn, on } = ended.data;
  const isRevoked = ended.type === 'RecognitionRevoked';
  const what = isRevoked ? 'Thu hồi Giấy chứng nhận' : 'Đưa ra khỏi danh sách';
  const subject = `${what} sản phẩm OCOP ${product.name}`;
  const name = `Giấy chứng nhận sản phẩm OCOP số ${certificate.number} của sản phẩm ${product.name}, chủ thể ${product.owner.name}, ${product.commune.name}`;
  return {
    title: `Quyết định: ${subject}`,
    head: ownHead(authority, { number: decision, on: signedOn, kind: 'QUYẾT ĐỊNH', subject }),
    blocks: [
      { kind: 'centred', text: deciderOf(authority.tier, authority.name) },
      ...(authority.tier === 'centre'
        ? []
        : [ground('Căn cứ Luật Tổ chức chính quyền địa phương;')]),
      ground(`Căn cứ ${groundOf(law, ended.basis)};`),
      ground(`Theo đề nghị của ${authority.office}.`),
      { kind: 'centred', text: 'QUYẾT ĐỊNH:' },
      paragraph(
        isRevoked
          ? `Điều 1. Thu hồi ${name}. Lý do: ${causeIn(law, ended.data.cause)}.`
          : `Điều 1. Đưa ra khỏi danh sách sản phẩm OCOP: ${name}. Lý do: không tham gia đánh giá lại.`,
      ),
      paragraph(
        `Điều 2. Giấy chứng nhận hết giá trị từ ngày ${formatDay(on)}. Chủ thể không sử dụng nhãn hiệu OCOP trên sản phẩm từ ngày này.`,
      ),
      paragraph(
        `Điều 3. Quyết định có hiệu lực kể từ ngày ký. ${authority.office}, ${product.commune.office} và chủ thể chịu trách nhiệm thi hành Quyết định này./.`,
      ),
    ],
    closing: {
      recipients: ['Như Điều 3;', 'Lưu: VT.'],
      signatures: [signedByAuthority(authority)],
    },
    mark,
  };
}

/**
 * That a certificate will end, what is to be done, and until when; at least 30 days ahead where the law says so. Its number
 * is the office's to give: until it is recorded there is room for it, and for whoever signs.
 */
export function expiryNotice(
  { state, events }: RecognitionInLog,
  mark: string,
): PaperContent | undefined {
  const signed = latest(events, 'ExpiryNoticeSigned');
  const given = signed ?? latest(events, 'ExpiryNoticeGiven', 'RenewalWindowOpened');
  if (!given || state.stage === 'none') return undefined;
  const live = liveRecognition(state);
  const { product, certificate, law } = live;
  const { window } = state;
  const authority = answeringAuthority(live);
  const subject = `Sắp hết hiệu lực Giấy chứng nhận sản phẩm OCOP ${product.name}`;
  return {
    title: `Thông báo: ${subject}`,
    head: officeHead(authority, {
      number: signed?.data.number ?? '      /TB',
      on: signed?.data.signedOn ?? civilDateAt(given.at),
      ...{ kind: 'THÔNG BÁO', subject },
    }),
    blocks: [
      paragraph(`Kính gửi: ${product.owner.name}.`),
      paragraph(
        `Giấy chứng nhận sản phẩm OCOP số ${certificate.number} của sản phẩm ${product.name} có giá trị đến hết ngày ${formatDay(certificate.validUntil)}.`,
      ),
      paragraph(
        window
          ? `Theo ${inFull(law.citation)}, chủ thể nộp hồ sơ đánh giá lại từ ngày ${formatDay(window.opensOn)} đến hết ngày ${formatDay(window.closesOn)}.`
          : `Theo ${inFull(law.citation)}, chủ thể nộp hồ sơ đánh giá lại trước khi giấy chứng nhận hết hiệu lực.`,
      ),
      paragraph(
        `Quá thời hạn trên mà không đánh giá lại, sản phẩm không được sử dụng nhãn hiệu OCOP. Đề nghị chủ thể cho ${product.commune.office} biết có tham gia đánh giá lại hay không./.`,
      ),
    ],
    closing: {
      recipients: [`${product.owner.name};`, `${product.commune.office};`, 'Lưu: hồ sơ.'],
      signatures: [signedNotice(signed?.data)],
    },
    mark,
  };
}

/** The law once, with the place in it: not `QĐ 26/2026/QĐ-TTg … (QĐ 26/2026/QĐ-TTg …, điều 8)`. */
function groundOf({ citation }: Regulation, basis: LegalBasis): string {
  const said = sayBasis(basis, 'vi');
  const within = said.startsWith(`${basis.document}, `);
  const [law, place] = within
    ? [basis.document, said.slice(basis.document.length + 2)]
    : [citation, said];
  return `${inFull(law)} của Thủ tướng Chính phủ (${place})`;
}

const ground = (text: string): Block => ({ kind: 'paragraph', text, italic: true });

/** A cause in the law's words; where the law lists none, as the decision names it. */
function causeIn(law: Regulation, cause: string): string {
  const known = law.revocation.causes.find(({ id }) => id === cause);
  return known ? known.what : cause;
}

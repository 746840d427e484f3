import type { ClaimStanding, SupportOver } from '@ocop/recognition';
import type { Book } from './phrase';

/** Where a claim on support money stands. */
const claimStandingWords: Book<ClaimStanding> = {
  claimed: { vi: 'chờ quyết định', en: 'waits for a decision' },
  'papers-asked': { vi: 'chờ bổ sung giấy tờ', en: 'waits for papers' },
  granted: { vi: 'đã duyệt, chờ chi trả', en: 'granted, waits for payment' },
  paid: { vi: 'đã chi trả', en: 'paid' },
  refused: { vi: 'không duyệt', en: 'not granted' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  ended: { vi: 'thôi xét', en: 'ended' },
};

/** How far support money has come, as sums count it. */
export const supportStepWords: Book<'entitled' | 'claimed' | 'granted' | 'paid' | 'owed'> = {
  entitled: { vi: 'được hưởng', en: 'entitled' },
  claimed: { vi: 'đã đề nghị', en: 'claimed' },
  granted: { vi: 'đã duyệt', en: 'granted' },
  paid: { vi: 'đã chi', en: 'paid' },
  owed: { vi: 'còn phải chi', en: 'owed' },
};

/** How a claim ended without its money. */
export const claimOverWords: Book<SupportOver> = {
  refused: { vi: 'không duyệt', en: 'not granted' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  revoked: { vi: 'giấy chứng nhận bị thu hồi', en: 'the certificate was revoked' },
  'struck-off': { vi: 'sản phẩm ra khỏi danh sách', en: 'the product was struck off' },
  superseded: { vi: 'đã có giấy chứng nhận mới', en: 'there is a new certificate' },
  'filed-away': { vi: 'giấy chứng nhận đã lưu trữ', en: 'the certificate was filed away' },
};

/** The same of a recognition, claimed on or not. */
export const supportStandingWords: Book<ClaimStanding | 'not-claimed' | 'lapsed'> = {
  'not-claimed': { vi: 'chưa đề nghị', en: 'not claimed yet' },
  lapsed: { vi: 'hết thời gian đề nghị', en: 'not claimed in time' },
  ...claimStandingWords,
};

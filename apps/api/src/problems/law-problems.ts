type Entry = readonly [status: number, vi: string, en: string];

/** Refusals whose ground is the law's own time, a plan against the law, or the life of a recognition. */
export const lawProblems: Readonly<Record<string, Entry>> = {
  SIGNED_TOO_EARLY: [
    422,
    'Ngày ký {signedOn} sớm hơn {earliest}, ngày {since}.',
    'The signing day {signedOn} is before {earliest}, the day of: {since}.',
  ],
  LAW_NOT_BEGUN: [
    422,
    '{law} có hiệu lực từ {from}; không thể ký quyết định theo văn bản này ngày {signedOn}.',
    '{law} is in force from {from}; no decision under it can be signed on {signedOn}.',
  ],
  LAW_ENDED: [
    422,
    'Quyết định về hồ sơ loại {kind} theo {law} chỉ được ký đến hết ngày {until} ({article}); ngày ký là {signedOn}. Sản phẩm cần hồ sơ mới theo quy định đang có hiệu lực.',
    'Decisions on dossiers of the kind {kind} under {law} may be signed until {until} ({article}), not on {signedOn}. The product needs a new dossier under the law in force.',
  ],
  TIER_ENDED: [
    422,
    '{decidedBy} chỉ ký quyết định đến hết ngày {lastDay}; thẩm quyền thuộc cấp {powersTo} từ ngày {powersFrom} ({article}). Ngày ký là {signedOn}.',
    '{decidedBy} signs no decision after {lastDay}; the powers are with the tier {powersTo} from {powersFrom} ({article}). The signing day is {signedOn}.',
  ],
  DAY_OUT_OF_RANGE: [
    422,
    'Ngày tính ra ({got}) nằm ngoài lịch: dùng ngày từ {first} đến {last}.',
    'The day that comes out ({got}) is outside the calendar: use days from {first} to {last}.',
  ],
};

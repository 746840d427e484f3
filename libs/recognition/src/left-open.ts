/**
 * What the laws leave open about inspections, suspensions and the early question, as this system fills it in. QĐ 26/2026
 * (điều 9, 10) orders inspections and says nothing of how they go; no law read so far knows a suspension.
 */
export const LEFT_OPEN = {
  correction: {
    workingDays: 15,
    source: {
      vi: 'Quy định không ấn định hạn khắc phục: cán bộ kiểm tra ấn định; để trống thì lấy 15 ngày làm việc.',
      en: 'The law sets no time for a correction: the inspector does; 15 working days where none is given.',
    },
  },
  correctionCheck: {
    workingDays: 10,
    source: {
      vi: 'Quy định không ấn định hạn xem việc khắc phục; lấy 10 ngày làm việc.',
      en: 'The law sets no time for looking at a correction; 10 working days are taken.',
    },
  },
  mismatch: {
    workingDays: 10,
    source: {
      vi: 'Quy định không ấn định hạn xem phản ánh của người mua; lấy 10 ngày làm việc.',
      en: 'The law sets no time for looking at what shoppers report; 10 working days are taken.',
    },
  },
  suspension: {
    days: 15,
    source: {
      vi: 'Quy định không nói về tạm đình chỉ; lấy 15 ngày như với đề nghị thu hồi (QĐ 26/2026, điều 8).',
      en: 'The law knows no suspension; 15 days are taken as for a revocation (Decision 26/2026, article 8).',
    },
  },
  supportPapers: {
    workingDays: 10,
    source: {
      vi: 'Kế hoạch không nói hạn bổ sung giấy tờ hỗ trợ: cơ quan ấn định; để trống thì lấy 10 ngày làm việc.',
      en: 'The plan sets no time for papers of a claim: the office does; 10 working days where none is given.',
    },
  },
  supportPayment: {
    workingDays: 15,
    source: {
      vi: 'Kế hoạch không nói bao lâu thì chi trả; lấy 15 ngày làm việc từ ngày duyệt.',
      en: 'The plan does not say how soon is paid; 15 working days from the grant are taken.',
    },
  },
  renewalQuestion: {
    monthsAhead: 12,
    answerDays: 60,
    source: {
      vi: 'Không quy định nào buộc hỏi trước; hỏi 12 tháng trước khi hết hiệu lực để xếp được các đợt, chờ trả lời 60 ngày.',
      en: 'No law asks for it; the question comes 12 months before the expiry so that rounds can be planned, and waits 60 days.',
    },
  },
} as const;

/** Longer than this nobody means to give for putting something right. */
export const LONGEST_CORRECTION_DAYS = 366;
/** More open reports of shoppers than this tell an inspector nothing new. */
export const MOST_OPEN_REPORTS = 50;

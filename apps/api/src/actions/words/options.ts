import {
  heardWords,
  dossierKindWords,
  dutyWords,
  inspectionOutcomeWords,
  inspectionPointWords,
  mismatchWords,
  type Phrase,
  recusalWords,
  renewalIntentionWords,
  sampleWords,
  tierWords,
  voteWords,
} from '@ocop/words';

type Words = Readonly<Record<string, Phrase>>;

const confirmedWords: Words = {
  confirmed: { vi: 'xác nhận', en: 'confirmed' },
  'not-confirmed': { vi: 'không xác nhận', en: 'not confirmed' },
};

/** What can be chosen in a field, by its name; each word as the reader sees it. */
export const optionWords: Readonly<Record<string, Words>> = {
  kind: dossierKindWords,
  tier: { commune: { vi: 'cấp xã', en: 'commune' }, ...tierWords },
  went: { in: { vi: 'đến', en: 'came' }, out: { vi: 'về', en: 'left' } },
  why: recusalWords,
  question: voteWords,
  to: {
    'another-session': { vi: 'phiên họp sau của đợt này', en: 'another session of this round' },
    'next-round': { vi: 'đợt sau', en: 'the next round' },
    // Whom a rung of reminders calls.
    holder: { vi: 'người đang giữ việc', en: 'the holder' },
    superior: { vi: 'cấp trên của người giữ', en: 'the holder’s superior' },
    office: { vi: 'cơ quan thường trực', en: 'the programme office' },
    commune: { vi: 'cấp xã', en: 'the commune' },
    producer: { vi: 'chủ thể', en: 'the producer' },
  },
  ladder: dutyWords,
  unit: {
    'working-days': { vi: 'ngày làm việc', en: 'working days' },
    days: { vi: 'ngày', en: 'days' },
  },
  ifNonWorking: {
    previous: { vi: 'ngày làm việc liền trước', en: 'the working day before' },
    next: { vi: 'ngày làm việc tiếp theo', en: 'the next working day' },
    keep: { vi: 'giữ nguyên', en: 'stays there' },
  },
  change: {
    merger: { vi: 'sáp nhập đơn vị hành chính', en: 'units were merged' },
    owner: { vi: 'đổi chủ thể', en: 'another owner' },
    misprint: { vi: 'đính chính in sai', en: 'a misprint is corrected' },
    scope: { vi: 'đổi quy cách, chủng loại', en: 'other packings or kinds' },
  },
  state: sampleWords,
  outcome: {
    upheld: { vi: 'chấp nhận khiếu nại', en: 'upheld' },
    dismissed: { vi: 'không chấp nhận', en: 'dismissed' },
    ...inspectionOutcomeWords,
  },
  point: inspectionPointWords,
  mismatch: mismatchWords,
  intention: renewalIntentionWords,
  heard: heardWords,
  material: confirmedWords,
  labour: confirmedWords,
  idea: confirmedWords,
  identity: confirmedWords,
};

/** The records of which a field holds one. */
export const variantWords: Words = {
  'move-date': { vi: 'dời một mốc thời gian', en: 'move a day' },
  'rename-commune': { vi: 'đổi tên xã, phường', en: 'rename a commune' },
  'add-commune': { vi: 'thêm xã, phường', en: 'add a commune' },
  'add-product': { vi: 'thêm sản phẩm', en: 'add a product' },
  'add-round': { vi: 'thêm đợt đánh giá', en: 'add a round' },
  'change-ladder': { vi: 'đổi thang nhắc việc', en: 'change a ladder of reminders' },
};

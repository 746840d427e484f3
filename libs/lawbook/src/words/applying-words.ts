import { formatDay, isCivilDate, type Language } from '@ocop/calendar';
import { describeValue } from '@ocop/ground';
import { regulations } from '@ocop/regulations';
import { type Book, capital, dossierKindWords, filled, tierWords, worded } from '@ocop/words';
import type { Finding, FindingCode } from '../applying/finding';
import type { QuestionFault } from '../applying/question';

const findingWords: Book<FindingCode> = {
  'filed-since': {
    vi: 'hồ sơ nộp từ {since} theo quy định này',
    en: 'dossiers filed from {since} fall under it',
  },
  'filed-between': {
    vi: 'hồ sơ nộp từ {since} đến hết {until} theo quy định này',
    en: 'dossiers filed from {since} to {until} fall under it',
  },
  'goes-on-under': {
    vi: 'chưa xong thì từ {since} làm tiếp theo {law}',
    en: 'what is open on {since} goes on under {law}',
  },
  'decide-until': {
    vi: 'quyết định phải ký chậm nhất {until}',
    en: 'a decision has to be signed by {until}',
  },
  'then-anew': {
    vi: 'quá ngày đó: đăng ký lại theo {law}',
    en: 'after that day: to be registered anew under {law}',
  },
  'begins-at': { vi: '{tier} đánh giá đầu tiên', en: 'evaluated first by the {tier}' },
  'tier-gone': {
    vi: '{tier} đã kết thúc hoạt động hết {lastDay}; {powersTo} nhận thẩm quyền từ {powersFrom}',
    en: 'the {tier} ended after {lastDay}; the {powersTo} has its powers from {powersFrom}',
  },
  'recognised-under': {
    vi: 'giấy chứng nhận cũ cấp theo {law}',
    en: 'the former certificate was given under {law}',
  },
  'certificate-until': {
    vi: 'giấy chứng nhận cũ có giá trị {months} tháng, đến hết {until}',
    en: 'the former certificate holds for {months} months, until {until}',
  },
  'certificate-expired': {
    vi: 'khi nộp, giấy chứng nhận cũ đã hết hạn từ sau {until}: nộp như công nhận lần đầu',
    en: 'at filing the former certificate had expired after {until}: to be filed as a first recognition',
  },
  window: {
    vi: 'thời gian nộp hồ sơ đánh giá lại: từ {opens} đến hết {closes}',
    en: 'a re-evaluation is filed from {opens} to {closes}',
  },
  'before-window': { vi: 'nộp sớm: chờ đến {opens}', en: 'too early: to be filed from {opens}' },
  'in-window': { vi: 'nộp trong thời gian quy định', en: 'filed in time' },
  'after-window': {
    vi: 'nộp muộn: thời gian nộp đã hết sau {closes}',
    en: 'too late: the time to file was over after {closes}',
  },
  'window-could-not-be-met': {
    vi: 'thời gian nộp đã qua trước khi quy định có hiệu lực: giấy cũ có giá trị đến khi có kết quả, không quá {days} ngày sau khi hết hạn, đến hết {until}',
    en: 'the window had closed before the law came: the certificate holds until the result, at most {days} days after its expiry, until {until}',
  },
  'no-window': {
    vi: 'quy định không ấn định thời gian nộp đánh giá lại: theo kế hoạch',
    en: 'the law sets no time to file a re-evaluation: the plan does',
  },
  'evaluate-within': {
    vi: 'đánh giá lại xong trong {days} ngày từ khi nhận đủ hồ sơ',
    en: 'the re-evaluation takes at most {days} days from the full dossier',
  },
  'upgrade-any-time': {
    vi: 'nâng hạng: nộp bất cứ lúc nào, trình tự như lần đầu',
    en: 'an upgrade is filed at any time, by the steps of a first evaluation',
  },
};

const faultWords: Book<QuestionFault['code']> = {
  NOT_A_DAY: {
    vi: '{got} không phải một ngày của Chương trình; cần YYYY-MM-DD hoặc DD/MM/YYYY, từ năm 2000 đến 2100',
    en: '{got} is no day of the programme; wanted is YYYY-MM-DD or DD/MM/YYYY, from the year 2000 to 2100',
  },
  KIND_UNKNOWN: {
    vi: 'không có loại hồ sơ {got}; có: {known}',
    en: 'there is no kind {got}; known: {known}',
  },
  BEFORE_EVERY_LAW: {
    vi: '{got} trước quy định đầu tiên: {law} có hiệu lực từ {since}',
    en: '{got} lies before the first law: {law} is in force from {since}',
  },
  RECOGNITION_MISSING: {
    vi: 'hồ sơ {kind} cần ngày công nhận trước đó (--recognised)',
    en: 'a dossier for {kind} needs the day of the former recognition (--recognised)',
  },
  RECOGNITION_OUT_OF_PLACE: {
    vi: 'công nhận lần đầu thì chưa có ngày công nhận; bỏ --recognised, hoặc chọn upgrade, re-evaluation',
    en: 'a first recognition has no former one: leave out --recognised, or say upgrade or re-evaluation',
  },
  RECOGNISED_LATER: {
    vi: 'ngày công nhận {got} sau ngày nộp {filed}',
    en: 'the recognition of {got} is later than the filing of {filed}',
  },
};

export function sayFinding({ code, values }: Finding, language: Language): string {
  return capital(filled(findingWords[code][language], inWords(values, language)));
}

export function sayQuestionFault({ code, ...facts }: QuestionFault, language: Language): string {
  return filled(faultWords[code][language], inWords(facts, language));
}

function inWords(facts: object, language: Language): Readonly<Record<string, unknown>> {
  const entries = Object.entries(facts).map(([name, fact]) => [name, said(name, fact, language)]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function said(name: string, fact: unknown, language: Language): unknown {
  if (isCivilDate(fact)) return formatDay(fact);
  if (name === 'got') return describeValue(fact);
  if (name === 'law') return regulations.find(({ id }) => id === fact)?.citation ?? fact;
  if (name === 'tier' || name === 'powersTo') return worded(tierWords, String(fact), language);
  if (name === 'kind') return worded(dossierKindWords, String(fact), language);
  return fact;
}

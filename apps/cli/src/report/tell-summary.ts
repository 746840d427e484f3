import { formatDay, type Language } from '@ocop/calendar';
import {
  cycleStageWords,
  recognitionStageWords,
  sayPoints,
  sayStars,
  tierWords,
  worded,
} from '@ocop/words';
import type { ProductSummary, Summary } from './summary';
import { tellWatched } from './tell-watched';

const words = {
  vi: {
    until: 'đến',
    counts: ({ events, workflows, deadlines, notices }: Summary) =>
      `${events} sự kiện, ${workflows.started} quy trình (${workflows.open} còn mở), ` +
      `${deadlines.set} hạn (${deadlines.met} đúng, ${deadlines.missed} quá, ${deadlines.moved} dời), ` +
      `${notices.sent} thông báo`,
    end: ({ wallSeconds }: Summary, days: string, out: string) =>
      `${days} trong ${sayPoints(String(wallSeconds), 'vi')} giây; kết quả: ${out}`,
  },
  en: {
    until: 'until',
    counts: ({ events, workflows, deadlines, notices }: Summary) =>
      `${events} events, ${workflows.started} workflows (${workflows.open} still open), ` +
      `${deadlines.set} deadlines (${deadlines.met} met, ${deadlines.missed} missed, ${deadlines.moved} moved), ` +
      `${notices.sent} notices`,
    end: ({ wallSeconds }: Summary, days: string, out: string) =>
      `${days} in ${wallSeconds} s; results: ${out}`,
  },
} as const;

/** The end of the story in a few lines: what became of each product, and the counts. */
export function tellSummary(summary: Summary, language: Language, out: string): string[] {
  const { counts, end } = words[language];
  const products = [...summary.products, ...summary.renewals];
  const told = products.map((product) => tellProduct(product, language));
  const days = `${formatDay(summary.businessFrom)} → ${formatDay(summary.businessTo)}`;
  return [
    '',
    ...told,
    '',
    ...tellWatched(summary, language),
    counts(summary),
    end(summary, days, out),
  ];
}

function tellProduct(product: ProductSummary, language: Language): string {
  const { until } = words[language];
  const scores = product.scores
    .map(
      ({ tier, average }) => `${worded(tierWords, tier, language)} ${sayPoints(average, language)}`,
    )
    .join('; ');
  const { name, stage, stars, certificateNumber, validUntil, certificateState } = product;
  const standing = worded(recognitionStageWords, certificateState ?? '', language);
  return [
    `${name}: ${worded(cycleStageWords, stage, language)}`,
    ...(stars === null ? [] : [`${sayStars(stars, language)} (${scores})`]),
    ...(certificateNumber && validUntil
      ? [`${certificateNumber} ${until} ${formatDay(validUntil)} (${standing})`]
      : []),
  ].join(', ');
}

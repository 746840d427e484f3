import type { Language } from '@ocop/calendar';
import type { ProductSummary, Summary } from './summary';

const words = {
  vi: {
    stars: 'sao',
    until: 'đến',
    counts: ({ events, workflows, deadlines, notices }: Summary) =>
      `${events} sự kiện, ${workflows.started} quy trình (${workflows.open} còn mở), ` +
      `${deadlines.set} hạn (${deadlines.met} đúng, ${deadlines.missed} quá, ${deadlines.moved} dời), ` +
      `${notices.sent} thông báo`,
    end: ({ businessFrom, businessTo, wallSeconds }: Summary, out: string) =>
      `${businessFrom} → ${businessTo} trong ${wallSeconds} giây; kết quả: ${out}`,
  },
  en: {
    stars: 'stars',
    until: 'until',
    counts: ({ events, workflows, deadlines, notices }: Summary) =>
      `${events} events, ${workflows.started} workflows (${workflows.open} still open), ` +
      `${deadlines.set} deadlines (${deadlines.met} met, ${deadlines.missed} missed, ${deadlines.moved} moved), ` +
      `${notices.sent} notices`,
    end: ({ businessFrom, businessTo, wallSeconds }: Summary, out: string) =>
      `${businessFrom} → ${businessTo} in ${wallSeconds} s; results: ${out}`,
  },
} as const;

/** The end of the story in a few lines: what became of each product, and the counts. */
export function tellSummary(summary: Summary, language: Language, out: string): string[] {
  const { counts, end } = words[language];
  const products = [...summary.products, ...summary.renewals];
  const told = products.map((product) => tellProduct(product, language));
  return ['', ...told, '', counts(summary), end(summary, out)];
}

function tellProduct(product: ProductSummary, language: Language): string {
  const { stars, until } = words[language];
  const scores = product.scores.map(({ tier, average }) => `${tier} ${average}`).join(', ');
  const { certificateNumber: number, validUntil, certificateState } = product;
  return [
    `${product.name}: ${product.stage}`,
    ...(product.stars === null ? [] : [`${product.stars} ${stars} (${scores})`]),
    ...(number ? [`${number} ${until} ${validUntil ?? ''} (${certificateState ?? ''})`] : []),
  ].join(', ');
}

import { civilDateAt, formatDay } from '@ocop/calendar';
import type { SignedNotice } from '@ocop/casework';
import { authorityAt } from '@ocop/programmes';
import { formatAverage } from '@ocop/regulations';
import { outcomeWords, sayPoints, sayStars } from '@ocop/words';
import { signedNotice } from '../content/chair';
import type { Block, PaperContent } from '../content/content';
import { column, paragraph, tableOr } from '../content/tables';
import { latest } from './happened';
import { officeHead } from './of-office';
import type { CycleInLog } from './slips';

/**
 * What the council gave a product and what was decided, told to its producer with the way to answer. Its number is the
 * office's to give: until it is recorded there is room for it, and for whoever signs.
 */
export function resultNotice(
  { state, events }: CycleInLog,
  mark: string,
): PaperContent | undefined {
  const { product, rules } = state;
  const scored = latest(events, 'ProductScored');
  const authority = scored && rules && authorityAt(rules, scored.data.tier);
  if (!product || !authority) return undefined;
  const subject = `Kết quả đánh giá, phân hạng sản phẩm ${product.name}`;
  const decided = decisionOn(events);
  const { average, stars, outcome, roundNo, respondUntil } = scored.data;
  const told = decided ?? scored;
  const signed = signatureOn(events, told.version);
  const points = sayPoints(formatAverage(average), 'vi');
  return {
    title: `Thông báo: ${subject}`,
    head: officeHead(authority, {
      number: signed?.number ?? '      /TB',
      on: signed?.signedOn ?? civilDateAt(told.at),
      subject,
      kind: 'THÔNG BÁO',
    }),
    blocks: [
      paragraph(`Kính gửi: ${product.owner.name}.`),
      paragraph(
        `Hội đồng đánh giá, phân hạng sản phẩm OCOP đợt ${roundNo} năm ${rules.plan.year} đã chấm sản phẩm ${product.name}: ${points} điểm, ${sayStars(stars, 'vi')}; kết quả: ${outcomeWords[outcome].vi}.`,
      ),
      ...whyLess(scored.data.missed ?? []),
      ...(decided
        ? [
            paragraph(
              `${decided.data.decision.authority} đã ban hành Quyết định số ${decided.data.decision.number} ngày ${formatDay(decided.data.decision.signedOn)}.`,
            ),
          ]
        : []),
      ...(respondUntil && !decided
        ? [
            paragraph(
              `Kết quả này là tạm thời. Chủ thể có thể có ý kiến đến hết ngày ${formatDay(respondUntil)}.`,
            ),
          ]
        : []),
    ],
    closing: {
      recipients: [`${product.owner.name};`, `${product.commune.office};`, 'Lưu: hồ sơ.'],
      signatures: [signedNotice(signed)],
    },
    mark,
  };
}

/** What is decided is told by a paper of its own: the number of the one before is not that of this. */
function signatureOn(events: CycleInLog['events'], version: number): SignedNotice | undefined {
  const signed = latest(events, 'ResultNoticeSigned');
  return signed && signed.version > version ? signed.data : undefined;
}

/** What the authority made of the council's result, whatever it was. */
function decisionOn(events: CycleInLog['events']) {
  return latest(
    events,
    'ProductRecognised',
    'ProductToForward',
    'ProductHandedDown',
    'ProductNotRecognised',
  );
}

function whyLess(
  missed: readonly { readonly criterion: string; readonly star: number }[],
): Block[] {
  if (missed.length === 0) return [];
  const columns = [
    column('TT', 0.5, 'center'),
    column('Tiêu chí', 2),
    column('Mức tối thiểu của hạng', 3),
  ];
  const rows = missed.map(({ criterion, star }, i) => [`${i + 1}`, criterion, `${star} sao`]);
  return [paragraph('Các tiêu chí chưa đạt mức tối thiểu:'), tableOr('', columns, rows, 12)];
}

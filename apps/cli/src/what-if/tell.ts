import { formatDay } from '@ocop/calendar';
import {
  type DeadlineEffect,
  type Effects,
  type ProductEffect,
  sayCouncilEffect,
  sayJudged,
  sayMovedCalls,
  sayPlanEffect,
} from '@ocop/what-if';
import { dutyWords, phraseOf, sayAverage } from '@ocop/words';
import { caseName } from '../commands/collections';
import { table } from '../commands/output';
import { inWords, language, said } from '../language';

/** What would be otherwise, for people; whoever finds nothing is told how much was looked at. */
export function tellEffects(effects: Effects): string[] {
  const { products, council, deadlines, plan, lookedAt } = effects;
  const looked = said(
    `Đã xem ${lookedAt.products} sản phẩm đã chấm trong ${lookedAt.rounds} đợt, ${lookedAt.deadlines} thời hạn đang mở; không có gì bị thay đổi.`,
    `Looked at ${lookedAt.products} scored products in ${lookedAt.rounds} rounds and ${lookedAt.deadlines} open deadlines; nothing was touched.`,
  );
  const found = [
    ...chapter(said('Sản phẩm', 'Products'), productLines(products)),
    ...chapter(
      said('Hội đồng', 'Council'),
      council.map((one) => sayCouncilEffect(one, language)),
    ),
    ...chapter(said('Thời hạn', 'Deadlines'), deadlineLines(deadlines)),
    ...chapter(
      said('Kế hoạch', 'The plan'),
      plan.map((one) => sayPlanEffect(one, language)),
    ),
  ];
  const none = said('Không có gì khác đi.', 'Nothing would be otherwise.');
  return [...(found.length > 0 ? found : [none, '']), looked];
}

function chapter(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
}

function productLines(products: readonly ProductEffect[]): string[] {
  if (products.length === 0) return [];
  const rows = products.map(({ round, name, average, before, after }) => [
    round,
    name,
    sayAverage(average, language),
    sayJudged(before, language),
    sayJudged(after, language),
  ]);
  const head = [
    said('Đợt', 'Round'),
    said('Sản phẩm', 'Product'),
    said('Điểm', 'Points'),
    said('Nay', 'Now'),
    said('Sẽ là', 'Would be'),
  ];
  const onOthers = products.some(({ otherSheets }) => otherSheets);
  const warning = said(
    '! điểm đã cho theo phiếu của quy định khác: phải chấm lại mới biết kết quả thật',
    '! the points were given on the sheets of another law: only a new scoring would tell',
  );
  return [...table(head, rows), ...(onOthers ? [warning] : [])];
}

function deadlineLines(deadlines: readonly DeadlineEffect[]): string[] {
  return deadlines.map(({ stream, id, kind, subject, from, to, endsOnDayOff, calls }) => {
    const duty = phraseOf(dutyWords, kind);
    const days = from === to ? formatDay(from) : `${formatDay(from)} → ${formatDay(to)}`;
    const notes = [
      ...(endsOnDayOff ? [said('rơi vào ngày nghỉ', 'falls on a day off')] : []),
      ...(calls.length > 0 ? [`${said('nhắc', 'reminders')} ${sayMovedCalls(calls)}`] : []),
    ];
    const note = notes.length > 0 ? ` (${notes.join('; ')})` : '';
    return `${duty ? inWords(duty) : id}, ${subject} [${caseName(stream)}]: ${days}${note}`;
  });
}

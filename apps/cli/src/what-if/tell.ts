import { formatDay } from '@ocop/calendar';
import type {
  CouncilEffect,
  DeadlineEffect,
  Effects,
  Judged,
  PlanEffect,
  ProductEffect,
} from '@ocop/what-if';
import { dutyWords, phraseOf, sayAverage, sayStars, tierWords } from '@ocop/words';
import { caseName } from '../commands/collections';
import { table } from '../commands/output';
import { inWords, language, said } from '../language';
import { outcomeWords } from './words';

/** What would be otherwise, for people; whoever finds nothing is told how much was looked at. */
export function tellEffects(effects: Effects): string[] {
  const { products, council, deadlines, plan, lookedAt } = effects;
  const looked = said(
    `Đã xem ${lookedAt.products} sản phẩm đã chấm trong ${lookedAt.rounds} đợt, ${lookedAt.deadlines} thời hạn đang mở; không có gì bị thay đổi.`,
    `Looked at ${lookedAt.products} scored products in ${lookedAt.rounds} rounds and ${lookedAt.deadlines} open deadlines; nothing was touched.`,
  );
  const found = [
    ...chapter(said('Sản phẩm', 'Products'), productLines(products)),
    ...chapter(said('Hội đồng', 'Council'), council.map(councilLine)),
    ...chapter(said('Thời hạn', 'Deadlines'), deadlineLines(deadlines)),
    ...chapter(said('Kế hoạch', 'The plan'), plan.flatMap(planLines)),
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
    judged(before),
    judged(after),
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

function judged({ tier, stars, outcome }: Judged): string {
  return `${sayStars(stars, language)}, ${inWords(tierWords[tier])}: ${inWords(outcomeWords[outcome])}`;
}

function councilLine(effect: CouncilEffect): string {
  const { round } = effect;
  switch (effect.what) {
    case 'quorum-lost':
    case 'quorum-met': {
      const { present, members, needed } = effect;
      const lost = effect.what === 'quorum-lost';
      return said(
        `${round}: ${present}/${members} thành viên có mặt, cần ${needed}: phiên họp ${lost ? 'không đủ' : 'đủ'} số thành viên`,
        `${round}: ${present} of ${members} members present, ${needed} needed: the session would ${lost ? 'not count' : 'count'}`,
      );
    }
    case 'too-few-members':
      return said(
        `${round}: Hội đồng có ${effect.members} thành viên, cần ít nhất ${effect.needed}`,
        `${round}: a council of ${effect.members}, at least ${effect.needed} are needed`,
      );
    case 'second-pass':
    case 'no-second-pass': {
      const names = effect.products.join(', ');
      const again = effect.what === 'second-pass';
      return said(
        `${round}: chênh lệch giới hạn ${effect.limit} điểm: ${again ? 'phải' : 'không phải'} chấm lại ${names}`,
        `${round}: with a limit of ${effect.limit} points ${again ? 'to be scored again' : 'not to be scored again'}: ${names}`,
      );
    }
  }
}

function deadlineLines(deadlines: readonly DeadlineEffect[]): string[] {
  return deadlines.map(({ stream, id, kind, subject, from, to, endsOnDayOff, calls }) => {
    const duty = phraseOf(dutyWords, kind);
    const days = from === to ? formatDay(from) : `${formatDay(from)} → ${formatDay(to)}`;
    const notes = [
      ...(endsOnDayOff ? [said('rơi vào ngày nghỉ', 'falls on a day off')] : []),
      ...(calls.length > 0 ? [`${said('nhắc', 'reminders')} ${movedDays(calls)}`] : []),
    ];
    const note = notes.length > 0 ? ` (${notes.join('; ')})` : '';
    return `${duty ? inWords(duty) : id}, ${subject} [${caseName(stream)}]: ${days}${note}`;
  });
}

const movedDays = (calls: readonly { readonly from: string; readonly to: string }[]) =>
  calls.map(({ from, to }) => `${formatDay(from)} → ${formatDay(to)}`).join(', ');

function planLines(effect: PlanEffect): string[] {
  switch (effect.what) {
    case 'day-off':
      return [
        said(
          `${effect.date}: ngày cuối ${formatDay(effect.day)} rơi vào ngày nghỉ, không tự chuyển`,
          `${effect.date}: the last day ${formatDay(effect.day)} falls on a day off and does not move by itself`,
        ),
      ];
    case 'calls':
      return [`${effect.date}: ${said('ngày nhắc', 'reminders')} ${movedDays(effect.calls)}`];
    case 'quorum':
      return [
        said(
          `Hội đồng ${effect.members} thành viên: cần ${effect.to} người có mặt (nay ${effect.from})`,
          `a council of ${effect.members}: ${effect.to} have to be present (now ${effect.from})`,
        ),
      ];
    case 'fault': {
      const { path, expected, expectedVi, got } = effect.fault;
      return [
        said(
          `phải viết lại ${path}: cần ${expectedVi ?? expected}, nay ${got}`,
          `to be rewritten, ${path}: wanted ${expected}, now ${got}`,
        ),
      ];
    }
  }
}

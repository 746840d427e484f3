import { formatDay, type Language } from '@ocop/calendar';
import { sayStars, tierWords } from '@ocop/words';
import type { CouncilEffect } from './council-effects';
import type { PlanEffect } from './plan-effects';
import type { Judged } from './product-effects';
import { outcomeWords } from './words';

/** `4 sao, cấp tỉnh: công nhận` */
export function sayJudged({ tier, stars, outcome }: Judged, language: Language): string {
  return `${sayStars(stars, language)}, ${tierWords[tier][language]}: ${outcomeWords[outcome][language]}`;
}

/** What would be otherwise in a council. */
export function sayCouncilEffect(effect: CouncilEffect, language: Language): string {
  const said = sayIn(language);
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

/** `02/07/2024 → 03/07/2024` */
export const sayMovedCalls = (calls: readonly { readonly from: string; readonly to: string }[]) =>
  calls.map(({ from, to }) => `${formatDay(from)} → ${formatDay(to)}`).join(', ');

/** What the plan itself would say, or need, otherwise. */
export function sayPlanEffect(effect: PlanEffect, language: Language): string {
  const said = sayIn(language);
  switch (effect.what) {
    case 'day-off':
      return said(
        `${effect.date}: ngày cuối ${formatDay(effect.day)} rơi vào ngày nghỉ, không tự chuyển`,
        `${effect.date}: the last day ${formatDay(effect.day)} falls on a day off and does not move by itself`,
      );
    case 'calls':
      return `${effect.date}: ${said('ngày nhắc', 'reminders')} ${sayMovedCalls(effect.calls)}`;
    case 'quorum':
      return said(
        `Hội đồng ${effect.members} thành viên: cần ${effect.to} người có mặt (nay ${effect.from})`,
        `a council of ${effect.members}: ${effect.to} have to be present (now ${effect.from})`,
      );
    case 'fault': {
      const { path, expected, expectedVi, got } = effect.fault;
      return said(
        `phải viết lại ${path}: cần ${expectedVi ?? expected}, nay ${got}`,
        `to be rewritten, ${path}: wanted ${expected}, now ${got}`,
      );
    }
  }
}

const sayIn = (language: Language) => (vi: string, en: string) => (language === 'vi' ? vi : en);

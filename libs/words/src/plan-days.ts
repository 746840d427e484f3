import { formatDay, type Language, sayRule } from '@ocop/calendar';
import type { Plan, PlanDate, PlanStep } from '@ocop/programmes';
import { type Book, capital } from './phrase';

type RoundStep = Extract<PlanStep, { of: 'round' }>['step'];

const roundStepWords: Book<RoundStep> = {
  opens: { vi: 'mở đợt', en: 'opens' },
  'communes-propose': { vi: 'xã đề nghị', en: 'communes propose' },
  'intake-closes': { vi: 'chốt nhận hồ sơ', en: 'intake closes' },
  session: { vi: 'Hội đồng họp', en: 'council meets' },
  recognise: { vi: 'công nhận', en: 'results decided' },
  forward: { vi: 'gửi hồ sơ lên cấp trên', en: 'dossiers go to the next tier' },
};

const reportOfWords: Book<'districts' | 'above'> = {
  districts: { vi: 'của huyện', en: 'of the districts' },
  above: { vi: 'gửi cấp trên', en: 'to the level above' },
};

/** What is to be done by a day of a plan: "Đợt 1: công nhận". */
export function sayPlanStep(step: PlanStep, language: Language): string {
  const vi = language === 'vi';
  switch (step.of) {
    case 'round': {
      const words = roundStepWords[step.step][language];
      const note = step.note ? ` (${step.note})` : '';
      return `${vi ? 'Đợt' : 'Round'} ${step.no}: ${words}${note}`;
    }
    case 'report': {
      if (!step.whose) return step.name;
      return `${step.name} (${reportOfWords[step.whose][language]})`;
    }
    case 'activity':
      return step.name;
    case 'additions':
      return vi ? 'Bổ sung danh mục sản phẩm' : 'Additions to the list of products';
    case 'closes':
      return vi ? 'Kết thúc kế hoạch năm' : 'The year is closed';
  }
}

/** A day in the plan's own words: "trước ngày 10/07/2024", "trong tháng 4/2020", "từ ngày 09/04/2024". */
export function sayPlanDay({ rule, day }: PlanDate, language: Language): string {
  if (rule) return sayRule(rule, language);
  return `${language === 'vi' ? 'từ ngày' : 'from'} ${formatDay(day)}`;
}

const holderWords: Book<PlanDate['holder']> = {
  office: { vi: 'cơ quan thường trực', en: 'the programme office' },
  authority: { vi: 'cơ quan ban hành kế hoạch', en: 'the authority' },
  communes: { vi: 'UBND các xã, phường', en: 'the communes' },
  districts: { vi: 'UBND các huyện', en: 'the districts' },
  others: { vi: 'đơn vị khác', en: 'others' },
};

/** Whose it is, by name where the plan has one. */
export function sayPlanHolder(
  { authority }: Pick<Plan, 'authority'>,
  { holder, step }: Pick<PlanDate, 'holder' | 'step'>,
  language: Language,
): string {
  if (holder === 'office') return authority.office;
  if (holder === 'authority') return authority.name;
  const who = 'who' in step ? step.who : undefined;
  return capital(holder === 'others' && who ? who : holderWords[holder][language]);
}

import { formatDay, isCivilDate, type Language } from '@ocop/calendar';
import { dutyWords } from './duties';
import { phraseOf } from './phrase';
import { type Change, type ChangeFacts, changeFacts } from '@ocop/programmes';

/** What a decision changed in a plan, with what stood there before. */
export function sayChange(change: Change, language: Language): string {
  return sayChangeFacts(changeFacts(change), language);
}

/** The same from the facts of a notice. */
export function sayChangeFacts(facts: ChangeFacts, language: Language): string {
  const { kind, what, from, to = '', form } = facts;
  const vi = language === 'vi';
  const added = `${vi ? 'thêm' : 'added'} ${what}`;
  const before = form === 'before' ? `${vi ? 'trước' : 'before'} ` : '';
  switch (kind) {
    case 'move-date':
      return `${what}: ${before}${dayOf(from ?? to)} → ${before}${dayOf(to)}`;
    case 'change-ladder':
      return sayLadderChange(facts, language);
    case 'rename-commune':
      return `${from ?? what} → ${to}`;
    case 'add-round':
      return from ? `${added}: ${dayOf(from)} - ${dayOf(to)}` : added;
    case 'add-commune':
    case 'add-product':
      return added;
  }
}

/** "thang nhắc báo cáo: -5, +1 → -14, -7, +1 (ngày làm việc; * ngày lịch)" */
function sayLadderChange({ what, from, to = '' }: ChangeFacts, language: Language): string {
  const duty = phraseOf(dutyWords, what);
  const about = duty ? duty[language] : what;
  const was = from ? `${from} → ` : '';
  return language === 'vi'
    ? `thang nhắc “${about}”: ${was}${to} (ngày làm việc so với hạn; * ngày lịch)`
    : `reminders of “${about}”: ${was}${to} (working days around the last day; * calendar days)`;
}

const dayOf = (value: string) => (isCivilDate(value) ? formatDay(value) : value);

import type { Language } from '@ocop/calendar';
import type { MeasuredTarget } from '@ocop/programmes';
import type { Phrase } from './phrase';

type Target = MeasuredTarget['target'];

const PER: Readonly<Record<NonNullable<Target['per']>, Phrase>> = {
  commune: { vi: 'mỗi xã', en: 'each commune' },
  district: { vi: 'mỗi huyện', en: 'each district' },
};

/** What a target asks for, in numbers: "từ 30 đến 40", "ít nhất 4/7", "100 %"; empty where it names none. */
export function sayNeed(target: Target, language: Language): string {
  const number = numberWords(target, language);
  if (!number) return '';
  const per = target.per ? `${PER[target.per][language]} ` : '';
  const since = target.since
    ? `, ${language === 'vi' ? 'lũy kế từ' : 'cumulative since'} ${target.since}`
    : '';
  return `${per}${number}${since}`;
}

function numberWords({ atLeast, atMost, of, percent }: Target, language: Language): string {
  const vi = language === 'vi';
  if (percent !== undefined) return vi ? `${percent} %` : `${percent}%`;
  if (atLeast !== undefined && atMost !== undefined)
    return vi ? `từ ${atLeast} đến ${atMost}` : `${atLeast} to ${atMost}`;
  if (atLeast !== undefined)
    return `${vi ? 'ít nhất' : 'at least'} ${atLeast}${of === undefined ? '' : `/${of}`}`;
  return atMost === undefined ? '' : `${vi ? 'nhiều nhất' : 'at most'} ${atMost}`;
}

/** What has been reached of it: "32", "27/30". */
export function sayReached({ reached }: MeasuredTarget, language: Language): string {
  if (!reached) return language === 'vi' ? 'chưa có số liệu' : 'no figures yet';
  return reached.of === undefined ? String(reached.value) : `${reached.value}/${reached.of}`;
}

/** Whether it is met; empty where that cannot be told. */
export function sayVerdict({ met }: MeasuredTarget, language: Language): string {
  if (met === undefined) return '';
  if (language === 'vi') return met ? 'đạt' : 'chưa đạt';
  return met ? 'met' : 'not met';
}

import { deadlineStateWords, dutyWords, sayBasis, worded } from '@ocop/words';
import type { Language } from './language';
import type { Standing } from './parts/standing';
import type { components } from './schema.gen';

export type Deadline = components['schemas']['Deadline'];

const DAY_MS = 86_400_000;
const SOON_DAYS = 7;

/** How a deadline stands on a day. */
export function standingOf({ state, lastDay, open }: Deadline, today: string): Standing {
  if (state === 'missed') return 'overdue';
  if (!open) return 'done';
  return daysUntil(lastDay, today) <= SOON_DAYS && state === 'running' ? 'soon' : 'waiting';
}

/** The same in words; how near it is, where it still runs. */
export function standingSaid(deadline: Deadline, today: string, language: Language): string {
  const { state, lastDay, open } = deadline;
  const words = worded(deadlineStateWords, state, language);
  if (!open || state !== 'running') return words;
  const days = daysUntil(lastDay, today);
  const vi = days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`;
  const en = days === 0 ? 'today is the last day' : `${days} days left`;
  return language === 'vi' ? vi : en;
}

export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
}

export function dutySaid(kind: Deadline['kind'], language: Language): string {
  const words = dutyWords[kind][language];
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** By when and on which ground: "10 ngày làm việc …: hết ngày 24/05/2024 (148/QĐ-TTg, Điều 6)". */
export function explained({ explanation, basis }: Deadline, language: Language): string {
  return `${explanation} (${sayBasis(basis, language)})`;
}

import type { Language } from '@ocop/calendar';
import { type Average, formatAverage } from '@ocop/regulations';

/** `91,25` in Vietnamese, `91.25` in English. */
export function sayAverage(average: Average, language: Language): string {
  return sayPoints(formatAverage(average), language);
}

/** The same for points that stand as text in a row or in the facts of a notice. */
export function sayPoints(points: string, language: Language): string {
  return language === 'vi' ? points.replace('.', ',') : points;
}

/** `4 sao`; English knows one star and several. */
export function sayStars(stars: number, language: Language): string {
  if (language === 'vi') return `${stars} sao`;
  return stars === 1 ? '1 star' : `${stars} stars`;
}

import { formatDay, isCivilDate, type Language } from '@ocop/calendar';
import type { Facts } from '@ocop/casework';
import { findSet } from '@ocop/criteria';
import type { ChangeFacts } from '@ocop/programmes';
import {
  capital,
  commandWords,
  cycleClosingWords,
  cycleStageWords,
  dutyWords,
  mismatchWords,
  sayChangeFacts,
  sayFact,
  sayPoints,
  sayQuantity,
  sayRefusal,
  sayStars,
  worded,
} from '@ocop/words';

type Filter = (value: never) => unknown;

/** What makes words out of codes, days and lists, in a language. */
export function filtersIn(language: Language): Readonly<Record<string, Filter>> {
  return {
    duty: (kind: string) => capital(worded(dutyWords, kind, language)),
    reason: (reason: string) => worded(cycleClosingWords, reason, language),
    // What people write as a reason often ends without a stop, and our own sentence follows it.
    sentence: (text: string) => (/[.!?…;:]["”’)\]]*\s*$/u.test(text) ? text : `${text}.`),
    refusal: (code: string) => sayRefusal(code, language),
    command: (name: string) => worded(commandWords, name, language),
    day: (date: string) => (isCivilDate(date) ? formatDay(date) : date),
    stage: (stage: string) => worded(cycleStageWords, stage, language),
    money: (amount: number | string) => sayQuantity(amount, 'dong', language),
    points: (points: string) => sayPoints(points, language),
    stars: (stars: number) => sayStars(stars, language),
    // A result as it is ordered now; an order of an earlier release carries the whole line.
    result: (result: string | Result) =>
      typeof result === 'string' ? result : resultLine(result, language),
    missed: (mark: MissedMark) => missedLine(mark, language),
    mismatch: (mismatch: string) => worded(mismatchWords, mismatch, language),
    subject: (facts: Facts) => {
      const about = aboutWhat(facts, language);
      return about ? ` - ${about}` : '';
    },
    // The same holds for what a decision changed in a plan.
    change: (change: string | ChangeFacts) =>
      typeof change === 'string' ? change : sayChangeFacts(change, language),
  };
}

interface MissedMark {
  readonly set: string;
  readonly criterion: string;
  readonly star: number;
}

/** A minimum that the council found missed, by what the sheet calls it. */
function missedLine({ set, criterion, star }: MissedMark, language: Language): string {
  const { name } = findSet(set).criteria.find(({ no }) => no === criterion) ?? { name: '' };
  const stars = sayStars(star, language);
  const named = `${criterion}${name ? ` (${name})` : ''}`;
  return language === 'vi'
    ? `tiêu chí ${named}: mức tối thiểu của ${stars}`
    : `criterion ${named}: the minimum for ${stars}`;
}

interface Result {
  readonly product: string;
  readonly average: string;
  readonly stars: number;
}

function resultLine({ product, average, stars }: Result, language: Language): string {
  const points = language === 'vi' ? 'điểm' : 'points';
  return `${product}: ${sayPoints(average, language)} ${points}, ${sayStars(stars, language)}`;
}

/** What a reminder is about: a product, a round, a commune's report, or something the plan wants done. */
function aboutWhat(facts: Facts, language: Language): string {
  const text = (name: string) => (facts[name] === undefined ? '' : sayFact(facts[name]));
  const [product, certificate, report] = ['product', 'certificate', 'report'].map(text);
  const number = language === 'vi' ? 'số' : 'no.';
  if (product) return certificate ? `${product}, ${number} ${certificate}` : product;
  // Reports are a commune's, yearly figures a producer's.
  const whose = text('commune') || text('owner');
  if (report) return whose ? `${report} (${whose})` : report;
  const [activity, place] = ['activity', 'place'].map(text);
  if (activity) return place ? `${activity} (${place})` : activity;
  const round = language === 'vi' ? 'đợt' : 'round';
  return text('round') ? `${round} ${text('round')}, ${text('authority')}` : '';
}

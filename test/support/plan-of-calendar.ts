import { addDays } from '@ocop/calendar';
import type { CalendarStep, RealCalendar, Said } from './calendars';

const ASSUMED = { default: 'Lịch không nói: giả định.' };
const READ = { quote: 'theo lịch của nơi này' };

/**
 * A plan file's text as data, as an office would write it from a calendar: every step is something to be done, and the
 * days of its own tier make its rounds. What the calendar leaves open is assumed and says so.
 */
export function planOfCalendar(id: string, calendar: RealCalendar): object {
  const { place, tier, year, law, number, issuedOn, steps } = calendar;
  const begins = issuedOn ?? `${year}-01-04`;
  const numbers = [...new Set(steps.flatMap(({ round }) => (round ? [round.no] : [])))];
  const rounds = numbers.map((no) => roundOf(id, calendar, no, begins));
  return {
    id,
    title: `Lịch OCOP: ${place}`,
    ...(year === undefined ? {} : { year }),
    regulation: law,
    calendar: 'vn-1',
    defaults: 'system-1',
    document: { number: number ?? 'không rõ', issuedOn: begins, issuer: place, signedBy: '?' },
    basedOn: [],
    authority: authorityOf(place, tier),
    higher: tier === 'district' ? [authorityOf('tỉnh', 'province')] : [],
    communes: [],
    targets: [],
    ...(steps.length > 0 ? { activities: steps.map(activityOf) } : {}),
    rounds,
    reports: [],
    closes: { on: `${Number(year) + 1}-09-30`, source: ASSUMED },
    standing: [],
    products: [],
  };
}

function authorityOf(name: string, tier: string) {
  const area = tier === 'centre' ? 'trung-uong' : tier === 'district' ? 'noi/huyen' : 'noi';
  return {
    id: tier,
    tier,
    area,
    name,
    office: name,
    place: name.slice(0, 40),
    symbol: `GCN-${tier.toUpperCase()}`,
  };
}

function activityOf({ what, kind, when, tier }: CalendarStep, i: number) {
  const whose = tier ? { holder: 'others', who: 'UBND cấp huyện', tier } : { holder: 'office' };
  return {
    id: `buoc-${i + 1}`,
    name: what,
    kind,
    ...(when ? { when } : {}),
    ...whose,
    source: READ,
  };
}

function roundOf(id: string, { tier, steps }: RealCalendar, no: number, opens: string) {
  const day = (which: string) =>
    steps.find(({ round }) => round?.no === no && round.day === which)?.when;
  const [intake, session, decision] = [day('intake'), day('session'), day('decision')];
  const judged = session ?? decision;
  return {
    id: `${id}-dot-${no}`,
    tier,
    no,
    opens: { on: opens, source: ASSUMED },
    intakeCloses: intake
      ? { ...intake, source: READ }
      : { before: firstOf(judged), source: ASSUMED },
    ...(session ? { sessions: [{ ...session, source: READ }] } : {}),
    recognise: decision
      ? { ...decision, source: READ }
      : { by: addDays(lastOf(session ?? intake), 30), source: ASSUMED },
  };
}

/** A day or month as its first day. */
const dayIn = (text: string) => (text.length === 7 ? `${text}-01` : text);

/** The first day of a window or month; of a last day, a fortnight before it. */
function firstOf({ from, month, before, by }: Said = {}): string {
  const begin = from ?? month;
  return begin ? dayIn(begin) : addDays(dayIn(before ?? by ?? ''), -14);
}

function lastOf({ to, month, before, by }: Said = {}): string {
  return dayIn(to ?? month ?? before ?? by ?? '');
}

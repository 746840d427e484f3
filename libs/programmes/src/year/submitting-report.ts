import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { type Context, fulfil, requireSigned } from '@ocop/casework';
import { type Actor, type Area, isWithin, RuleViolation } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import type { ReportedValue, ReportGiven } from './acts';
import type { YearEvent, YearState } from './events';
import { recordedName, reportDeadline } from './report-deadline';
import { reportNews } from './report-news';
import { requireTargets } from './reporting';

interface Said {
  readonly report: string;
  readonly commune: Area;
  readonly summary: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  /** The figures that were on the page when it was sent: of which day, and their SHA-256. */
  readonly asOf?: CivilDate;
  readonly figures?: string;
}

interface ReportWish extends Said {
  readonly values?: readonly ReportedValue[];
}

interface Correction extends Said {
  readonly corrects: number;
  readonly reason: string;
}

/**
 * A commune or a district hands in one of the plan's reports, or the plan's office sends its own to the level above;
 * figures that go with it are named by their hash and stay as they were.
 * @throws RuleViolation REPORT_UNKNOWN, REPORT_ALREADY_IN, FIGURES_WITHOUT_DAY and those of `requireSigned`
 */
export function submitReport(
  state: YearState,
  plan: Plan,
  wish: ReportWish,
  context: Context,
): YearEvent[] {
  const { report, commune: area, values } = wish;
  const given = givenBy(plan, wish, context);
  const deadline = recordedName(state.deadlines, reportDeadline(report, area));
  if (isIn(state, report, area, deadline))
    throw new RuleViolation('REPORT_ALREADY_IN', { report, commune: given.communeName });
  requireTargets(plan, values);
  const data = { ...given, ...(values ? { values } : {}) };
  return [
    { type: 'ReportSubmitted', data },
    ...fulfil(state.deadlines, deadline, context.now),
    ...reportNews('report-arrived', plan, given, context),
  ];
}

/**
 * Another text, or figures of another day, take the place of a report that was sent, which stays in the log: the new
 * one names it and says why. Of two who correct the same one the second is told. What was reached of targets is not
 * part of it: that is reported as it comes.
 * @throws RuleViolation REPORT_UNKNOWN, REPORT_NOT_IN, REPORT_CORRECTED_SINCE, FIGURES_WITHOUT_DAY and those of `requireSigned`
 */
export function correctReport(
  { reports, corrected = {} }: YearState,
  plan: Plan,
  wish: Correction,
  context: Context,
): YearEvent[] {
  const { report, commune: area, corrects, reason } = wish;
  const given = givenBy(plan, wish, context);
  const { communeName: commune } = given;
  if (!reports.some((one) => one.report === report && one.commune === area))
    throw new RuleViolation('REPORT_NOT_IN', { report, commune });
  const latest = corrected[reportDeadline(report, area)] ?? 1;
  if (corrects !== latest)
    throw new RuleViolation('REPORT_CORRECTED_SINCE', { report, commune, corrects, latest });
  const data = { ...given, no: latest + 1, corrects, reason };
  return [
    { type: 'ReportCorrected', data },
    ...reportNews('report-corrected', plan, { ...given, reason }, context),
  ];
}

/** @throws RuleViolation REPORT_UNKNOWN */
function givenBy(plan: Plan, wish: Said, context: Context): ReportGiven {
  const { report: wanted, commune: area } = wish;
  const report = plan.reports.find((candidate) => candidate.id === wanted);
  const place = reporters(plan).find((candidate) => candidate.area === area);
  if (!report || !place) {
    const known = plan.reports.map((candidate) => candidate.id);
    throw new RuleViolation('REPORT_UNKNOWN', { report: wanted, commune: area, known });
  }
  return {
    ...{ report: wanted, commune: area, communeName: place.name, name: report.name },
    ...said(wish),
    ...frozen(plan, wish, context),
    on: civilDateAt(context.now),
  };
}

/** Places that report under a plan: its communes and districts, and itself where there is a level above. */
function reporters({ communes, districts = [], authority, higher }: Plan) {
  return [...communes, ...districts, ...(higher.length > 0 ? [authority] : [])];
}

/** What has a day is in when that day is settled; where the plan names none, when it has come. */
function isIn(
  { deadlines, reports }: YearState,
  report: string,
  area: Area,
  deadline: string,
): boolean {
  const due = deadlines[deadline];
  if (due) return !due.open;
  return reports.some((one) => one.report === report && one.commune === area);
}

/** Officers report for places inside the own area, an office for its own. @throws RuleViolation NOT_YOUR_AREA */
export function requireReportsFor(plan: Plan, place: Area, { role, area: own }: Actor): void {
  const may =
    role === 'commune-officer' ? isWithin(place, own) : place === own && !isCommune(plan, place);
  if (!may) throw new RuleViolation('NOT_YOUR_AREA', { own, place });
}

const isCommune = ({ communes }: Plan, place: Area) => communes.some(({ area }) => area === place);

/** A district's office reports to its province, whose plan it does not keep. */
export function isReporterOutside(plan: Plan, place: Area, { role, area }: Actor): boolean {
  if (role !== 'programme-office' || place !== area) return false;
  return (plan.districts ?? []).some((district) => district.area === area);
}

function said({ summary, difficulties, proposals }: Said) {
  return {
    summary,
    ...(difficulties === undefined ? {} : { difficulties }),
    ...(proposals === undefined ? {} : { proposals }),
  };
}

/** Figures are those of a day that has come. @throws RuleViolation */
function frozen({ year }: Plan, { asOf, figures }: Said, context: Context) {
  if (figures === undefined) return {};
  if (asOf === undefined) throw new RuleViolation('FIGURES_WITHOUT_DAY', { figures });
  requireSigned(asOf, context, `${year}-01-01`, 'asOf');
  return { asOf, figures: { sha256: figures } };
}

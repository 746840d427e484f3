import { Inject, Injectable } from '@nestjs/common';
import { formatDay } from '@ocop/calendar';
import type { CalendarEntry } from '@ocop/exchange';
import type { Actor } from '@ocop/ground';
import { askAs, type Settings, SETTINGS } from '@ocop/platform';
import { planDates } from '@ocop/programmes';
import { DeadlinesQueries, ProgrammesQueries, WorkQueries } from '@ocop/records';
import { dutyWords, sayBasis, sayPlanStep, stageWords, worded } from '@ocop/words';
import { parseStreamName } from '@ocop/casework';
import { askerOf } from '../access/asker';
import { programmesSeenBy } from '../access/seen';
import { ProblemError } from '../problems/problem';

/** More than a calendar shows. */
const MOST = 1_000;
const ALARM_DAYS = 2;

/** What stands in somebody's calendar: the duties of a post, or the days of a plan. */
@Injectable()
export class FeedEntries {
  constructor(
    @Inject(WorkQueries) private readonly work: WorkQueries,
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async ofPost(actor: Actor): Promise<CalendarEntry[]> {
    askAs(askerOf(actor));
    const paging = { page: 1, pageSize: MOST, sort: 'dueOn' };
    const { items } = await this.work.of(actor, {}, paging);
    const dated = items.flatMap((row) =>
      row.dueOn === null ? [] : [{ ...row, dueOn: row.dueOn }],
    );
    const refs = [...new Set(dated.map(({ stream }) => stream))].map(parseStreamName);
    const open = (await this.deadlines.of(refs)).filter((one) => one.open);
    return dated.map(({ stream, task, stage, subject, dueOn, late }) => {
      const reason = open.find((one) => one.stream === stream && one.lastDay === dueOn);
      const { type } = parseStreamName(stream);
      const what = reason ? dutyWords[reason.kind].vi : worded(stageWords[type], stage, 'vi');
      return {
        uid: `${stream}/${task}@ocop-cycle`,
        day: dueOn,
        summary: `${late ? 'QUÁ HẠN: ' : ''}${what}: ${subject}`,
        description: [
          `Hạn cuối: hết ngày ${formatDay(dueOn)}.`,
          reason?.explanation ?? '',
          reason ? `Căn cứ: ${sayBasis(reason.basis, 'vi')}` : '',
        ]
          .filter((line) => line !== '')
          .join('\n'),
        url: this.settings.PUBLIC_URL,
        alarmDaysBefore: ALARM_DAYS,
      };
    });
  }

  /** @throws ProblemError NOT_FOUND for a plan that the post does not see */
  async ofPlan(actor: Actor, id: string): Promise<CalendarEntry[]> {
    askAs(askerOf(actor));
    const year = await this.programmes.one(programmesSeenBy(actor), id);
    if (!year) throw new ProblemError('NOT_FOUND', { id });
    // What was taken back has no days: whoever had them in a calendar loses them with the next look.
    if (['withdrawing', 'withdrawn'].includes(year.stage)) return [];
    return planDates(year.plan).map((date) => ({
      uid: `${id}/${date.name}@ocop-cycle`,
      day: date.last,
      summary: sayPlanStep(date.step, 'vi'),
      description: `Kế hoạch ${year.plan.document.number}: ${year.plan.title}`,
      url: this.settings.PUBLIC_URL,
    }));
  }
}

import { type MeasuredTarget, type PlanAmendment, planDates } from '@ocop/programmes';
import type { ProgrammeBoardRow } from '@ocop/records';
import {
  sayChange,
  sayNeed,
  sayPlanDay,
  sayPlanHolder,
  sayPlanStep,
  sayReached,
  sayVerdict,
  worded,
  yearStageWords,
} from '@ocop/words';
import { language, said } from '../language';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print, table, when } from './output';
import { foundPlan } from './plan-found';

/** `ocop plan show`: one plan with its state, its decisions and its days. */
export async function showPlan(wish: string, options: CommonOptions): Promise<number> {
  const { row } = await foundPlan(wish, options);
  print(options.json ?? false, row, () => [
    ...headLines(row),
    '',
    ...dayLines(row.plan),
    ...targetLines(row.targets),
    ...activityLines(row),
  ]);
  return EXIT.done;
}

function headLines(row: ProgrammeBoardRow): string[] {
  const { id, title, authority, year, regulation, stage, plan, approval, amendments } = row;
  const { number, issuedOn } = plan.document;
  const state = worded(yearStageWords, stage, language);
  const decided = approval
    ? said(
        `Phê duyệt: ${approval.number} ngày ${when(approval.signedOn)}`,
        `Approved: ${approval.number} of ${when(approval.signedOn)}`,
      )
    : said('Phê duyệt: chưa có', 'Approved: not recorded');
  return [
    title,
    `${said('Mã', 'Id')}: programmes/${id}; ${authority}, ${year}, ${regulation}`,
    `${said('Văn bản', 'Document')}: ${number}, ${when(issuedOn)}`,
    `${said('Trạng thái', 'State')}: ${state}`,
    decided,
    ...(row.withdrawal ? [`${said('Rút', 'Withdrawn')}: ${row.withdrawal.reason}`] : []),
    ...amendments.flatMap((one) => amendmentLines(one)),
  ];
}

function amendmentLines({ no, decision, changes }: PlanAmendment): string[] {
  const [number, day] = [decision.number, when(decision.signedOn)];
  return [
    said(`Sửa đổi ${no}: ${number} ngày ${day}`, `Amendment ${no}: ${number} of ${day}`),
    ...changes.map((change) => `  ${sayChange(change, language)}`),
  ];
}

function dayLines(plan: ProgrammeBoardRow['plan']): string[] {
  return [
    said('Các mốc (tên dùng cho --move):', 'Days (by the names that --move takes):'),
    ...planDates(plan).map((date) => {
      const words = `${sayPlanStep(date.step, language)}, ${sayPlanDay(date, language)}`;
      const holder = sayPlanHolder(plan, date, language);
      return `  ${when(date.last)}  ${words}; ${holder} [${date.name}]`;
    }),
  ];
}

/** What the plan wants to reach, what has been reached, and whether that is enough. */
function targetLines(measured: readonly MeasuredTarget[]): string[] {
  if (measured.length === 0) return [];
  return [
    '',
    said('Chỉ tiêu:', 'Targets:'),
    ...table(
      [
        said('Chỉ tiêu', 'Target'),
        said('Yêu cầu', 'Asked'),
        said('Kết quả', 'Reached'),
        said('Đánh giá', 'Verdict'),
      ],
      measured.map((one) => [
        one.target.what,
        sayNeed(one.target, language) || '-',
        sayReached(one, language),
        sayVerdict(one, language) || '-',
      ]),
    ).map((line) => `  ${line}`),
  ];
}

/** What the plan wants done, and when it was. */
function activityLines({ plan, activities }: ProgrammeBoardRow): string[] {
  const { activities: planned = [] } = plan;
  if (planned.length === 0) return [];
  return [
    '',
    said('Việc của kế hoạch:', 'Activities:'),
    ...planned.map(({ id, name }) => {
      const done = activities.filter(({ activity }) => activity === id);
      const last = done.at(-1);
      const state = last
        ? said(
            `đã thực hiện ${done.length} lần, gần nhất ${when(last.on)}`,
            `done ${done.length} times, last on ${when(last.on)}`,
          )
        : said('chưa báo cáo', 'not reported yet');
      return `  ${name}: ${state} [${id}]`;
    }),
  ];
}

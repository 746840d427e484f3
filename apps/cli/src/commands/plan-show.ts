import { type PlanAmendment, planDates } from '@ocop/programmes';
import type { ProgrammeBoardRow } from '@ocop/records';
import { sayChange, worded, yearStageWords } from '@ocop/words';
import { language, said } from '../language';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print, when } from './output';
import { foundPlan } from './plan-found';

/** `ocop plan show`: one plan with its state, its decisions and its days. */
export async function showPlan(wish: string, options: CommonOptions): Promise<number> {
  const { row } = await foundPlan(wish, options);
  print(options.json ?? false, row, () => [...headLines(row), '', ...dayLines(row.plan)]);
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
    ...planDates(plan).map(({ name, day }) => `  ${when(day)}  ${name}`),
  ];
}

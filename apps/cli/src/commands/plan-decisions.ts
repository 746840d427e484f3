import { randomUUID } from 'node:crypto';
import { readPlanFile } from '@ocop/platform';
import { worded, yearStageWords } from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { language, said } from '../language';
import { type CommonOptions, openApi, withCommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print } from './output';
import { amendmentsGiven, type AmendOptions } from './plan-amendments';
import { previewAmendment } from './plan-preview';
import { planFileOf, planToDecide } from './plan-found';

interface DecisionOptions extends CommonOptions {
  readonly decision?: string;
  readonly on?: string;
  readonly reason?: string;
  readonly key?: string;
}

/** `ocop plan draft|open|amend|withdraw`: what is decided about a plan. */
export function addDecisions(plan: Command): void {
  const office = said('cơ quan thường trực đứng tên', 'the programme office that does it');
  const chair = said('cơ quan ban hành đứng tên', 'the authority that does it');
  const decided = (command: Command) =>
    command
      .option('--decision <number>', said('số quyết định', 'number of the decision'))
      .option('--on <date>', said('ngày ký, YYYY-MM-DD', 'day it was signed, YYYY-MM-DD'))
      .option('--key <key>', said('khóa chống gửi lặp', 'idempotency key'));
  withCommonOptions(plan.command(said('draft <tệp>', 'draft <file>')), office)
    .description(said('trình một kế hoạch từ tệp', 'draft a plan from its file'))
    .option('--key <key>', said('khóa chống gửi lặp', 'idempotency key'))
    .addHelpText('after', examples('npx ocop plan draft hue-2027-2 --as so-nn-mt'))
    .action(async (file: string, options: DecisionOptions) => {
      process.exitCode = await draft(file, options).catch(explain);
    });
  decided(withCommonOptions(plan.command(said('open <kế-hoạch>', 'open <plan>')), chair))
    .description(
      said(
        'phê duyệt kế hoạch và mở năm; mặc định theo số và ngày của chính kế hoạch',
        'approve a plan and open its year; by its own number and day unless others are given',
      ),
    )
    .addHelpText('after', examples('npx ocop plan open hue-2027 --as chu-tich-hue'))
    .action(async (id: string, options: DecisionOptions) => {
      process.exitCode = await open(id, options).catch(explain);
    });
  addAmending(
    decided(withCommonOptions(plan.command(said('amend <kế-hoạch>', 'amend <plan>')), chair)),
  );
  decided(withCommonOptions(plan.command(said('withdraw <kế-hoạch>', 'withdraw <plan>')), chair))
    .description(
      said(
        'rút dự thảo, hoặc kế hoạch đang chạy khi chưa có quyết định nào về kết quả',
        'withdraw a draft, or a running plan as long as no results have been decided',
      ),
    )
    .requiredOption('--reason <text>', said('lý do', 'reason'))
    .addHelpText('after', examples('npx ocop plan withdraw hue-2027 --reason "ban hành nhầm"'))
    .action(async (id: string, options: DecisionOptions) => {
      process.exitCode = await withdraw(id, options).catch(explain);
    });
}

function addAmending(amending: Command): void {
  amending
    .description(said('sửa đổi kế hoạch bằng quyết định', 'amend a plan by a decision'))
    .option('--move <name=date...>', said('chuyển một mốc', 'move one of its days'))
    .option('--rename <commune=name...>', said('sửa tên xã', 'mend a commune’s name'))
    .option('--with <file>', said('các nội dung khác, tệp YAML', 'other changes, a YAML file'))
    .option('--reason <text>', said('lý do', 'reason'))
    .option(
      '--preview',
      said(
        'chỉ cho biết thời hạn, lần nhắc nào của ai sẽ đổi',
        'only tell which deadlines and reminders would change, and whose',
      ),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop plan amend huong-tra-2024 --move huong-tra-2024-dot-1:recognise=2024-07-12 --preview',
        'npx ocop plan amend huong-tra-2024 --decision 1500/QĐ-UBND --on 2024-06-03 --move huong-tra-2024-dot-1:recognise=2024-07-12',
      ),
    )
    .action(async (id: string, options: DecisionOptions & AmendOptions) => {
      const act = options.preview ? previewAmendment : amend;
      process.exitCode = await act(id, options).catch(explain);
    });
}

async function draft(file: string, options: DecisionOptions): Promise<number> {
  const plan = await readPlanFile(planFileOf(file));
  const api = await openApi(options);
  const answer = await api.post<Answer>('/v1/programmes', plan, keyOf(options));
  return told(options, answer, plan.id);
}

interface Answer {
  readonly stage: string;
  readonly revision: number;
}

const keyOf = ({ key }: DecisionOptions) => key ?? `cli:${randomUUID()}`;

function told({ json }: CommonOptions, answer: Answer, id: string): number {
  const stage = worded(yearStageWords, answer.stage, language);
  print(json ?? false, { id, ...answer }, () => [
    said(
      `${id}: ${stage}, phiên bản ${answer.revision}`,
      `${id}: ${stage}, revision ${answer.revision}`,
    ),
  ]);
  return EXIT.done;
}

async function open(wish: string, options: DecisionOptions): Promise<number> {
  const { api, id, path, row } = await planToDecide(wish, 'ApprovePlan', options);
  const { number, issuedOn } = row.plan.document;
  const command = {
    type: 'ApprovePlan',
    decision: options.decision ?? number,
    signedOn: options.on ?? issuedOn,
  };
  return told(options, await api.post<Answer>(`${path}/commands`, command, keyOf(options)), id);
}

async function amend(wish: string, options: DecisionOptions & AmendOptions): Promise<number> {
  const amendments = await amendmentsGiven(options);
  const { api, id, path } = await planToDecide(wish, 'AmendPlan', options);
  const { decision, on: signedOn, reason } = options;
  const command = { type: 'AmendPlan', decision, signedOn, reason, amendments };
  return told(options, await api.post<Answer>(`${path}/commands`, command, keyOf(options)), id);
}

async function withdraw(wish: string, options: DecisionOptions): Promise<number> {
  const { api, id, path } = await planToDecide(wish, 'WithdrawPlan', options);
  const { decision, on: signedOn, reason } = options;
  const command = { type: 'WithdrawPlan', reason, decision, signedOn };
  return told(options, await api.post<Answer>(`${path}/commands`, command, keyOf(options)), id);
}

import { randomUUID } from 'node:crypto';
import { type Plan, type PlanAmendment, planDates } from '@ocop/programmes';
import { planFileNamed, readPlanFile } from '@ocop/platform';
import type { ProgrammeBoardRow } from '@ocop/records';
import { worded, yearStageWords } from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { language, said } from '../language';
import { type CommonOptions, openApi, withCommonOptions, withViewOptions } from './connection';
import { EXIT } from './exit';
import { findCase } from './find-case';
import { explain, print, when } from './output';
import { amendmentsGiven, type AmendOptions, changeLine } from './plan-amendments';
import { listPlans } from './plan-list';

/** `ocop plan`: a plan from its file to its decisions. */
export function addPlan(program: Command): void {
  const plan = program
    .command('plan')
    .description(
      said(
        'kế hoạch: kiểm tra, trình, phê duyệt, sửa đổi, rút',
        'plans: check, draft, approve, amend, withdraw',
      ),
    );
  addLooks(plan);
  addDecisions(plan);
}

function addLooks(plan: Command): void {
  plan
    .command(said('check <tệp>', 'check <file>'))
    .description(
      said(
        'mọi chỗ sai của một tệp kế hoạch, kèm dòng, điều cần và cách sửa; không cần hệ thống chạy',
        'everything that is wrong with a plan file, with line, what is wanted and what to do; needs no running system',
      ),
    )
    .option('--json', said('in JSON', 'print JSON'))
    .addHelpText('after', examples('npx ocop plan check ke-hoach-2027.yaml'))
    .action(async (file: string, options: { json?: boolean }) => {
      process.exitCode = await check(file, options).catch(explain);
    });
  withViewOptions(plan.command('list'))
    .description(
      said(
        'kế hoạch trên hệ thống và tệp kế hoạch đi kèm, với mã',
        'plans of the system and plan files that come with it, with their ids',
      ),
    )
    .addHelpText('after', examples('npx ocop plan list --json'))
    .action(async (options: CommonOptions) => {
      process.exitCode = await listPlans(options).catch(explain);
    });
  withViewOptions(plan.command(said('show <kế-hoạch>', 'show <plan>')))
    .description(
      said(
        'một kế hoạch: trạng thái, quyết định, các lần sửa đổi và mốc',
        'one plan: its state, decision, amendments and days',
      ),
    )
    .addHelpText('after', examples('npx ocop plan show huong-tra-2024'))
    .action(async (id: string, options: CommonOptions) => {
      process.exitCode = await show(id, options).catch(explain);
    });
}

interface DecisionOptions extends CommonOptions {
  readonly decision?: string;
  readonly on?: string;
  readonly reason?: string;
  readonly key?: string;
}

function addDecisions(plan: Command): void {
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
    .addHelpText('after', examples('npx ocop plan draft hue-2027 --as so-nn-mt'))
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
  const amending = withCommonOptions(plan.command(said('amend <kế-hoạch>', 'amend <plan>')), chair);
  decided(amending)
    .description(said('sửa đổi kế hoạch bằng quyết định', 'amend a plan by a decision'))
    .option('--move <name=date...>', said('chuyển một mốc', 'move one of its days'))
    .option('--rename <commune=name...>', said('sửa tên xã', 'mend a commune’s name'))
    .option('--with <file>', said('các nội dung khác, tệp YAML', 'other changes, a YAML file'))
    .option('--reason <text>', said('lý do', 'reason'))
    .addHelpText(
      'after',
      examples(
        'npx ocop plan amend huong-tra-2024 --decision 1500/QĐ-UBND --on 2024-06-03 --move huong-tra-2024-dot-1:recognise=2024-07-12',
      ),
    )
    .action(async (id: string, options: DecisionOptions & AmendOptions) => {
      process.exitCode = await amend(id, options).catch(explain);
    });
}

async function check(file: string, { json }: { json?: boolean }): Promise<number> {
  const plan = await readPlanFile(fileOf(file));
  const { id, title, rounds, products, communes } = plan;
  const counted = { rounds: rounds.length, communes: communes.length, products: products.length };
  print(json ?? false, { id, title, ...counted, faults: [] }, () => [
    said(`${id}: không có chỗ sai. ${title}`, `${id}: nothing is wrong. ${title}`),
    said(
      `  ${rounds.length} đợt, ${communes.length} xã, ${products.length} sản phẩm`,
      `  ${rounds.length} rounds, ${communes.length} communes, ${products.length} products`,
    ),
  ]);
  return EXIT.done;
}

const fileOf = (file: string) => (/\.ya?ml$/.test(file) ? file : planFileNamed(file));

async function draft(file: string, options: DecisionOptions): Promise<number> {
  const plan = await readPlanFile(fileOf(file));
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

async function found(wish: string, options: CommonOptions) {
  const api = await openApi(options);
  const { id } = await findCase(api, wish, ['programme-year']);
  const path = `/v1/programmes/${encodeURIComponent(id)}`;
  return { api, id, path, row: await api.get<ProgrammeBoardRow>(path) };
}

async function open(wish: string, options: DecisionOptions): Promise<number> {
  const { api, id, path, row } = await found(wish, options);
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
  const { api, id, path } = await found(wish, options);
  const { decision, on: signedOn, reason } = options;
  const command = { type: 'AmendPlan', decision, signedOn, reason, amendments };
  return told(options, await api.post<Answer>(`${path}/commands`, command, keyOf(options)), id);
}

async function show(wish: string, options: CommonOptions): Promise<number> {
  const { row } = await found(wish, options);
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
    ...changes.map((change) => `  ${changeLine(change)}`),
  ];
}

function dayLines(plan: Plan): string[] {
  return [
    said('Các mốc (tên dùng cho --move):', 'Days (by the names that --move takes):'),
    ...planDates(plan).map(({ name, day }) => `  ${when(day)}  ${name}`),
  ];
}

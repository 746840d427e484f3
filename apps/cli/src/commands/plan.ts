import { FileFaultsError, readPlanFile } from '@ocop/platform';
import type { Command } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { type CommonOptions, withViewOptions } from './connection';
import { EXIT } from './exit';
import { explain, print } from './output';
import { addDecisions } from './plan-decisions';
import { explainPlan } from './plan-explain';
import { planFileOf } from './plan-found';
import { listPlans } from './plan-list';
import { type NewOptions, newPlan } from './plan-new';
import { showPlan } from './plan-show';

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
  addYears(plan);
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
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    )
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
      process.exitCode = await showPlan(id, options).catch(explain);
    });
}

function addYears(plan: Command): void {
  plan
    .command('new')
    .description(
      said(
        'tệp kế hoạch năm sau từ kế hoạch năm nay: chuyển ngày, nêu ngày nghỉ, để trống số văn bản',
        'next year’s plan file from this year’s: days moved, days off named, numbers of papers left empty',
      ),
    )
    .requiredOption('--from <plan>', said('kế hoạch năm nay', 'this year’s plan'))
    .requiredOption('--year <year>', said('năm mới', 'the new year'))
    .option('--out <file>', said('ghi ra tệp mới', 'write to a new file'))
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    )
    .addHelpText('after', examples('npx ocop plan new --from hue-2027 --year 2028'))
    .action(async (options: NewOptions) => {
      process.exitCode = await newPlan(options).catch(explain);
    });
  withViewOptions(plan.command(said('explain <kế-hoạch>', 'explain <plan>')))
    .description(
      said(
        'năm của một kế hoạch như tờ lịch: mốc, ai, số ngày làm việc; từ tệp hay từ hệ thống',
        'the year of a plan as a calendar: days, holders, working days; from a file or the system',
      ),
    )
    .addHelpText('after', examples('npx ocop plan explain huong-tra-2024'))
    .action(async (wish: string, options: CommonOptions) => {
      process.exitCode = await explainPlan(wish, options).catch(explain);
    });
}

async function check(file: string, { json }: { json?: boolean }): Promise<number> {
  const plan = await readPlanFile(planFileOf(file)).catch((error: unknown) => {
    if (!json || !(error instanceof FileFaultsError)) throw error;
    return error.faults;
  });
  if (!('id' in plan)) {
    print(true, { faults: plan }, () => []);
    return EXIT.refused;
  }
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

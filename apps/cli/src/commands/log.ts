import { CaseGateway, openClient } from '@ocop/platform';
import { checkReadModels, rebuildReadModels, verifyLog } from '@ocop/records';
import type { Command } from 'commander';
import { reconcile, type ReconcileReport } from '../system/reconcile';
import { type Backstage, openBackstage } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print } from './output';

type CheckOptions = CommonOptions & { readonly check?: boolean };

/** Commands about the log: reconcile, projection rebuild, audit verify. */
export function addLog(program: Command): void {
  const common = (command: Command) =>
    command.option('--data <folder>', 'data folder').option('--json', 'print JSON');

  common(program.command('reconcile'))
    .description('run every case again that the event log knows as open and the engine has lost')
    .option('--check', 'only tell, change nothing; exit code 1 when something is missing')
    .addHelpText('after', '\nExample:\n  npx ocop reconcile --check\n')
    .action(async (options: CheckOptions) => {
      process.exitCode = await backstage(options, (stage) => reconcileCases(stage, options));
    });

  const projection = program.command('projection').description('the read models');
  common(projection.command('rebuild'))
    .description('write the read models anew from the event log')
    .option('--check', 'only compare; exit code 1 when rows differ')
    .addHelpText('after', '\nExample:\n  npx ocop projection rebuild --check\n')
    .action(async (options: CheckOptions) => {
      process.exitCode = await backstage(options, (stage) => rebuild(stage, options));
    });

  const audit = program.command('audit').description('the event log');
  common(audit.command('verify'))
    .description('check the hash chain of every stream; exit code 1 when it is broken')
    .addHelpText('after', '\nExample:\n  npx ocop audit verify\n')
    .action(async (options: CommonOptions) => {
      process.exitCode = await backstage(options, (stage) => verify(stage, options));
    });
}

async function backstage(
  options: CommonOptions,
  act: (stage: Backstage) => Promise<number>,
): Promise<number> {
  try {
    const stage = await openBackstage(options);
    try {
      return await act(stage);
    } finally {
      await stage.close();
    }
  } catch (error) {
    return explain(error);
  }
}

async function reconcileCases(stage: Backstage, options: CheckOptions): Promise<number> {
  const client = await openClient(stage.settings);
  try {
    const check = options.check ?? false;
    const gateway = new CaseGateway(client);
    const report = await reconcile(stage.pool, gateway, { check });
    print(options.json ?? false, report, () => tellReconciled(report, check));
    const differs = Object.values(report.found).some((names) => names.length > 0);
    if (report.failed.length > 0) return EXIT.refused;
    return check && differs ? EXIT.refused : EXIT.done;
  } finally {
    await client.connection.close();
  }
}

const CONDITION_WORDS: Readonly<Record<keyof ReconcileReport['found'], [string, string]>> = {
  behind: ['đứng sau nhật ký', 'đã gọi đọc tiếp'],
  ahead: ['đi trước nhật ký', 'đã chạy lại từ nhật ký'],
  failing: ['lặp lỗi trong Temporal', 'đã chạy lại từ nhật ký'],
  'not-running': ['không chạy', 'đã chạy lại từ nhật ký'],
  unknown: ['đang chạy dù nhật ký đã đóng hoặc không biết', 'để nguyên, xem trong Temporal'],
};

function tellReconciled({ open, found, failed }: ReconcileReport, check: boolean): string[] {
  const kinds = Object.entries(CONDITION_WORDS) as [keyof typeof found, [string, string]][];
  const differing = kinds.filter(([kind]) => found[kind].length > 0);
  return [
    `${open} vụ việc đang mở trong nhật ký: ${differing.length === 0 ? 'tất cả khớp' : ''}`,
    ...differing.flatMap(([kind, [words, mended]]) => [
      `${found[kind].length} ${words}${check ? '' : `, ${mended}`}:`,
      ...found[kind].map((name) => `  ${name}`),
    ]),
    ...failed.map(({ stream, why }) => `không xử lý được ${stream}: ${why}`),
  ];
}

async function rebuild({ pool }: Backstage, options: CheckOptions): Promise<number> {
  const check = options.check ?? false;
  const began = performance.now();
  const report = check ? await checkReadModels(pool) : await rebuildReadModels(pool);
  const took = (performance.now() - began) / 1000;
  print(options.json ?? false, { ...report, seconds: took }, () => [
    `${report.events} sự kiện, ${report.streams} hồ sơ, ${took.toFixed(1)} giây: ` +
      (report.differences.length === 0 ? 'khớp' : `${report.differences.length} dòng lệch`),
    ...report.differences.map(
      ({ table, key, what, columns }) =>
        `  ${table} ${key}: ${what}${columns ? ` (${columns.join(', ')})` : ''}`,
    ),
  ]);
  return check && report.differences.length > 0 ? EXIT.refused : EXIT.done;
}

async function verify({ pool }: Backstage, options: CommonOptions): Promise<number> {
  const report = await verifyLog(pool);
  print(options.json ?? false, report, () => [
    `${report.events} sự kiện, ${report.streams} hồ sơ: ` +
      (report.faults.length === 0 ? 'chuỗi nguyên vẹn' : `${report.faults.length} chỗ hỏng`),
    ...report.faults.map(
      ({ stream, version, what, expected, got }) =>
        `  ${stream} phiên bản ${version}: ${what}; chờ ${expected}, thấy ${got}`,
    ),
  ]);
  return report.faults.length === 0 ? EXIT.done : EXIT.refused;
}

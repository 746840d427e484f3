import { CaseGateway, openClient, openPatientDatabase, poolOf } from '@ocop/platform';
import {
  type AuditReport,
  checkReadModels,
  type Difference,
  isWhole,
  type Progress,
  readSeal,
  rebuildReadModels,
  sealFile,
  sealText,
  verifyLog,
} from '@ocop/records';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import { reconcile, type ReconcileReport } from '../system/reconcile';
import { type Backstage, openBackstage } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print } from './output';

type CheckOptions = CommonOptions & { readonly check?: boolean };
type RebuildCommand = CheckOptions & { readonly after?: string };
type VerifyCommand = CommonOptions & { readonly seal?: string; readonly against?: string };

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
    .description('write the read models anew from the event log, while the cases go on')
    .option('--check', 'only compare; exit code 1 when rows differ')
    .option('--after <stream>', 'go on after this stream, when an earlier run was interrupted')
    .addHelpText('after', '\nExample:\n  npx ocop projection rebuild --check\n')
    .action(async (options: RebuildCommand) => {
      process.exitCode = await backstage(options, (stage) => rebuild(stage, options));
    });

  const audit = program.command('audit').description('the event log');
  common(audit.command('verify'))
    .description(
      'check every chain and all that is bound to the log, and print its seal; exit code 1 when something is wrong',
    )
    .option('--seal <file>', 'write the seal to a file, with marks that tell where a change begins')
    .option('--against <seal>', 'an earlier seal, as its line or its file')
    .addHelpText(
      'after',
      '\nKeep the seal where nobody who can change the database can change it.' +
        '\n\nExample:\n  npx ocop audit verify --seal 2026-11-22.seal --against 2026-10-22.seal\n',
    )
    .action(async (options: VerifyCommand) => {
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

async function rebuild(
  { settings, ownerUrl }: Backstage,
  options: RebuildCommand,
): Promise<number> {
  const { check = false, after } = options;
  const began = performance.now();
  const how = { ...(after ? { after } : {}), onProgress: progress() };
  // Only the owner may write what the cases write; comparing is anybody's right.
  const report = await patiently(check ? settings.DATABASE_URL : ownerUrl, (pool) =>
    check ? checkReadModels(pool, how) : rebuildReadModels(pool, how),
  );
  const seconds = (performance.now() - began) / 1000;
  print(options.json ?? false, { ...report, seconds }, () => [
    `${report.events} sự kiện, ${report.streams} chuỗi, ${seconds.toFixed(1)} giây: ` +
      (report.differing === 0 ? 'khớp' : `${report.differing} dòng lệch`),
    ...report.differences.map(differenceLine),
  ]);
  return check && report.differing > 0 ? EXIT.refused : EXIT.done;
}

async function verify({ settings }: Backstage, options: VerifyCommand): Promise<number> {
  const against = options.against ? readSeal(await textOf(options.against)) : undefined;
  const how = { ...(against ? { against } : {}), onProgress: progress() };
  const report = await patiently(settings.DATABASE_URL, (pool) => verifyLog(pool, how));
  if (options.seal) await writeFile(options.seal, sealFile(report.seal));
  const whole = isWhole(report);
  print(options.json ?? false, { whole, ...report, sealText: sealText(report.seal) }, () => [
    `${report.events} sự kiện, ${report.streams} chuỗi: ${whole ? 'nguyên vẹn' : 'CÓ CHỖ SAI'}`,
    ...faultLines(report),
    ...(against ? [`so với dấu niêm phong ngày ${against.at}: ${sameOrNot(report)}`] : []),
    'dấu niêm phong (giữ ở nơi người quản trị cơ sở dữ liệu không sửa được):',
    sealText(report.seal),
  ]);
  return whole ? EXIT.done : EXIT.refused;
}

function sameOrNot({ against }: AuditReport): string {
  return against.length === 0 ? 'không đổi' : 'ĐÃ BỊ THAY ĐỔI';
}

function faultLines(report: AuditReport): string[] {
  return [
    ...report.faults.map(
      ({ stream, version, what, expected, got }) =>
        `  ${stream} phiên bản ${version}: ${what}; chờ ${expected}, thấy ${got}`,
    ),
    ...report.against.map(
      ({ what, between: [from, to], expected, got }) =>
        `  khác dấu niêm phong (${what}) giữa vị trí ${from} và ${to}: chờ ${expected}, thấy ${got}`,
    ),
    ...report.bindings.map(({ of, key, fault }) => `  ${of} ${key}: ${fault}`),
    ...report.readModels.map(differenceLine),
    ...report.guards.map(({ guard, expected, got }) => `  ${guard}: chờ ${expected}, thấy ${got}`),
  ];
}

function differenceLine({ table, key, what, columns }: Difference): string {
  return `  ${table} ${key}: ${what}${columns ? ` (${columns.join(', ')})` : ''}`;
}

/** A seal is given as its line or as the file it was written to. */
async function textOf(seal: string): Promise<string> {
  return existsSync(seal) ? readFile(seal, 'utf8') : seal;
}

async function patiently<T>(url: string, act: (pool: Pool) => Promise<T>): Promise<T> {
  const database = await openPatientDatabase(url);
  try {
    return await act(poolOf(database));
  } finally {
    await database.destroy();
  }
}

const TOLD_EVERY_MS = 5_000;

/** A line now and then on the error output, so that a long run can be watched, and gone on with. */
function progress(): (progress: Progress) => void {
  let told = performance.now();
  return ({ events, streams, stream }) => {
    if (performance.now() - told < TOLD_EVERY_MS) return;
    told = performance.now();
    process.stderr.write(`${events} sự kiện, ${streams} chuỗi, đến ${stream}\n`);
  };
}

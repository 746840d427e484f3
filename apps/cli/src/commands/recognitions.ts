import { civilDateAt } from '@ocop/calendar';
import { type RecognisedFault, rowFaults, writtenRows } from '@ocop/exchange';
import type { Plan } from '@ocop/programmes';
import type { CertificateRegisterRow } from '@ocop/records';
import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { examples } from '../help';
import { language, said } from '../language';
import { tablesOf } from '../read-bytes';
import { type CommonOptions, withCommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print } from './output';
import { foundPlan } from './plan-found';

interface ImportOptions extends CommonOptions {
  readonly plan: string;
  readonly dryRun?: boolean;
}

/** `ocop recognitions import`: what was recognised before this system was used. */
export function addRecognitions(program: Command): void {
  const recognitions = program
    .command('recognitions')
    .description(said('kết quả công nhận trước đây', 'recognitions of former years'));
  const office = said('cơ quan thường trực đứng tên', 'the programme office that does it');
  withCommonOptions(recognitions.command(said('import <tệp>', 'import <file>')), office)
    .description(
      said(
        'ghi nhận sản phẩm đã được công nhận từ tệp CSV, XLSX: tất cả hoặc không gì cả',
        'carry in recognised products from a CSV or XLSX file: all of them or nothing',
      ),
    )
    .requiredOption(
      '--plan <plan>',
      said('kế hoạch năm đang thực hiện', 'the programme year that runs'),
    )
    .option('--dry-run', said('chỉ kiểm tra, không ghi', 'check only, store nothing'))
    .addHelpText(
      'after',
      examples('npx ocop recognitions import da-cong-nhan.csv --plan hue-2027 --dry-run'),
    )
    .action(async (file: string, options: ImportOptions) => {
      process.exitCode = await importFile(file, options).catch(explain);
    });
}

async function importFile(file: string, options: ImportOptions): Promise<number> {
  const { json = false, dryRun = false } = options;
  const tables = await tablesOf(file);
  const { api, id, path, row } = await foundPlan(options.plan, options);
  const plan: Plan = row.plan;
  const rows = writtenRows(file, tables, plan);
  const { now } = await api.get<{ now: string }>('/v1/clock');
  const register = await api.all<CertificateRegisterRow>('/v1/recognitions');
  const known = new Set(register.map(({ recognition }) => recognition));
  const faults = rowFaults(rows, plan, { known, until: civilDateAt(Date.parse(now)) });
  if (faults.length > 0) {
    print(json, { file, plan: id, rows: rows.length, faults, stored: false }, () =>
      tellFaults(file, faults),
    );
    return EXIT.refused;
  }
  const recognised = rows.map(({ entry }) => entry);
  const body = { recognised };
  if (!dryRun) await api.post(`${path}/recognitions`, body, keyOf(id, recognised));
  print(json, { file, plan: id, rows: rows.length, faults, stored: !dryRun }, () => [
    dryRun
      ? said(
          `${rows.length} dòng đúng; chưa ghi gì`,
          `${rows.length} rows are right; nothing was stored`,
        )
      : said(`Đã ghi nhận ${rows.length} sản phẩm`, `${rows.length} products carried in`),
  ]);
  return EXIT.done;
}

/** The same list sent again, after an answer was lost, is the same command. */
function keyOf(plan: string, recognised: readonly object[]): string {
  const print = createHash('sha256').update(JSON.stringify({ plan, recognised })).digest('hex');
  return `cli:import:${print.slice(0, 40)}`;
}

function tellFaults(file: string, faults: readonly RecognisedFault[]): string[] {
  const nothing = said('Không có gì được ghi:', 'Nothing was stored:');
  return [
    nothing,
    ...faults.map(({ row, path, expected, expectedVi, got }) => {
      const wanted = language === 'vi' ? (expectedVi ?? expected) : expected;
      return `  ${file}:${row} ${path}: ${said('cần', 'expected')} ${wanted}; ${said('có', 'got')} ${got}`;
    }),
  ];
}

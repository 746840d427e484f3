import { type AuditReport, isWhole, readSeal, sealFile, sealText, verifyLog } from '@ocop/records';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { examples } from '../help';
import { said } from '../language';
import { addRecompute } from './audit-recompute';
import { atBackstage, type Backstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { counted, differenceLine, patiently, progress } from './long-reads';
import { print } from './output';

interface VerifyOptions extends CommonOptions {
  readonly seal?: string;
  readonly against?: string;
}

/** `ocop audit`: whether the log is what it was. */
export function addAudit(program: Command): void {
  const audit = program.command('audit').description(said('nhật ký sự kiện', 'the event log'));
  addRecompute(audit);
  withBackstageOptions(audit.command('verify'))
    .description(
      said(
        'kiểm tra mọi chuỗi và những gì gắn với nhật ký, in dấu niêm phong; mã kết thúc 1 khi có chỗ sai',
        'check every chain and all that is bound to the log, and print its seal; exit code 1 when something is wrong',
      ),
    )
    .option(
      '--seal <file>',
      said(
        'ghi dấu niêm phong ra tệp, kèm các mốc cho biết chỗ bắt đầu thay đổi',
        'write the seal to a file, with marks that tell where a change begins',
      ),
    )
    .option(
      '--against <seal>',
      said('dấu niêm phong cũ: dòng chữ hoặc tệp', 'an earlier seal, as its line or its file'),
    )
    .addHelpText(
      'after',
      said(
        '\nGiữ dấu niêm phong ở nơi người sửa được cơ sở dữ liệu không sửa được.\n',
        '\nKeep the seal where nobody who can change the database can change it.\n',
      ) + examples('npx ocop audit verify --seal 2026-11-22.seal --against 2026-10-22.seal'),
    )
    .action(async (options: VerifyOptions) => {
      process.exitCode = await atBackstage(options, (stage) => verify(stage, options));
    });
}

async function verify({ settings }: Backstage, options: VerifyOptions): Promise<number> {
  const against = options.against ? readSeal(await textOf(options.against)) : undefined;
  const how = { ...(against ? { against } : {}), onProgress: progress() };
  const report = await patiently(settings.DATABASE_URL, (pool) => verifyLog(pool, how));
  if (options.seal) await writeFile(options.seal, sealFile(report.seal));
  const whole = isWhole(report);
  print(options.json ?? false, { whole, ...report, sealText: sealText(report.seal) }, () => [
    `${counted(report)}: ${whole ? said('nguyên vẹn', 'whole') : said('CÓ CHỖ SAI', 'SOMETHING IS WRONG')}`,
    ...faultLines(report),
    ...(against
      ? [
          said(
            `so với dấu niêm phong ngày ${against.at}: ${sameOrNot(report)}`,
            `against the seal of ${against.at}: ${sameOrNot(report)}`,
          ),
        ]
      : []),
    said(
      'dấu niêm phong (giữ ở nơi người quản trị cơ sở dữ liệu không sửa được):',
      'seal (keep it where the administrator of the database cannot change it):',
    ),
    sealText(report.seal),
  ]);
  return whole ? EXIT.done : EXIT.refused;
}

function sameOrNot({ against }: AuditReport): string {
  return against.length === 0 ? said('không đổi', 'unchanged') : said('ĐÃ BỊ THAY ĐỔI', 'CHANGED');
}

function faultLines(report: AuditReport): string[] {
  return [
    ...report.faults.map(
      ({ stream, version, what, expected, got }) =>
        `  ${stream} ${said('phiên bản', 'version')} ${version}: ${what}; ${differs(expected, got)}`,
    ),
    ...report.against.map(
      ({ what, between: [from, to], expected, got }) =>
        said(
          `  khác dấu niêm phong (${what}) giữa vị trí ${from} và ${to}: `,
          `  differs from the seal (${what}) between positions ${from} and ${to}: `,
        ) + differs(expected, got),
    ),
    ...report.bindings.map(({ of, key, fault }) => `  ${of} ${key}: ${fault}`),
    ...report.readModels.map(differenceLine),
    ...report.guards.map(({ guard, expected, got }) => `  ${guard}: ${differs(expected, got)}`),
  ];
}

function differs(expected: string, got: string): string {
  return said(`chờ ${expected}, thấy ${got}`, `expected ${expected}, got ${got}`);
}

/** A seal is given as its line or as the file it was written to. */
async function textOf(seal: string): Promise<string> {
  return existsSync(seal) ? readFile(seal, 'utf8') : seal;
}

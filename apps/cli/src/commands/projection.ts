import { checkReadModels, rebuildReadModels } from '@ocop/records';
import type { Command } from 'commander';
import { examples } from '../help';
import { said, saidSeconds } from '../language';
import { atBackstage, type Backstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { counted, differenceLine, patiently, progress } from './long-reads';
import { print } from './output';

interface RebuildOptions extends CommonOptions {
  readonly check?: boolean;
  readonly after?: string;
}

/** `ocop projection`: the read models, from the log. */
export function addProjection(program: Command): void {
  const projection = program
    .command('projection')
    .description(said('các bảng đọc', 'the read models'));
  withBackstageOptions(projection.command('rebuild'))
    .description(
      said(
        'ghi lại các bảng đọc từ nhật ký, trong khi vụ việc vẫn chạy',
        'write the read models anew from the event log, while the cases go on',
      ),
    )
    .option(
      '--check',
      said(
        'chỉ so sánh; mã kết thúc 1 khi có dòng lệch',
        'only compare; exit code 1 when rows differ',
      ),
    )
    .option(
      '--after <stream>',
      said(
        'chạy tiếp sau chuỗi này, khi lần trước bị dừng giữa chừng',
        'go on after this stream, when an earlier run was interrupted',
      ),
    )
    .addHelpText('after', examples('npx ocop projection rebuild --check'))
    .action(async (options: RebuildOptions) => {
      process.exitCode = await atBackstage(options, (stage) => rebuild(stage, options));
    });
}

async function rebuild(
  { settings, ownerUrl }: Backstage,
  options: RebuildOptions,
): Promise<number> {
  const { check = false, after } = options;
  const began = performance.now();
  const how = { ...(after ? { after } : {}), onProgress: progress() };
  // Only the owner may write what the cases write; comparing is anybody's right.
  const report = await patiently(check ? settings.DATABASE_URL : ownerUrl, (pool) =>
    check ? checkReadModels(pool, how) : rebuildReadModels(pool, how),
  );
  const ms = performance.now() - began;
  print(options.json ?? false, { ...report, seconds: ms / 1000 }, () => [
    `${counted(report)}, ${saidSeconds(ms)}: ` +
      (report.differing === 0
        ? said('khớp', 'level')
        : said(`${report.differing} dòng lệch`, `${report.differing} rows differ`)),
    ...report.differences.map(differenceLine),
  ]);
  return check && report.differing > 0 ? EXIT.refused : EXIT.done;
}

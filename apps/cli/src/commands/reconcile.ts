import { CaseGateway, openClient } from '@ocop/platform';
import { type Book, conditionWords, type Phrase } from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { inWords, said } from '../language';
import { reconcile, type ReconcileReport } from '../system/reconcile';
import { atBackstage, type Backstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print } from './output';

type CheckOptions = CommonOptions & { readonly check?: boolean };

/** `ocop reconcile`: log and engine held against each other. */
export function addReconcile(program: Command): void {
  withBackstageOptions(program.command('reconcile'))
    .description(
      said(
        'chạy lại mọi vụ việc mà nhật ký còn mở nhưng bộ máy đã mất',
        'run every case again that the event log knows as open and the engine has lost',
      ),
    )
    .option(
      '--check',
      said(
        'chỉ báo, không đổi gì; mã kết thúc 1 khi có chỗ thiếu',
        'only tell, change nothing; exit code 1 when something is missing',
      ),
    )
    .addHelpText('after', examples('npx ocop reconcile --check'))
    .action(async (options: CheckOptions) => {
      process.exitCode = await atBackstage(options, (stage) => reconcileCases(stage, options));
    });
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

const RUN_AGAIN: Phrase = { vi: 'đã chạy lại từ nhật ký', en: 'run again from the log' };
/** What reconcile does where engine and log differ. */
const MENDING_WORDS: Book<keyof ReconcileReport['found']> = {
  behind: { vi: 'đã gọi đọc tiếp', en: 'called to read on' },
  ahead: RUN_AGAIN,
  failing: RUN_AGAIN,
  'not-running': RUN_AGAIN,
  unknown: { vi: 'để nguyên, xem trong Temporal', en: 'left as they are, see Temporal' },
};

function tellReconciled({ open, found, failed }: ReconcileReport, check: boolean): string[] {
  const kinds = Object.keys(MENDING_WORDS) as (keyof typeof found)[];
  const differing = kinds.filter((kind) => found[kind].length > 0);
  const level = differing.length === 0 ? said('tất cả khớp', 'all level') : '';
  return [
    `${open} ${said('vụ việc đang mở trong nhật ký', 'cases are open in the log')}: ${level}`,
    ...differing.flatMap((kind) => [
      `${found[kind].length} ${inWords(conditionWords[kind])}${check ? '' : `, ${inWords(MENDING_WORDS[kind])}`}:`,
      ...found[kind].map((name) => `  ${name}`),
    ]),
    ...failed.map(({ stream, why }) =>
      said(`không xử lý được ${stream}: ${why}`, `${stream} could not be dealt with: ${why}`),
    ),
  ];
}

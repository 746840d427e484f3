import { formatDay, civilDateAt } from '@ocop/calendar';
import { endPeriods, type PastPeriod, pastPeriods, PERSONAL_DATA, RETENTIONS } from '@ocop/records';
import type { Command } from 'commander';
import { Client } from 'pg';
import { examples } from '../help';
import { said } from '../language';
import { atBackstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print } from './output';

interface RetentionOptions extends CommonOptions {
  readonly check?: boolean;
  readonly apply?: boolean;
}

/** What is past the time for which it is kept. */
export function addRetention(program: Command): void {
  withBackstageOptions(program.command('retention'))
    .description(
      said(
        'dữ liệu đã quá thời hạn lưu: theo loại, bao nhiêu, cũ nhất từ ngày nào; --apply xóa, bằng quyền chủ cơ sở dữ liệu',
        'what is past the time for which it is kept, by kind; --apply deletes it, as the database’s owner',
      ),
    )
    .option('--check', said('chỉ xem, không xóa gì (mặc định)', 'only look (the default)'))
    .option('--apply', said('xóa những gì đã quá hạn', 'delete what is past its period'))
    .addHelpText('after', examples('npx ocop retention --check', 'npx ocop retention --apply'))
    .action(async (options: RetentionOptions) => {
      process.exitCode = await run(options);
    });
}

function run(options: RetentionOptions): Promise<number> {
  return atBackstage(options, async ({ ownerUrl }) => {
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      const apply = options.apply === true && options.check !== true;
      const past = await (apply ? endPeriods(owner) : pastPeriods(owner));
      print(options.json ?? false, { applied: apply, past, kept: KEPT }, () => [
        ...past.map((one) => lineOf(one, apply)),
        ...KEPT.map(keptLine),
      ]);
      const left = !apply && past.some(({ count }) => count > 0);
      return left ? EXIT.refused : EXIT.done;
    } finally {
      await owner.end();
    }
  });
}

function lineOf({ kind, count, oldest }: PastPeriod, gone: boolean): string {
  const { what, days, from } = RETENTIONS[kind];
  const head = said(
    `${what.vi} (${days} ngày kể từ ${from.vi})`,
    `${what.en} (${days} days from ${from.en})`,
  );
  if (!oldest) return `${head}: 0`;
  const day = formatDay(civilDateAt(oldest.getTime()));
  const verb = gone ? said('đã xóa', 'deleted') : said('quá hạn', 'past');
  return `${head}: ${verb} ${count}, ${said('cũ nhất', 'oldest')} ${day}`;
}

/** What is never deleted, with the reason. */
const KEPT = PERSONAL_DATA.flatMap(({ what, until }) =>
  'kept' in until ? [{ what, because: until.kept }] : [],
);

function keptLine({ what, because }: (typeof KEPT)[number]): string {
  return said(`${what.vi}: giữ, vì ${because.vi}`, `${what.en}: kept; ${because.en}`);
}

import { type Recomputation, recomputeRound } from '@ocop/records';
import type { Command } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { Refused } from '../refused';
import { atBackstage, type Backstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { patiently } from './long-reads';
import { print } from './output';

/** audit recompute: every total of a round, worked out anew from the sheets that its log names. */
export function addRecompute(audit: Command): void {
  withBackstageOptions(audit.command('recompute <round>'))
    .description(
      said(
        'tính lại mọi tổng điểm và kết quả của một đợt từ các phiếu có dấu trong nhật ký, rồi so; mã kết thúc 1 khi khác',
        'work out every total and result of a round from the sheets whose hashes are in the log, and compare; exit code 1 when something differs',
      ),
    )
    .addHelpText('after', examples('npx ocop audit recompute huong-tra-2024-dot-1 --json'))
    .action(async (round: string, options: CommonOptions) => {
      process.exitCode = await atBackstage(options, (stage) => recompute(stage, round, options));
    });
}

async function recompute(
  { settings }: Backstage,
  round: string,
  { json = false }: CommonOptions,
): Promise<number> {
  const id = round.replace(/^(evaluation-round|rounds)\//, '');
  const found = await patiently(settings.DATABASE_URL, (pool) => recomputeRound(pool, id));
  if (found.sheets === 0 && found.tallies === 0) throw noSheets(id);
  const same = found.faults.length === 0;
  print(json, { same, ...found }, () => lines(found, same));
  return same ? EXIT.done : EXIT.refused;
}

function noSheets(round: string): Refused {
  return new Refused('NO_SHEETS', {
    vi: `đợt ${round} chưa có phiếu chấm nào trong nhật ký`,
    en: `the log has no score sheet of the round ${round}`,
  });
}

function lines({ round, sheets, tallies, results, faults }: Recomputation, same: boolean) {
  const what = said(
    `${round}: ${sheets} phiếu, ${tallies} lần cộng điểm, ${results} kết quả`,
    `${round}: ${sheets} sheets, ${tallies} tallies, ${results} results`,
  );
  return [
    `${what}: ${same ? said('tính lại như nhau', 'the same when worked out anew') : said('CÓ CHỖ KHÁC', 'SOMETHING DIFFERS')}`,
    ...faults.map(
      ({ version, product, member, what: kind, expected, got }) =>
        `  ${said('phiên bản', 'version')} ${version} ${product}${member ? ` ${member}` : ''}: ${kind}; ${said(`chờ ${expected}, thấy ${got}`, `expected ${expected}, got ${got}`)}`,
    ),
  ];
}

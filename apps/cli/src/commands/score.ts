import { scoreSheet, type SheetScore } from '@ocop/criteria';
import { saySheetFault } from '@ocop/words';
import type { Command } from 'commander';
import { setNamed } from '../criteria/named';
import { readSheet } from '../criteria/read-sheet';
import { type Shown, tried, withShown } from '../criteria/shown';
import { tellScore } from '../criteria/tell-score';
import { examples } from '../help';
import { language, said } from '../language';
import { Refused } from '../refused';
import { EXIT } from './exit';
import { print } from './output';
import { addScoreImport } from './score-import';

interface ScoreOptions extends Shown {
  readonly set?: string;
  readonly sheet?: string;
  readonly rejected?: boolean;
  readonly stoppedAt?: readonly string[];
}

/** score: what a sheet gives, without a server. score import: what a list of scores would have become. */
export function addScore(program: Command): void {
  const command = withShown(program.command('score'))
    .description(said('chấm một phiếu, không cần máy chủ', 'score a sheet, without a server'))
    .option('--set <id>', said('bộ tiêu chí, ví dụ 26/2026-01', 'criteria set, e.g. 26/2026-01'))
    .option(
      '--sheet <file>',
      said(
        'tệp JSON: { "số tiêu chí": điểm | null }',
        'JSON file: { "criterion no": points | null }',
      ),
    )
    .option('--rejected', said('hồ sơ bị loại', 'the dossier is rejected'))
    .option(
      '--stopped-at <criteria...>',
      said('dừng chấm ở tiêu chí', 'criteria at which scoring stops'),
    )
    .addHelpText('after', examples('npx ocop score --set 26/2026-01 --sheet phieu.json --json'))
    .action((options: ScoreOptions) => tried(() => score(options)));
  addScoreImport(command);
}

async function score(options: ScoreOptions): Promise<number> {
  const { json = false } = options;
  // Commander would ask `score import` for them too.
  if (!options.set || !options.sheet) return missing(options.set ? '--sheet <file>' : '--set <id>');
  try {
    const set = setNamed(options.set);
    const sheet = await readSheet(options.sheet);
    const result = scoreSheet(set, sheet, options);
    print(json, forPrograms(result), () => tellScore(set, sheet, result, language));
    return result.faults.length === 0 ? EXIT.done : EXIT.refused;
  } catch (error) {
    if (json && error instanceof Refused) print(json, withoutScore(options.set, error), () => []);
    throw error;
  }
}

function missing(option: string): number {
  process.stderr.write(
    said(`lỗi: thiếu tùy chọn '${option}'\n`, `error: required option '${option}' not specified\n`),
  );
  return EXIT.unusable;
}

function forPrograms({ faults, ...score }: SheetScore) {
  const told = faults.map((fault) => ({
    ...fault,
    vi: saySheetFault(fault, 'vi'),
    en: saySheetFault(fault, 'en'),
  }));
  return { ...score, faults: told };
}

/** The same fields where there was nothing to score. */
function withoutScore(set: string, { code, words }: Refused) {
  const stars = { starByPoints: null, starByGates: null, star: null };
  return { set, parts: null, total: null, ...stars, gates: [], faults: [{ code, ...words }] };
}

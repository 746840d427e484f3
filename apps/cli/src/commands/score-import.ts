import { EVALUATING_TIERS, findRegulation, type Rounding, type Tier } from '@ocop/regulations';
import {
  ListRefused,
  type ImportedList,
  importList,
  type ImportRules,
  sayRowFault,
} from '@ocop/exchange';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { regulationNamed, setMeant, setNamed } from '../criteria/named';
import { type Shown, tried, withShown } from '../criteria/shown';
import { examples } from '../help';
import { language, said } from '../language';
import { tablesOf } from '../read-bytes';
import { Refused } from '../refused';
import { tellList } from '../scores/tell-list';
import { EXIT } from './exit';
import { print } from './output';

interface ImportOptions extends Shown {
  readonly regulation?: string;
  readonly tier: Tier;
  readonly set?: string;
  readonly spreadLimit: number;
  readonly rounding: Rounding;
  readonly worksheet?: string;
}

/** score import: what this system would have decided on a list of real scores. */
export function addScoreImport(score: Command): void {
  withShown(score.command('import <file>'))
    .description(
      said(
        'đọc bảng điểm thật (XLSX, CSV; mỗi hàng một thành viên và một sản phẩm) và nói hệ thống này sẽ quyết thế nào',
        'read a list of real scores (XLSX, CSV; a row for each member and product) and say what this system would have decided',
      ),
    )
    .option('--regulation <id>', said('quy định, ví dụ 26/2026', 'regulation, e.g. 26/2026'))
    .addOption(
      new Option('--tier <tier>', said('cấp đánh giá', 'evaluating tier'))
        .choices([...EVALUATING_TIERS])
        .default('province'),
    )
    .option('--set <id>', said('bộ tiêu chí của cả bảng', 'criteria set of the whole list'))
    .addOption(
      new Option('--spread-limit <points>', said('chênh lệch tối đa', 'largest spread'))
        .argParser(points)
        .default(10),
    )
    .addOption(
      new Option(
        '--rounding <way>',
        said(
          'làm tròn trung bình trước khi xếp hạng',
          'how the mean is rounded before it is compared',
        ),
      )
        .choices(['exact', 'half-up-2'])
        .default('exact'),
    )
    .option('--worksheet <name>', said('trang tính', 'worksheet'))
    .addHelpText('after', examples('npx ocop score import diem.xlsx --regulation 148-2023 --json'))
    .action((file: string, _: unknown, command: Command) =>
      tried(() => run(file, command.optsWithGlobals())),
    );
}

async function run(file: string, options: ImportOptions): Promise<number> {
  const { json = false } = options;
  try {
    const rules = rulesOf(options);
    const list = importList(file, await tablesOf(file), rules);
    print(json, forPrograms(file, list, rules), () => tellList(list, rules, language));
    return list.faults.length === 0 ? EXIT.done : EXIT.refused;
  } catch (error) {
    if (json && error instanceof ListRefused) print(json, notRead(file, error), () => []);
    throw error;
  }
}

function rulesOf(options: ImportOptions): ImportRules {
  const { regulation, tier, set: named, spreadLimit, rounding, worksheet } = options;
  const set = named === undefined ? undefined : setNamed(named);
  if (!regulation && !set)
    throw new Refused('REGULATION_REQUIRED', {
      vi: 'Điểm theo quy định nào? Cần --regulation, hoặc --set của một bộ tiêu chí',
      en: 'Points under which law? Expected --regulation, or --set of one criteria set',
    });
  const law = regulation ? regulationNamed(regulation) : findRegulation(set?.regulation ?? '');
  const tiers = law.tiers.map((rule) => rule.tier);
  if (!tiers.includes(tier))
    throw new Refused('TIER_UNKNOWN', {
      vi: `${law.citation} không có cấp ${tier}; có: ${tiers.join(', ')}`,
      en: `${law.citation} has no tier ${tier}; it has: ${tiers.join(', ')}`,
    });
  return { regulation: law, tier, spreadLimit, rounding, set, setNamed: setMeant, worksheet };
}

function forPrograms(file: string, list: ImportedList, { regulation, tier, set }: ImportRules) {
  const faults = list.faults.map((fault) => ({
    ...fault,
    vi: sayRowFault(fault, 'vi'),
    en: sayRowFault(fault, 'en'),
  }));
  const under = { regulation: regulation.id, tier, ...(set ? { set: set.id } : {}) };
  return { file, ...under, ...list, faults };
}

/** The same fields where there was nothing to read. */
function notRead(file: string, { code, words }: ListRefused) {
  return { file, members: [], products: [], faults: [{ code, ...words }] };
}

function points(text: string): number {
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit <= 100) return limit;
  throw new InvalidArgumentError('0 - 100');
}

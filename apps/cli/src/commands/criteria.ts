import {
  criteriaSets,
  type CriteriaSet,
  scoredBy,
  searchSets,
  setFaults,
  setsOf,
} from '@ocop/criteria';
import type { Command } from 'commander';
import { regulationNamed, setNamed } from '../criteria/named';
import { type Shown, tried, withShown } from '../criteria/shown';
import { tellSet, tellSets } from '../criteria/tell-sets';
import { examples } from '../help';
import { inWords, language, said } from '../language';
import { EXIT } from './exit';
import { print } from './output';

interface ListOptions extends Shown {
  readonly regulation?: string;
  readonly search?: string;
}

/** criteria list, criteria show: the score sheets of the law. */
export function addCriteria(program: Command): void {
  const criteria = program
    .command('criteria')
    .description(said('bộ tiêu chí', 'score sheets of the law'));
  withShown(criteria.command('list'))
    .description(said('các bộ tiêu chí', 'the criteria sets'))
    .option(
      '--regulation <id>',
      said('của một quy định, ví dụ 26/2026', 'of one regulation, e.g. 26/2026'),
    )
    .option('--search <words>', said('theo tên, nhóm, bộ quản lý', 'by name, group, ministry'))
    .addHelpText(
      'after',
      examples('npx ocop criteria list --regulation 26/2026 --search "che bien"'),
    )
    .action((options: ListOptions) => tried(() => list(options)));
  withShown(criteria.command('show <set>'))
    .description(said('một phiếu với các mức điểm', 'one sheet with its options'))
    .addHelpText('after', examples('npx ocop criteria show 26/2026-01'))
    .action((set: string, options: Shown) => tried(() => show(set, options)));
}

function list({ regulation, search = '', json = false }: ListOptions): number {
  const law = regulation === undefined ? undefined : regulationNamed(regulation);
  const sets = searchSets(search, law ? setsOf(law.id) : criteriaSets);
  const answer = { ...(law ? { scoredBy: scoredBy(law.id) } : {}), sets: sets.map(inShort) };
  const hasSheets = !law || scoredBy(law.id) === 'criteria';
  print(json, answer, () => (hasSheets ? tellSets(sets, language) : [inWords(WITHOUT_SHEETS)]));
  return EXIT.done;
}

const WITHOUT_SHEETS = {
  vi: 'Chưa tìm được phiếu của quy định này: chấm theo tổng điểm các phần A, B, C, kết quả tạm tính; không dùng phiếu của quy định khác.',
  en: 'The sheets of this regulation were not found: totals of parts A, B and C are scored, provisionally; sheets of another one are never used.',
} as const;

function inShort(set: CriteriaSet) {
  const { criteria, sections: _sections, ...rest } = set;
  return { ...rest, criteria: criteria.length, binding: setFaults(set).length === 0 };
}

function show(name: string, { json = false }: Shown): number {
  const set = setNamed(name);
  const faults = setFaults(set);
  print(json, { ...set, binding: faults.length === 0, faults }, () => tellSet(set, language));
  return EXIT.done;
}

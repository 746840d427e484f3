import { type LawFact, lawDiff, lawFacts, sayLawFact } from '@ocop/lawbook';
import type { Regulation } from '@ocop/regulations';
import type { Command } from 'commander';
import { regulationNamed } from '../criteria/named';
import { type Shown, tried, withShown } from '../criteria/shown';
import { examples } from '../help';
import { language, said } from '../language';
import { tellDiff, tellLaw } from '../law/tell-law';
import { EXIT } from './exit';
import { print } from './output';

/** law show, law diff: what a regulation says, without a server. */
export function addLawLooks(law: Command): void {
  withShown(law.command('show <id>'))
    .description(
      said('toàn bộ một quy định, kèm điều khoản', 'a whole regulation, with its articles'),
    )
    .addHelpText('after', examples('npx ocop law show 26/2026'))
    .action((id: string, options: Shown) => tried(() => show(regulationNamed(id), options)));
  withShown(law.command('diff <from> <to>'))
    .description(said('khác nhau giữa hai quy định', 'what changes from one regulation to another'))
    .addHelpText('after', examples('npx ocop law diff 148-2023 26-2026'))
    .action((from: string, to: string, options: Shown) =>
      tried(() => diff(regulationNamed(from), regulationNamed(to), options)),
    );
}

function show(regulation: Regulation, { json = false }: Shown): number {
  const { id, citation } = regulation;
  const facts = lawFacts(regulation).map(forPrograms);
  print(json, { id, citation, facts }, () => tellLaw(regulation, language));
  return EXIT.done;
}

function diff(from: Regulation, to: Regulation, { json = false }: Shown): number {
  const changes = lawDiff(from, to);
  const told = changes.map(({ before, after, ...change }) => ({
    ...change,
    before: before ? forPrograms(before) : null,
    after: after ? forPrograms(after) : null,
  }));
  print(json, { from: from.id, to: to.id, changes: told }, () =>
    tellDiff(from, to, changes, language),
  );
  return EXIT.done;
}

function forPrograms(fact: LawFact) {
  return { ...fact, vi: sayLawFact(fact, 'vi'), en: sayLawFact(fact, 'en') };
}

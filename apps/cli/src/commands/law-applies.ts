import { dayWritten } from '@ocop/exchange';
import {
  type Applying,
  asQuestion,
  type AskedDossier,
  lawThatApplies,
  questionFaults,
  sayFinding,
  sayLegalSource,
  sayQuestionFault,
} from '@ocop/lawbook';
import type { Command } from 'commander';
import { type Shown, tried, withShown } from '../criteria/shown';
import { examples } from '../help';
import { language, said } from '../language';
import { EXIT } from './exit';
import { print } from './output';

interface AppliesOptions extends Shown {
  readonly filed: string;
  readonly kind: string;
  readonly recognised?: string;
}

/** law applies: under which regulation a dossier falls, and why. */
export function addLawApplies(law: Command): void {
  withShown(law.command('applies'))
    .description(
      said(
        'hồ sơ thuộc quy định nào, vì sao, theo điều khoản nào',
        'under which regulation a dossier falls, why, and by which article',
      ),
    )
    .requiredOption('--filed <day>', said('ngày nộp hồ sơ', 'the day on which it was filed'))
    .option(
      '--kind <kind>',
      said('first, upgrade hoặc re-evaluation', 'first, upgrade or re-evaluation'),
      'first',
    )
    .option(
      '--recognised <day>',
      said('ngày ký quyết định công nhận trước đó', 'when the former recognition was signed'),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop law applies --filed 2026-06-01 --kind re-evaluation --recognised 2023-09-12',
      ),
    )
    .action((options: AppliesOptions) => tried(() => applies(options)));
}

function applies({ filed, kind, recognised, json = false }: AppliesOptions): number {
  const asked: AskedDossier = {
    filed: dayWritten(filed),
    kind,
    ...(recognised === undefined ? {} : { recognised: dayWritten(recognised) }),
  };
  const faults = questionFaults(asked);
  if (faults.length > 0) {
    const told = faults.map((fault) => ({
      ...fault,
      vi: sayQuestionFault(fault, 'vi'),
      en: sayQuestionFault(fault, 'en'),
    }));
    print(json, { law: null, findings: [], faults: told }, () =>
      told.map((fault) => `--${fault.field}: ${fault[language]}`),
    );
    return EXIT.refused;
  }
  const answer = lawThatApplies(asQuestion(asked));
  print(json, forPrograms(answer), () => tell(answer));
  return EXIT.done;
}

function forPrograms({ law, findings }: Applying) {
  const told = findings.map((one) => ({
    ...one,
    vi: sayFinding(one, 'vi'),
    en: sayFinding(one, 'en'),
  }));
  return { law: law.id, citation: law.citation, findings: told, faults: [] };
}

function tell({ law, findings }: Applying): string[] {
  return [
    `${law.id}  ${law.citation}`,
    ...findings.map(
      (one) => `  ${sayFinding(one, language)}  (${sayLegalSource(one.source, language)})`,
    ),
  ];
}

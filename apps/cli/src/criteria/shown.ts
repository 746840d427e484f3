import type { Language } from '@ocop/calendar';
import { type Command, Option } from 'commander';
import { explain } from '../commands/output';

/** How an answer is wanted. */
export interface Shown {
  readonly json?: boolean;
  readonly lang: Language;
}

export function withShown(command: Command): Command {
  const language = new Option('--lang <language>', 'ngôn ngữ (language)');
  return command
    .addOption(language.choices(['vi', 'en']).default('vi'))
    .option('--json', 'in JSON (print JSON)');
}

/** Carries out a command and leaves its exit code. */
export async function tried(run: () => number | Promise<number>): Promise<void> {
  process.exitCode = await Promise.resolve().then(run).catch(explain);
}

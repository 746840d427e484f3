import type { Command } from 'commander';
import { explain } from '../commands/output';
import { said } from '../language';

/** How an answer is wanted. */
export interface Shown {
  readonly json?: boolean;
}

export function withShown(command: Command): Command {
  return command.option(
    '--json',
    said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
  );
}

/** Carries out a command and leaves its exit code. */
export async function tried(run: () => number | Promise<number>): Promise<void> {
  process.exitCode = await Promise.resolve().then(run).catch(explain);
}

import { Command } from 'commander';

/** What a command prints and how it ends; `add` puts the commands under test on the program. */
export async function toldCommand(
  add: (program: Command) => void,
  ...args: string[]
): Promise<{ out: string; err: string; code: number }> {
  const said = { out: '', err: '' };
  const hear = (to: 'out' | 'err') => (text: string | Uint8Array) => (
    (said[to] += String(text)),
    true
  );
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    jest.spyOn(process.stderr, 'write').mockImplementation(hear('err')),
  ];
  const program = new Command('ocop');
  add(program);
  await program.parseAsync(['node', 'ocop', ...args]);
  spies.forEach((spy) => spy.mockRestore());
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  return { ...said, code };
}

import {
  isRunning,
  leftPostgres,
  leftTemporals,
  projectRoot,
  stopLeftPostgres,
  stopLeftTemporal,
  stopProcess,
} from '@ocop/platform';
import type { Command } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { chooseDataFolder } from '../system/data-folder';
import { holderOf } from '../system/folder-lock';
import { EXIT } from './exit';
import { explain, print } from './output';

/** Workers may finish what they have begun; whoever does not end by then is ended. */
const PATIENCE = [
  { signal: 'SIGTERM', waitMs: 60_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const;

interface StopOptions {
  readonly data?: string;
  readonly json?: boolean;
}

export function addStop(program: Command): void {
  program
    .command('stop')
    .description(
      said(
        'dừng hệ thống của một thư mục dữ liệu, và các máy chủ còn sót lại ở đó',
        'end the system of a data folder, and servers that a killed one has left there',
      ),
    )
    .option(
      '--data <folder>',
      said('thư mục dữ liệu (mặc định: .data)', 'data folder (default: .data)'),
    )
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    )
    .addHelpText('after', examples('npx ocop stop --data /srv/ocop'))
    .action(async (options: StopOptions) => {
      process.exitCode = await stop(options).catch(explain);
    });
}

async function stop({ data, json }: StopOptions): Promise<number> {
  const folder = await chooseDataFolder(projectRoot(), data);
  const running = await whatRuns(folder);
  const [system] = running.filter(({ name }) => name === 'ocop');
  if (system) await stopProcess(system.pid, PATIENCE);
  await stopLeftTemporal(folder);
  await stopLeftPostgres(folder);
  const ended: { name: string; pid: number }[] = [];
  for (const one of running) if (!(await isRunning(one.pid))) ended.push(one);
  print(json ?? false, { folder, ended }, () =>
    ended.length === 0
      ? [said(`không có gì đang chạy trên ${folder}`, `nothing runs on ${folder}`)]
      : ended.map(({ name, pid }) => said(`đã dừng ${name} (${pid})`, `stopped ${name} (${pid})`)),
  );
  return EXIT.done;
}

async function whatRuns(folder: string): Promise<{ name: string; pid: number }[]> {
  const system = await holderOf(folder);
  const postgres = await leftPostgres(folder);
  const temporals = await leftTemporals(folder);
  return [
    ...(system ? [{ name: 'ocop', pid: system.pid }] : []),
    ...(postgres ? [{ name: 'PostgreSQL', pid: postgres.pid }] : []),
    ...temporals.map(({ pid }) => ({ name: 'Temporal', pid })),
  ];
}

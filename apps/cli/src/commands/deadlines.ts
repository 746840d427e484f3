import { civilDateAt } from '@ocop/calendar';
import type { DeadlineRow, WorkQueueRow } from '@ocop/records';
import { dutyWords, phraseOf, roleWords, sayDeadlineState, stageWords } from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { inWords, language, said } from '../language';
import { caseName } from './collections';
import { type CommonOptions, openApi, withViewOptions } from './connection';
import { EXIT } from './exit';
import { cut, lateMark, type Page } from './lists';
import { explain, print, table, when } from './output';

/** `ocop deadlines` and `ocop work`: what is due, and what waits for whoever asks. */
export function addDeadlines(program: Command): void {
  withViewOptions(program.command('deadlines'))
    .description(said('các thời hạn đang mở, gần nhất trước', 'open deadlines, the nearest first'))
    .option('--all', said('cả những thời hạn đã qua', 'past ones, too'))
    .addHelpText('after', examples('npx ocop deadlines --json'))
    .action(async (options: CommonOptions & { all?: boolean }) => {
      process.exitCode = await deadlines(options).catch(explain);
    });
  withViewOptions(program.command('work'))
    .description(
      said('việc đang chờ mình, gấp nhất trước', 'what waits for you, the most urgent first'),
    )
    .addHelpText('after', examples('npx ocop work --as xa-huong-toan'))
    .action(async (options: CommonOptions) => {
      process.exitCode = await work(options).catch(explain);
    });
}

async function deadlines(options: CommonOptions & { all?: boolean }): Promise<number> {
  const api = await openApi(options);
  const filter = options.all ? '' : '&open=true';
  const [page, { now }] = await Promise.all([
    api.get<Page<DeadlineRow & { readonly holderName: string | null }>>(
      `/v1/deadlines?pageSize=100&sort=endsAt${filter}`,
    ),
    api.get<{ now: string }>('/v1/clock'),
  ]);
  const today = civilDateAt(Date.parse(now));
  print(options.json ?? false, page, () => [
    ...table(
      [
        said('Hạn cuối', 'Last day'),
        said('Việc', 'Duty'),
        said('Mã thời hạn', 'Deadline id'),
        said('Vụ việc', 'Case'),
        said('Về', 'About'),
        said('Trạng thái', 'State'),
        said('Nơi giữ', 'Holder'),
      ],
      page.items.map((row) => [
        when(row.lastDay),
        dutyOf(row.kind),
        row.id,
        caseName(row.stream),
        row.subject,
        sayDeadlineState(row, today, language),
        row.holderRole ? `${inWords(roleWords[row.holderRole])} (${row.holderName ?? ''})` : '-',
      ]),
    ),
    ...cut(page, said('thời hạn', 'deadlines')),
  ]);
  return EXIT.done;
}

async function work(options: CommonOptions): Promise<number> {
  const api = await openApi(options);
  const page = await api.get<Page<WorkQueueRow>>('/v1/work?pageSize=100');
  print(options.json ?? false, page, () => [
    ...table(
      [
        said('Hạn cuối', 'Last day'),
        said('Việc', 'Task'),
        said('Vụ việc', 'Case'),
        said('Về', 'About'),
        said('Trễ', 'Late'),
      ],
      page.items.map(({ stream, task, subject, dueOn, late }) => [
        when(dueOn),
        taskWords(stream, task),
        caseName(stream),
        subject,
        lateMark(late),
      ]),
    ),
    ...cut(page, said('việc', 'tasks')),
  ]);
  return EXIT.done;
}

function dutyOf(kind: string): string {
  const words = phraseOf(dutyWords, kind);
  return words ? inWords(words) : kind;
}

/** A task is what the case's stage asks for, or a deadline of somebody's own: `report:…`. */
function taskWords(stream: string, task: string): string {
  const stages = phraseOf(allStages, `${stream.split('/')[0] ?? ''}/${task}`);
  return stages ? inWords(stages) : dutyOf(task.split(':')[0] ?? task);
}

const allStages = Object.fromEntries(
  Object.entries(stageWords).flatMap(([kind, book]) =>
    Object.entries(book).map(([stage, words]) => [`${kind}/${stage}`, words]),
  ),
);

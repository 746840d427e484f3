import { formatDay } from '@ocop/calendar';
import { type Adoptable, adoptables } from '@ocop/casework';
import { CaseGateway, ClockStore, openClient } from '@ocop/platform';
import { readAdoptions } from '@ocop/records';
import { type Command, InvalidArgumentError } from 'commander';
import { adopt, type Adopted, type Change, preview } from '../system/adopt';
import { type Backstage, openBackstage } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print, table } from './output';

interface AdoptOptions extends CommonOptions {
  readonly decision?: string;
  readonly preview?: boolean;
  readonly perSecond?: number;
}

type Of = Adoptable['of'];

/** Laws and calendars as facts: `ocop law adopt`, `ocop calendar adopt`, and the lists of both. */
export function addAdopting(program: Command): void {
  addGroup(program, 'law', 'regulations of the programme', 'ocop law adopt 26-2026 --preview');
  addGroup(program, 'calendar', 'working days of the State', 'ocop calendar adopt vn-2 --preview');
}

function addGroup(program: Command, of: Of, what: string, example: string): void {
  const group = program.command(of).description(what);
  const common = (command: Command) =>
    command.option('--data <folder>', 'data folder').option('--json', 'print JSON');

  common(group.command('list'))
    .description('what this release knows, and what has been adopted')
    .action((options: CommonOptions) => run(options, (stage) => list(stage, of, options)));

  common(group.command('adopt <id>'))
    .description(
      'record that it counts, and have every open case take it in; interrupted, run it again: nobody is told twice',
    )
    .option('--decision <name>', 'the decree or decision by which it counts')
    .option('--preview', 'only tell what would change in which case')
    .option('--per-second <cases>', 'tell no more cases than these in a second', positive)
    .addHelpText('after', `\nExample:\n  npx ${example}\n`)
    .action((id: string, options: AdoptOptions) =>
      run(options, (stage) => {
        const { decision, preview: isPreview } = options;
        const adoptable = { ...found(of, id), ...(decision ? { decision } : {}) };
        return isPreview ? look(stage, adoptable, options) : take(stage, adoptable, options);
      }),
    );
}

async function run(
  options: CommonOptions,
  act: (stage: Backstage) => Promise<number>,
): Promise<void> {
  try {
    const stage = await openBackstage(options);
    process.exitCode = await act(stage).finally(() => stage.close());
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function found(of: Of, id: string): Adoptable {
  const known = adoptables().filter((one) => one.of === of);
  const one = known.find((candidate) => candidate.id === id);
  if (one) return one;
  throw new Error(`no ${of} is called ${id}; known: ${known.map((each) => each.id).join(', ')}`);
}

async function list(stage: Backstage, of: Of, { json }: CommonOptions): Promise<number> {
  const adopted = await readAdoptions(stage.pool);
  const rows = adoptables()
    .filter((one) => one.of === of)
    .map((one) => ({ ...one, adopted: adopted.find(({ id }) => id === one.id) ?? null }));
  print(json ?? false, rows, () =>
    table(
      ['mã', 'tên', 'từ ngày', 'đã áp dụng theo'],
      rows.map(({ id, decision, from, adopted: on }) => [
        id,
        decision,
        formatDay(from),
        on ? `${on.decision} (${on.by.name})` : 'chưa áp dụng',
      ]),
    ),
  );
  return EXIT.done;
}

async function look(
  { pool, settings }: Backstage,
  adoptable: Adoptable,
  { json }: AdoptOptions,
): Promise<number> {
  const changes: Change[] = [];
  const now = await new ClockStore(pool, settings.OCOP_CLOCK).now();
  for await (const change of preview(pool, adoptable, now)) changes.push(change);
  print(json ?? false, changes, () => [
    `${changes.length} vụ việc đang mở sẽ thay đổi; chưa có gì được ghi`,
    ...changes.flatMap(({ stream, moved, events }) => [
      `${stream}: ${events.join(', ')}`,
      ...moved.map(
        ({ deadline, from, to }) => `  ${deadline}: ${formatDay(from)} -> ${formatDay(to)}`,
      ),
    ]),
  ]);
  return EXIT.done;
}

async function take(
  { pool, ownerUrl, settings }: Backstage,
  adoptable: Adoptable,
  { json, perSecond }: AdoptOptions,
): Promise<number> {
  const client = await openClient(settings);
  try {
    const now = await new ClockStore(pool, settings.OCOP_CLOCK).now();
    const gateway = new CaseGateway(client);
    const onTold = (told: number) => {
      if (told % 100 === 0) process.stderr.write(`${told} vụ việc đã được báo\n`);
    };
    const report = await adopt({ pool, ownerUrl, gateway, now }, adoptable, {
      ...(perSecond === undefined ? {} : { perSecond }),
      onTold,
    });
    print(json ?? false, report, () => lines(report));
    return report.failed.length > 0 ? EXIT.refused : EXIT.done;
  } finally {
    await client.connection.close();
  }
}

function lines({ adoption, told, cases, moved, notices, failed }: Adopted): string[] {
  return [
    `đã áp dụng ${adoption.id} theo ${adoption.decision}, hiệu lực từ ${formatDay(adoption.from)}`,
    `lần này báo ${told} vụ việc; đến nay ${cases} vụ việc đã tiếp nhận, ${moved} thời hạn đổi ngày, ${notices} thông báo`,
    ...failed.map(({ stream, why }) => `chưa báo được ${stream}: ${why}`),
    ...(failed.length > 0 ? ['chạy lại lệnh này để báo tiếp; không ai được báo hai lần'] : []),
  ];
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('a number above 0');
}

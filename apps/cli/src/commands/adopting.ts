import { formatDay } from '@ocop/calendar';
import { type Adoptable, adoptables } from '@ocop/casework';
import { CaseGateway, ClockStore, openClient } from '@ocop/platform';
import { type Adopted, learnCalendars, readAdoptions } from '@ocop/records';
import { type Command, InvalidArgumentError } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { adopt } from '../system/adopt';
import { addCalendarDeciding } from './calendar-deciding';
import { addCalendarExport } from './calendar-export';
import { atBackstage, type Backstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { addLawLooks } from './law';
import { addLawApplies } from './law-applies';
import { print, table } from './output';
import { showPreview } from './previewing';

interface AdoptOptions extends CommonOptions {
  readonly decision?: string;
  readonly preview?: boolean;
  readonly perSecond?: number;
}

type Of = Adoptable['of'];
const NAMES: Readonly<Record<Of, string>> = { law: 'quy định', calendar: 'lịch' };

/** Laws and calendars: adopted as facts, listed; and what a law says. */
export function addAdopting(program: Command): void {
  const law = addGroup(
    program,
    'law',
    said('các quy định của Chương trình', 'regulations of the programme'),
    'ocop law adopt 26-2026 --preview',
  );
  addLawLooks(law);
  addLawApplies(law);
  const calendar = addGroup(
    program,
    'calendar',
    said('lịch làm việc của Nhà nước', 'working days of the State'),
    'ocop calendar adopt vn-1.1 --preview',
  );
  addCalendarDeciding(calendar);
  addCalendarExport(calendar);
}

function addGroup(program: Command, of: Of, what: string, example: string): Command {
  const group = program.command(of).description(what);
  withBackstageOptions(group.command('list'))
    .description(
      said(
        'những gì hệ thống này biết, và đã áp dụng cái nào',
        'what this system knows, and what has been adopted',
      ),
    )
    .action((options: CommonOptions) => run(options, (stage) => list(stage, of, options)));

  withBackstageOptions(group.command('adopt <id>'))
    .description(
      said(
        'ghi nhận là có hiệu lực và báo cho mọi vụ việc đang mở; bị dừng giữa chừng thì chạy lại: không ai được báo hai lần',
        'record that it counts, and have every open case take it in; interrupted, run it again: nobody is told twice',
      ),
    )
    .option(
      '--decision <name>',
      said('văn bản, quyết định làm căn cứ', 'the decree or decision by which it counts'),
    )
    .option(
      '--preview',
      said('chỉ cho biết vụ việc nào sẽ đổi gì', 'only tell what would change in which case'),
    )
    .option(
      '--per-second <cases>',
      said('mỗi giây báo không quá chừng này vụ việc', 'tell no more cases than these in a second'),
      positive,
    )
    .addHelpText('after', examples(`npx ${example}`))
    .action((id: string, options: AdoptOptions) =>
      run(options, async (stage) => {
        await learnCalendars(stage.pool);
        const { decision, preview: isPreview } = options;
        const adoptable = { ...found(of, id), ...(decision ? { decision } : {}) };
        return isPreview ? showPreview(stage, adoptable, options) : take(stage, adoptable, options);
      }),
    );
  return group;
}

async function run(
  options: CommonOptions,
  act: (stage: Backstage) => Promise<number>,
): Promise<void> {
  process.exitCode = await atBackstage(options, act);
}

function found(of: Of, id: string): Adoptable {
  const known = adoptables().filter((one) => one.of === of);
  const one = known.find((candidate) => candidate.id === id);
  if (one) return one;
  const ids = known.map((each) => each.id).join(', ');
  throw new Error(
    said(`không có ${NAMES[of]} ${id}; có: ${ids}`, `no ${of} is called ${id}; known: ${ids}`),
  );
}

async function list(stage: Backstage, of: Of, { json }: CommonOptions): Promise<number> {
  const adopted = await readAdoptions(stage.pool);
  const rows = adoptables()
    .filter((one) => one.of === of)
    .map((one) => ({ ...one, adopted: adopted.find(({ id }) => id === one.id) ?? null }));
  print(json ?? false, rows, () =>
    table(
      [
        said('Mã', 'Id'),
        said('Tên', 'Name'),
        said('Từ ngày', 'From'),
        said('Đã áp dụng theo', 'Adopted by'),
      ],
      rows.map(({ id, decision, from, adopted: on }) => [
        id,
        decision,
        formatDay(from),
        on ? `${on.decision} (${on.by.name})` : said('chưa áp dụng', 'not adopted'),
      ]),
    ),
  );
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
      if (told % 100 === 0)
        process.stderr.write(said(`${told} vụ việc đã được báo\n`, `${told} cases told\n`));
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
    said(
      `đã áp dụng ${adoption.id} theo ${adoption.decision}, hiệu lực từ ${formatDay(adoption.from)}`,
      `adopted ${adoption.id} by ${adoption.decision}, in force from ${formatDay(adoption.from)}`,
    ),
    said(
      `lần này báo ${told} vụ việc; đến nay ${cases} vụ việc đã tiếp nhận, ${moved} thời hạn đổi ngày, ${notices} thông báo`,
      `told ${told} cases this time; by now ${cases} cases have taken it in, ${moved} deadlines have moved, ${notices} notices`,
    ),
    ...failed.map(({ stream, why }) =>
      said(`chưa báo được ${stream}: ${why}`, `${stream} could not be told: ${why}`),
    ),
    ...(failed.length > 0
      ? [
          said(
            'chạy lại lệnh này để báo tiếp; không ai được báo hai lần',
            'run this again to tell the rest; nobody is told twice',
          ),
        ]
      : []),
  ];
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError(said('một số lớn hơn 0', 'a number above 0'));
}

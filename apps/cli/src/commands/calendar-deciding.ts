import {
  type CalendarYear,
  type CivilDate,
  closureFaults,
  considerCalendar,
  type DayFault,
  findCalendar,
  isCivilDate,
  nextDecidedVersion,
  yearlyFaults,
  yearsOf,
} from '@ocop/calendar';
import { calendarAdoptable } from '@ocop/casework';
import { type CellFault, dayWritten, sayDayFault, sayGot, writtenDays } from '@ocop/exchange';
import { ClockStore } from '@ocop/platform';
import { type CalendarDecision, decideCalendar, decided, learnCalendars } from '@ocop/records';
import type { Command } from 'commander';
import { examples } from '../help';
import { inWords, said } from '../language';
import { tablesOf } from '../read-bytes';
import { Refused } from '../refused';
import { ADMINISTRATOR, asOwner } from '../system/adopt';
import { atBackstage, type Backstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print } from './output';
import { showPreview } from './previewing';

interface DecidingOptions extends CommonOptions {
  readonly decision: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

/** `ocop calendar import` and `close`: what is decided of working days becomes a version, which is then adopted by name. */
export function addCalendarDeciding(calendar: Command): void {
  withDeciding(calendar.command('import <file>'))
    .description(
      said(
        'đọc quyết định nghỉ lễ, hoán đổi của năm (CSV, XLSX: ngày, loại, tên, văn bản) thành một phiên bản lịch mới',
        'read a yearly decision on days off (CSV, XLSX: day, kind, name, document) as a new version of the calendar',
      ),
    )
    .option('--reason <text>', said('lý do', 'why'))
    .addHelpText(
      'after',
      examples('npx ocop calendar import lich-2027.csv --decision "QĐ 1/QĐ-TTg" --dry-run'),
    )
    .action((file: string, options: DecidingOptions) =>
      run(options, async (stage) => {
        await learnCalendars(stage.pool);
        return take(stage, yearsIn(await daysIn(file, options), options), options);
      }),
    );

  withDeciding(calendar.command('close <area> <days...>'))
    .description(
      said(
        'cơ quan của một nơi đóng cửa (bão, lễ riêng) vào những ngày này, theo quyết định',
        'offices of a place are closed on these days (storm, local holiday), by a decision',
      ),
    )
    .requiredOption('--reason <text>', said('lý do', 'why'))
    .addHelpText(
      'after',
      examples(
        'npx ocop calendar close hue/huong-tra 2024-05-20 --decision "CĐ 9/CĐ-UBND" --reason "bão số 1"',
      ),
    )
    .action((area: string, days: string[], options: DecidingOptions) =>
      run(options, async (stage) => {
        await learnCalendars(stage.pool);
        return take(stage, closureOf(area, days, options), options);
      }),
    );
}

function withDeciding(command: Command): Command {
  return withBackstageOptions(command)
    .requiredOption(
      '--decision <name>',
      said('số, ngày của văn bản quyết định', 'number and date of the decision'),
    )
    .option(
      '--dry-run',
      said(
        'chỉ kiểm tra và cho biết thời hạn nào sẽ đổi',
        'only check, and tell which deadlines would move',
      ),
    );
}

async function run(
  options: CommonOptions,
  act: (stage: Backstage) => Promise<number>,
): Promise<void> {
  process.exitCode = await atBackstage(options, act);
}

/** The latest calendar that there is: what a decision changes. */
const latest = async ({ pool }: Backstage) => (await learnCalendars(pool)).at(-1)?.version ?? '';

async function daysIn(file: string, { decision }: DecidingOptions) {
  const { days, faults } = writtenDays(file, await tablesOf(file), decision);
  refuse(file, faults);
  return { file, days };
}

/** @throws Refused CALENDAR_FAULTS with every place that is wrong */
function yearsIn(
  { file, days }: Awaited<ReturnType<typeof daysIn>>,
  { decision: document, reason }: DecidingOptions,
): (base: string) => CalendarDecision {
  return (base) => {
    refuse(
      file,
      yearlyFaults(findCalendar(base), days).map((fault) => atRow(fault, days)),
    );
    const rows = days.map(({ row: _, ...day }) => day);
    const years: CalendarYear[] = yearsOf(rows, document);
    return { of: 'years', document, years, ...(reason ? { reason } : {}) };
  };
}

const atRow = (fault: DayFault, days: readonly { readonly row: number }[]): CellFault => ({
  row: days[fault.at]?.row ?? 0,
  column: fault.field === 'day' ? 'ngay' : 'loai',
  expected: sayDayFault(fault),
  got: sayGot(fault.got),
});

function closureOf(
  area: string,
  written: readonly string[],
  { decision: document, reason = '' }: DecidingOptions,
): (base: string) => CalendarDecision {
  const days: CivilDate[] = written.map(dayWritten).sort();
  return (base) => {
    const unreal = days.find((day) => !isCivilDate(day));
    const faults = unreal === undefined ? closureFaults(findCalendar(base), days) : [];
    const [fault] = faults;
    if (unreal !== undefined || fault)
      throw new Refused('CALENDAR_FAULTS', {
        vi: `"${unreal ?? sayGot(fault?.got ?? '')}": cần ${fault ? sayDayFault(fault).vi : 'một ngày có thật, dd/MM/yyyy'}`,
        en: `"${unreal ?? fault?.got ?? ''}": expected ${fault ? sayDayFault(fault).en : 'a day that exists, dd/MM/yyyy'}`,
      });
    return { of: 'closure', document, reason, area, days };
  };
}

/** @throws Refused CALENDAR_FAULTS */
function refuse(file: string, faults: readonly CellFault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(
    ({ row, column, expected, got }) =>
      `${file}:${row} (${column}): ${inWords({ vi: `cần ${expected.vi}, nhận được "${got}"`, en: `expected ${expected.en}, got "${got}"` })}`,
  );
  const all = lines.join('\n');
  throw new Refused('CALENDAR_FAULTS', { vi: all, en: all });
}

async function take(
  stage: Backstage,
  decisionOn: (base: string) => CalendarDecision,
  options: DecidingOptions,
): Promise<number> {
  const base = await latest(stage);
  const decision = decisionOn(base);
  if (options.dryRun) {
    const taken = (await learnCalendars(stage.pool)).map(({ version }) => version);
    const calendar = decided(base, nextDecidedVersion(base, taken), decision);
    considerCalendar(calendar);
    return showPreview(stage, calendarAdoptable(calendar), options);
  }
  const at = await new ClockStore(stage.pool, stage.settings.OCOP_CLOCK).now();
  const calendar = await asOwner(stage.ownerUrl, async (owner) => {
    await owner.query('begin');
    try {
      const made = await decideCalendar(owner, decision, { by: ADMINISTRATOR, at });
      await owner.query('commit');
      return made;
    } catch (error) {
      await owner.query('rollback');
      throw error;
    }
  });
  print(options.json ?? false, { version: calendar.version, ...calendar.decided }, () => [
    said(
      `đã ghi thành lịch ${calendar.version}; chưa tính cho vụ việc nào trước khi: npx ocop calendar adopt ${calendar.version}`,
      `recorded as calendar ${calendar.version}; it counts in no case before: npx ocop calendar adopt ${calendar.version}`,
    ),
  ]);
  return EXIT.done;
}

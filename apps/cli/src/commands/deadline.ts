import {
  countedDays,
  explainDeadline,
  formatDay,
  type IfNonWorking,
  isoInVietnam,
  RULE_EXAMPLES,
} from '@ocop/calendar';
import { type Command, Option } from 'commander';
import {
  type CalendarOptions,
  countingVersion,
  knowCalendars,
  sayKnown,
  withCalendarFile,
} from '../calendars/known-calendars';
import { type Shown, tried, withShown } from '../criteria/shown';
import { examples } from '../help';
import { language, said } from '../language';
import { calendarAsked, derived, eventAsked, ruleAsked } from './deadline-asked';
import { EXIT } from './exit';
import { print } from './output';

interface DeadlineOptions extends Shown, CalendarOptions {
  readonly rule: string;
  readonly from: string;
  readonly area?: string;
  readonly calendar?: string;
  readonly ifNonWorking?: IfNonWorking;
}

/** Terms of the law are counted by this code, wherever a regulation does not say otherwise. */
const BASIS = { regulation: 'Bộ luật Dân sự 2015', article: '147-148' };

/** `ocop deadline`: when a term ends and why, day by day, with what offices decided of working days where it is known. */
export function addDeadline(program: Command): void {
  withCalendarFile(withShown(program.command('deadline')))
    .description(
      said(
        'hạn kết thúc khi nào, vì sao, tính từng ngày; theo lịch của hệ thống đang chạy, hoặc không cần máy chủ',
        'when a term ends and why, day by day; by the calendars of a running system, or without a server',
      ),
    )
    .requiredOption(
      '--rule <words>',
      said(`cách nói thời hạn: ${RULE_EXAMPLES.join(' · ')}`, `e.g. ${RULE_EXAMPLES.join(' · ')}`),
    )
    .requiredOption(
      '--from <time>',
      said(
        'ngày, hoặc ngày giờ (giờ Việt Nam) của việc làm phát sinh thời hạn',
        'day, or day and time in Viet Nam, of the event from which the term runs',
      ),
    )
    .option(
      '--area <path>',
      said(
        'nơi có cơ quan: tính cả ngày đóng cửa riêng của nơi đó',
        'place of the office: its own closures count, too',
      ),
    )
    .option(
      '--calendar <version>',
      said(
        'phiên bản lịch làm việc; không nêu thì theo lịch đang áp dụng',
        'version of the calendar; without it, the one that counts',
      ),
    )
    .option(
      '--data <folder>',
      said('thư mục dữ liệu của hệ thống đang chạy', 'data folder of the running system'),
    )
    .addOption(
      new Option(
        '--if-non-working <move>',
        said('ngày cuối là ngày nghỉ thì', 'when the last day is a day off'),
      ).choices(['keep', 'next', 'previous']),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop deadline --rule "15 working days" --from 2026-02-10T16:40',
        'npx ocop deadline --rule "trước ngày 15/7/2026" --from 2026-06-01 --json',
        'npx ocop deadline --rule "5 ngày làm việc" --from 2026-10-01 --calendars lich.json --area hue/huong-tra',
      ),
    )
    .action((options: DeadlineOptions) => tried(() => deadline(options)));
}

async function deadline({ json = false, ...asked }: DeadlineOptions): Promise<number> {
  const event = eventAsked(asked.from);
  const rule = ruleAsked(asked.rule, event, asked.ifNonWorking);
  const known = await knowCalendars(asked);
  const version = asked.calendar ?? countingVersion(known);
  const answer = derived(rule, calendarAsked(version, asked.area));
  const { counted, skipped } = countedDays(answer);
  const value = {
    rule: asked.rule,
    means: rule,
    from: event.written,
    dueAt: isoInVietnam(answer.endsAt),
    lastDay: answer.lastDay,
    counted,
    skipped,
    calendar: answer.calendar,
    calendars: known,
    provisional: answer.provisional ?? null,
    basis: BASIS,
    explanation: {
      vi: explainDeadline(answer, 'vi'),
      en: explainDeadline(answer, 'en'),
    },
  };
  print(json, value, () => [
    explainDeadline({ ...answer, skipped: [] }, language),
    ...countedInWords(counted),
    ...skipped.map(({ day, why, source }) => `  ${formatDay(day)}  ${why}  (${source})`),
    said(
      `Căn cứ: ${BASIS.regulation}, điều ${BASIS.article}; lịch ${answer.calendar}.`,
      `Basis: Civil Code 2015, art. ${BASIS.article}; calendar ${answer.calendar}.`,
    ),
    sayKnown(known),
  ]);
  return EXIT.done;
}

function countedInWords(counted: readonly string[]): string[] {
  const first = counted[0];
  const last = counted.at(-1);
  if (first === undefined || last === undefined) return [];
  const [from, to] = [formatDay(first), formatDay(last)];
  return [
    said(
      `Đã tính ${counted.length} ngày, từ ${from} đến ${to}.`,
      `${counted.length} days counted, ${from} to ${to}.`,
    ),
  ];
}

import { readPlanFile } from '@ocop/platform';
import type { Plan } from '@ocop/programmes';
import {
  type Change,
  CHANGE_FORMS,
  type ChangeUnread,
  effectsOf,
  hypothesisOf,
  isUnread,
  readChange,
  rulesOf,
  sayImpossible,
  sayUnread,
} from '@ocop/what-if';
import type { Command } from 'commander';
import { ApiAbsentError } from '../api-client';
import {
  type CalendarOptions,
  countingVersion,
  knowCalendars,
  sayKnown,
  withCalendarFile,
} from '../calendars/known-calendars';
import { tried } from '../criteria/shown';
import { examples } from '../help';
import { said } from '../language';
import { Refused } from '../refused';
import { readYear, type RunningYear } from '../what-if/read-year';
import { tellEffects } from '../what-if/tell';
import { type CommonOptions, NothingRunsError, openApi, withViewOptions } from './connection';
import { EXIT } from './exit';
import { print } from './output';
import { planFileOf } from './plan-found';

interface WhatIfOptions extends CommonOptions, CalendarOptions {
  readonly plan: string;
  readonly change: readonly string[];
}

/** what-if: which products and deadlines of a running year would change under other rules; nothing is touched. */
export function addWhatIf(program: Command): void {
  withCalendarFile(withViewOptions(program.command('what-if')))
    .description(
      said(
        'nếu quy định khác đi thì sản phẩm, thời hạn nào của năm đang chạy sẽ đổi; không ghi gì',
        'which products and deadlines of the running year would change under other rules; writes nothing',
      ),
    )
    .requiredOption(
      '--plan <file>',
      said(
        'tệp kế hoạch, hoặc tên kế hoạch đi kèm',
        'a plan file, or the name of a delivered plan',
      ),
    )
    .requiredOption(
      '--change <change...>',
      `${said('thay đổi', 'changes')}: ${Object.values(CHANGE_FORMS).join(', ')}`,
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop what-if --plan huong-tra-2024 --change cut-off:70=72',
        'npx ocop what-if --plan huong-tra-2024 --change quorum:4/5 holiday:2024-07-08 --json',
      ),
    )
    .action((options: WhatIfOptions) => tried(() => whatIf(options)));
}

async function whatIf(options: WhatIfOptions): Promise<number> {
  const changes = changesIn(options.change);
  // Before the plan is read: it may name a calendar that an office has decided.
  const known = await knowCalendars(options);
  const written = await readPlanFile(planFileOf(options.plan));
  const running = await runningYear(written, options);
  const plan = running?.plan ?? written;
  const now = rulesOf(plan, countingVersion(known, plan.calendar));
  const { impossible } = hypothesisOf(now, changes);
  const [bar] = impossible;
  if (bar) throw new Refused(bar.code, joined(impossible.map(sayImpossible)));
  const effects = effectsOf(now, changes, running?.year ?? { rounds: [], deadlines: [] });
  const unseen = running?.unseen ?? [];
  const answer = {
    programme: written.id,
    running: running !== undefined,
    calendar: now.calendar.version,
    calendars: known,
    changes,
    ...effects,
    unseen,
  };
  print(options.json ?? false, answer, () => [
    ...(running ? [] : [aloneLine(written)]),
    ...tellEffects(effects),
    ...unseenLines(unseen),
    sayKnown(known),
  ]);
  return EXIT.done;
}

/** @throws Refused CHANGE_UNREAD with everything that cannot be read */
function changesIn(texts: readonly string[]): Change[] {
  const read = texts.map(readChange);
  const unread = read.filter((one): one is ChangeUnread => isUnread(one));
  if (unread.length > 0) throw new Refused('CHANGE_UNREAD', joined(unread.map(sayUnread)));
  return read.filter((one): one is Change => !isUnread(one));
}

const joined = (phrases: readonly { vi: string; en: string }[]) => ({
  vi: phrases.map(({ vi }) => vi).join('\n'),
  en: phrases.map(({ en }) => en).join('\n'),
});

/** A plan can be asked about where nothing runs. */
async function runningYear({ id }: Plan, options: CommonOptions): Promise<RunningYear | undefined> {
  try {
    return await readYear(await openApi(options), id);
  } catch (error) {
    const isAbsent = error instanceof ApiAbsentError || error instanceof NothingRunsError;
    if (options.as || !isAbsent) throw error;
    return undefined;
  }
}

function aloneLine({ id }: Plan): string {
  return said(
    `${id} chưa chạy trên hệ thống nào: chỉ xét được kế hoạch`,
    `${id} runs on no system here: only the plan can be looked at`,
  );
}

function unseenLines(unseen: readonly string[]): string[] {
  if (unseen.length === 0) return [];
  const rounds = unseen.join(', ');
  return [
    said(
      `Điểm của các đợt này chưa được xem: ${rounds} (dùng --as với cơ quan thường trực của đợt)`,
      `The scores of these rounds are not yours to see yet: ${rounds} (use --as with their own office)`,
    ),
  ];
}

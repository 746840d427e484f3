import { formatDay } from '@ocop/calendar';
import type { DeadlineKind } from '@ocop/casework';
import type { Role } from '@ocop/ground';
import { dutyWords, roleWords } from '@ocop/words';
import { language, said } from '../language';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print } from './output';
import { amendmentsGiven, type AmendOptions } from './plan-amendments';
import { planToDecide } from './plan-found';

interface Shown {
  readonly subject: string;
  readonly kind: DeadlineKind;
  readonly holder: { readonly role: Role; readonly name: string } | null;
}

interface AmendmentPreview {
  readonly cases: number;
  readonly moved: number;
  readonly called: number;
  readonly inYourArea: readonly (Shown & { readonly from: string; readonly to: string })[];
  readonly remindersInYourArea: readonly (Shown & {
    readonly lastDay: string;
    readonly was: readonly string[];
    readonly is: readonly string[];
  })[];
}

type Options = CommonOptions & AmendOptions & { readonly decision?: string; readonly on?: string };

/** `ocop plan amend --preview`: what a decision would move, and whose; nothing is recorded. */
export async function previewAmendment(wish: string, options: Options): Promise<number> {
  const amendments = await amendmentsGiven(options);
  const { api, path } = await planToDecide(wish, 'AmendPlan', options);
  const { decision, on: signedOn } = options;
  const body = { decision, signedOn, amendments };
  const preview = await api.post<AmendmentPreview>(`${path}/amendments/preview`, body);
  print(options.json ?? false, preview, () => lines(preview));
  return EXIT.done;
}

function lines({ cases, moved, called, ...own }: AmendmentPreview): string[] {
  return [
    said(
      `${moved} thời hạn sẽ đổi ngày, ${called} thời hạn được nhắc vào ngày khác, trong ${cases} vụ việc; chưa có gì được ghi`,
      `${moved} deadlines would move, ${called} would be called on other days, in ${cases} cases; nothing has been recorded`,
    ),
    ...own.inYourArea.map(
      (one) => `  ${whose(one)}: ${formatDay(one.from)} -> ${formatDay(one.to)}`,
    ),
    ...own.remindersInYourArea.map(
      (one) =>
        `  ${whose(one)}, ${said('hạn', 'due')} ${formatDay(one.lastDay)}, ${said('nhắc', 'called')}: ${days(one.was)} -> ${days(one.is)}`,
    ),
  ];
}

function whose({ subject, kind, holder }: Shown): string {
  const who = holder ? ` (${roleWords[holder.role][language]} ${holder.name})` : '';
  return `${subject}, ${dutyWords[kind][language]}${who}`;
}

const days = (all: readonly string[]) =>
  all.length > 0 ? all.map(formatDay).join(', ') : said('không', 'none');

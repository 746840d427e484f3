import { formatDay } from '@ocop/calendar';
import { readPlanFile, readYamlFile } from '@ocop/platform';
import {
  CURRENT_DEFAULTS,
  type Plan,
  planCalendar,
  planOfYear,
  withDefaults,
} from '@ocop/programmes';
import { sayPlanStep } from '@ocop/words';
import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { language, said } from '../language';
import { Refused } from '../refused';
import { EXIT } from './exit';
import { print } from './output';
import { planFileOf } from './plan-found';

export interface NewOptions {
  readonly from: string;
  readonly year: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** `ocop plan new`: next year's plan file from this year's, with what has to be looked at on top. */
export async function newPlan({ from, year, out, json }: NewOptions): Promise<number> {
  const file = planFileOf(from);
  const { year: former } = await readPlanFile(file);
  const wanted = Number(year);
  if (!Number.isInteger(wanted) || wanted <= former || wanted > 2099)
    throw new Refused('YEAR_NOT_LATER', {
      vi: `Cần một năm sau ${former}, đến 2099; nhận "${year}".`,
      en: `A year after ${former} until 2099 is needed, got "${year}".`,
    });
  const { value } = await readYamlFile(file);
  const written = planOfYear(withCurrentDefaults(value as Record<string, unknown>), wanted);
  const notes = notesOn(withDefaults(written) as Plan);
  const text = `${notes.map((note) => `# ${note}\n`).join('')}${stringify(written, { lineWidth: 0 })}`;
  if (out === undefined && !json) process.stdout.write(text);
  else if (out !== undefined) await writeFile(out, text, { flag: 'wx' });
  if (out !== undefined || json)
    print(json ?? false, { plan: written, notes, ...(out ? { file: out } : {}) }, () => [
      said(`Đã ghi ${out ?? ''}`, `Written: ${out ?? ''}`),
      ...notes.map((note) => `  ${note}`),
    ]);
  return EXIT.done;
}

/** What this year's plan leaves open is filled in next year as in plans that begin now. */
function withCurrentDefaults(plan: Record<string, unknown>): Record<string, unknown> {
  return plan['defaults'] === undefined ? plan : { ...plan, defaults: CURRENT_DEFAULTS };
}

/** What somebody has to fill in or look at before the file is a plan. */
function notesOn(plan: Plan): string[] {
  const daysOff = planCalendar(plan).flatMap(({ days }) =>
    days.flatMap(({ date, dayOff }) => {
      if (!dayOff) return [];
      const [what, day] = [sayPlanStep(date.step, language), formatDay(date.last)];
      return [
        said(
          `${what}: ngày cuối ${day} là ngày nghỉ (${dayOff}) [${date.name}]`,
          `${what}: the last day ${day} is a day off (${dayOff}) [${date.name}]`,
        ),
      ];
    }),
  );
  return [
    said(
      'Cần điền: document.number, document.signedBy, document.issuedOn, products; xem lại basedOn, source và illustrative.',
      'To be filled in: document.number, document.signedBy, document.issuedOn, products; look at basedOn, source, illustrative.',
    ),
    ...daysOff,
  ];
}

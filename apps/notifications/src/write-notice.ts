import { formatDay, isCivilDate } from '@ocop/calendar';
import type { Facts, Notice } from '@ocop/casework';
import { findSet } from '@ocop/criteria';
import { type Post, postKey } from '@ocop/ground';
import type { ChangeFacts } from '@ocop/programmes';
import {
  capital,
  commandWords,
  mismatchWords,
  cycleStageWords,
  dutyWords,
  cycleClosingWords,
  sayChangeFacts,
  sayFact,
  sayPoints,
  sayRefusal,
  sayStars,
  worded,
} from '@ocop/words';
import { Liquid } from 'liquidjs';
import { plainText } from './plain-text';
import { type NoticeTexts, templates } from './templates';

const engine = new Liquid({ strictVariables: true, strictFilters: true, lenientIf: true });
engine.registerFilter('duty', (kind: string) => capital(worded(dutyWords, kind, 'vi')));
engine.registerFilter('reason', (reason: string) => worded(cycleClosingWords, reason, 'vi'));
// What people write as a reason often ends without a stop, and our own sentence follows it.
engine.registerFilter('sentence', (text: string) =>
  /[.!?…;:]["”’)\]]*\s*$/u.test(text) ? text : `${text}.`,
);
engine.registerFilter('refusal', (code: string) => sayRefusal(code, 'vi'));
engine.registerFilter('command', (name: string) => worded(commandWords, name, 'vi'));
engine.registerFilter('day', (date: string) => (isCivilDate(date) ? formatDay(date) : date));
engine.registerFilter('stage', (stage: string) => worded(cycleStageWords, stage, 'vi'));
engine.registerFilter('points', (points: string) => sayPoints(points, 'vi'));
// A result as it is ordered now; an order of an earlier release carries the whole line.
engine.registerFilter('result', (result: string | Result) =>
  typeof result === 'string' ? result : resultLine(result),
);
engine.registerFilter('missed', missedLine);
engine.registerFilter('mismatch', (mismatch: string) => worded(mismatchWords, mismatch, 'vi'));
engine.registerFilter('subject', (facts: Facts) => {
  const about = aboutWhat(facts);
  return about ? ` - ${about}` : '';
});

// The same holds for what a decision changed in a plan.
engine.registerFilter('change', (change: string | ChangeFacts) =>
  typeof change === 'string' ? change : sayChangeFacts(change, 'vi'),
);

interface MissedMark {
  readonly set: string;
  readonly criterion: string;
  readonly star: number;
}

/** A minimum that the council found missed, by what the sheet calls it. */
function missedLine({ set, criterion, star }: MissedMark): string {
  const { name } = findSet(set).criteria.find(({ no }) => no === criterion) ?? { name: '' };
  return `tiêu chí ${criterion}${name ? ` (${name})` : ''}: mức tối thiểu của ${sayStars(star, 'vi')}`;
}

interface Result {
  readonly product: string;
  readonly average: string;
  readonly stars: number;
}

function resultLine({ product, average, stars }: Result): string {
  return `${product}: ${sayPoints(average, 'vi')} điểm, ${sayStars(stars, 'vi')}`;
}

/** What a reminder is about: a product, a round, a commune's report, or something the plan wants done. */
function aboutWhat(facts: Facts): string {
  const text = (name: string) => (facts[name] === undefined ? '' : sayFact(facts[name]));
  const [product, certificate, report] = ['product', 'certificate', 'report'].map(text);
  if (product) return certificate ? `${product}, số ${certificate}` : product;
  if (report) return `${report} (${text('commune')})`;
  const [activity, place] = ['activity', 'place'].map(text);
  if (activity) return place ? `${activity} (${place})` : activity;
  return text('round') ? `đợt ${text('round')}, ${text('authority')}` : '';
}

/** A notice as one post reads it. */
export interface WrittenNotice {
  readonly post: Post;
  readonly subject: string;
  readonly body: string;
  /** Why it could not be written; the post still learns that there was something to say. */
  readonly fault?: string;
}

/** What each post of a notice is told; a post that is named twice is told once. */
export function writtenFor({ template, facts, to }: Notice): WrittenNotice[] {
  const written = new Map<string, WrittenNotice>();
  for (const { post, facts: own } of to) {
    const { role, area } = post;
    if (written.has(postKey(post))) continue;
    written.set(postKey(post), {
      post: { role, area },
      ...tryToWrite(template, { ...facts, ...own }),
    });
  }
  return [...written.values()];
}

function tryToWrite(template: string, facts: Facts): Omit<WrittenNotice, 'post'> {
  try {
    return writeNotice(template, facts);
  } catch (error) {
    const fault = plainText(`không soạn được thông báo (not written): ${(error as Error).message}`);
    const subject = 'Có một thông báo mà hệ thống chưa soạn được';
    return { subject, body: `Thông báo "${plainText(template)}": ${fault}`, fault };
  }
}

/**
 * Subject and text of a notice from its template and facts.
 * @throws Error for a template that this release does not know, or a fact that the template needs and the notice lacks
 */
export function writeNotice(template: string, facts: Facts): { subject: string; body: string } {
  const known: Readonly<Record<string, NoticeTexts>> = templates;
  const texts = Object.hasOwn(known, template) ? known[template] : undefined;
  if (!texts) throw new Error(`no notice has the template ${template}`);
  const scope = { ...facts, facts };
  const write = (text: string) => plainText(String(engine.parseAndRenderSync(text, scope)));
  // A line break in a name must not become a header of its own.
  return { subject: write(texts.subject).replace(/\s+/g, ' '), body: write(texts.body) };
}

import { formatDay, isCivilDate } from '@ocop/calendar';
import type { Facts } from '@ocop/casework';
import { cycleStageNames } from '@ocop/certification';
import { Liquid } from 'liquidjs';
import { closingReasons, duties, templates } from './templates';

const engine = new Liquid({ strictVariables: true, strictFilters: true, lenientIf: true });
engine.registerFilter('duty', (kind: string) => duties[kind] ?? kind);
engine.registerFilter('reason', (reason: string) => closingReasons[reason] ?? reason);
engine.registerFilter('day', (date: string) => (isCivilDate(date) ? formatDay(date) : date));
engine.registerFilter('stage', (stage: string) =>
  stage in cycleStageNames ? cycleStageNames[stage as keyof typeof cycleStageNames].vi : stage,
);
engine.registerFilter('subject', (facts: Facts) => {
  const about = aboutWhat(facts);
  return about ? ` - ${about}` : '';
});

/** What a reminder is about: a product, a round, or a commune's report. */
function aboutWhat(facts: Facts): string {
  const text = (name: string) => (facts[name] === undefined ? '' : String(facts[name]));
  const [product, certificate, report] = ['product', 'certificate', 'report'].map(text);
  if (product) return certificate ? `${product}, số ${certificate}` : product;
  if (report) return `${report} (${text('commune')})`;
  return text('round') ? `đợt ${text('round')}, ${text('authority')}` : '';
}

/**
 * Subject and text of a message from its template and facts.
 * @throws Error for an unknown template, or a fact that the template needs and the message lacks
 */
export function writeMessage(template: string, facts: Facts): { subject: string; body: string } {
  const texts = templates[template];
  if (!texts) throw new Error(`no message template ${template}`);
  const scope = { ...facts, facts };
  const write = (text: string) =>
    String(engine.parseAndRenderSync(text, scope)).normalize('NFC').trim();
  // A line break in a name must not become a header of its own.
  return { subject: write(texts.subject).replace(/\s+/g, ' '), body: write(texts.body) };
}

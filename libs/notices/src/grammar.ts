import { TAGS, wording } from './engine';
import { variablesOf } from './samples';

/** What may stand in a template of a kind: told to whoever writes one, and whenever one is refused. */
export function templateGrammar(template: string) {
  const { needed, optional } = variablesOf(template);
  return { needed, optional, tags: TAGS, filters: wording.vi.filters };
}

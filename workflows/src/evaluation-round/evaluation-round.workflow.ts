import type { StreamInput } from '@ocop/contracts';
import { evaluationRound as rules } from '@ocop/evaluation';
import { runCase } from '../casework/run-case';

/**
 * One evaluation of a tier; its stages are drawn in `libs/evaluation`.
 *
 * 1. The list fills until the intake closes. Before that day communes are called whose products are not on it yet; on
 *    it the list is closed, and a round that nobody is on the way to ends.
 * 2. The office convenes the council, with the dossiers sent so many working days ahead. Products that have not come
 *    until then are told to go on without this round. The session is opened on its day, with its quorum and its chair.
 * 3. Members hand in their sheets. Where they lie too far apart they score once more; then the scoring service adds up,
 *    and every product hears its result.
 * 4. The office submits, the authority decides or sends back. Each product hears the decision in the order of the list
 *    and does what follows before the next one does, so that certificates are numbered as the annex has them.
 * 5. Dossiers of the forwarding band go up with one letter, and the round is closed. A decision or a letter after its
 *    day marks the round as late; it waits all the same.
 *
 * A written vote on a renewal begins with its list closed and takes sheets as soon as the council is convened.
 */
export async function evaluationRound(input: StreamInput): Promise<void> {
  await runCase(rules, input);
}

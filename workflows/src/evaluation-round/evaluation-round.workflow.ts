import type { StreamInput } from '@ocop/contracts';
import { evaluationRound as rules, openRoundOf, roundHolder } from '@ocop/evaluation';
import { roundStageWords, roundTitle } from '@ocop/words';
import { runCase } from '../casework/run-case';

/** One round: dossiers come in, the list closes, a council scores, the authority decides, dossiers go up. */
export async function evaluationRound(input: StreamInput): Promise<void> {
  await runCase(rules, input, {
    describe(state) {
      const round = openRoundOf(state);
      const holder = roundHolder(round);
      const late = state.late ? ' (trễ hạn)' : '';
      const stage = `${roundStageWords[state.stage].vi}${late}: ${state.products.length} sản phẩm`;
      const title = `${roundTitle(state, 'vi')} - ${round.authority.name}`;
      return { title, stage, ...(holder ? { holder } : {}) };
    },
    facts: ({ tier, id }) => ({ ...(tier ? { tier } : {}), round: id }),
  });
}

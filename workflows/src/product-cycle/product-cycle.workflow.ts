import { holderOf, openCycle, productCycle as rules } from '@ocop/certification';
import type { StreamInput } from '@ocop/contracts';
import { cycleStageWords } from '@ocop/words';
import { runCase } from '../casework/run-case';

/** One product's passage: idea, business plan, dossier, commune, one tier after the other, recognition or not. */
export async function productCycle(input: StreamInput): Promise<void> {
  await runCase(rules, input, {
    describe(state) {
      const cycle = openCycle(state);
      const holder = holderOf(cycle);
      const { name, owner } = cycle.product;
      const stage = cycleStageWords[state.stage].vi;
      return { title: `${name} - ${owner.name}`, stage, ...(holder ? { holder } : {}) };
    },
    facts: ({ tier, round }) => ({ ...(tier ? { tier } : {}), ...(round ? { round } : {}) }),
  });
}

import type { StreamInput } from '@ocop/contracts';
import { live, recognition as rules, recognitionHolder } from '@ocop/recognition';
import { recognitionStageWords } from '@ocop/words';
import { runCase } from '../casework/run-case';

/** One recognition: 36 months of validity, and whatever law says about renewing it when the time comes. */
export async function recognition(input: StreamInput): Promise<void> {
  await runCase(rules, input, {
    describe(state) {
      const current = live(state);
      const holder = recognitionHolder(current);
      const title = `${current.product.name}: ${state.stars ?? 0} sao, số ${current.certificate.number}`;
      const stage = recognitionStageWords[state.stage].vi;
      return { title, stage, ...(holder ? { holder } : {}) };
    },
    facts: ({ authority }) => (authority ? { tier: authority.tier } : {}),
  });
}

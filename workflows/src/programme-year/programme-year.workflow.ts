import type { StreamInput } from '@ocop/contracts';
import { programmeYear as rules } from '@ocop/programmes';
import { yearStageWords } from '@ocop/words';
import { runCase } from '../casework/run-case';

/** One authority's plan for one year: it opens rounds and cycles, asks for reports, and closes the year. */
export async function programmeYear(input: StreamInput): Promise<void> {
  await runCase(rules, input, {
    describe: ({ id, plan, openedRounds, stage }) => ({
      title: plan?.title ?? id,
      stage: `${yearStageWords[stage].vi}: ${openedRounds.length} đợt đã mở`,
    }),
    facts: ({ plan }) => (plan ? { tier: plan.authority.tier } : {}),
  });
}

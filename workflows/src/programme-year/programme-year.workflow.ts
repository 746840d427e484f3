import type { StreamInput } from '@ocop/contracts';
import { programmeYear as rules } from '@ocop/programmes';
import { runCase } from '../casework/run-case';

/**
 * One authority's plan for one year; its stages are drawn in `libs/programmes`.
 *
 * 1. The office drafts the plan, as often as it takes; nothing runs until the authority has approved it by decision.
 * 2. Its approval pins the plan, tells its communes, opens the rounds whose day has come, and the cycle of every product
 *    of the annex, a slice at a time.
 * 3. Each further round opens at eight on its day. Until the plan's day for additions a commune or the office adds
 *    products to the list; producers who renew a certificate get their cycles here.
 * 4. Before the day of a report the communes that owe it are called; afterwards the office hears who still does.
 * 5. On its closing day the year ends, whatever is open; its rounds and cycles go on by themselves.
 */
export async function programmeYear(input: StreamInput): Promise<void> {
  await runCase(rules, input);
}

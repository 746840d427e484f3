import { productCycle as rules } from '@ocop/certification';
import type { StreamInput } from '@ocop/contracts';
import { runCase } from '../casework/run-case';

/**
 * One product's passage through a year; its stages are drawn in `libs/certification`.
 *
 * 1. The year's plan registers the product, which aims at the first round whose intake is still open. An idea waits for
 *    the commune, a business plan for the office, for as long as they take; only the closing of the intake runs.
 * 2. The producer files the dossier. The commune has its working days to check it and pass it on; the office has its
 *    own to look it through. Whoever returns it stops the own clock, and the producer's days to complete it run.
 * 3. Accepted, the dossier is on the round's list, and nothing runs here: the round tells the score, then the decision.
 *    A dossier that is not there when the intake closes rolls to the next round, or waits for the office to name one.
 * 4. The decision ends the way: recognised, and a certificate is issued that opens a recognition; not recognised; sent
 *    up to the next tier's office, where step 2 begins anew with it; or handed down, to be recognised below.
 *
 * A renewal is a product cycle too: its dossier has to come within the days the law gives, and the council votes on it
 * in writing. Until the council has scored it, the producer may withdraw.
 */
export async function productCycle(input: StreamInput): Promise<void> {
  await runCase(rules, input);
}

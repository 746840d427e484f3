import type { StreamInput } from '@ocop/contracts';
import { recognition as rules } from '@ocop/recognition';
import { runCase } from '../casework/run-case';

/**
 * The life of one certificate, 36 months and what cuts them short or carries them on; its stages are drawn in
 * `libs/recognition`.
 *
 * 1. It begins with the certificate and sleeps. It wakes when the law changes, and takes over the renewal rules of the
 *    new one; when another authority takes over by law; and when the days of filing for a renewal begin.
 * 2. The producer is called to file, and called again before the last day. Whoever begins a renewal asks this year's
 *    plan for a cycle; that tells when the dossier has been filed and what became of it.
 * 3. Shortly before the legal day the statutory notice of expiry is given.
 * 4. A new certificate takes its place; or it expires on its last day. Only a renewal that the law came too late for
 *    is waited for beyond that, in grace, and no longer than the grace lasts.
 * 5. At any time the authority may suspend it and lift that again, or revoke it: a finding gives the authority its days
 *    to decide. What has expired can still be revoked for two years; then it is filed away.
 */
export async function recognition(input: StreamInput): Promise<void> {
  await runCase(rules, input);
}

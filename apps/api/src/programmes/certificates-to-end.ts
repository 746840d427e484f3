import { hasEnded } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import { RuleViolation } from '@ocop/ground';
import { isSameProducer, producerArea } from '@ocop/programmes';
import { internally } from '@ocop/platform';
import type { RecognitionsQueries } from '@ocop/records';
import type { CommandBody } from '../commands/command.schemas';

/**
 * The certificate that an upgrade or a re-evaluation is to replace stands in the register, is of the same producer, and
 * has not given way already. @throws RuleViolation CERTIFICATES_CANNOT_END
 */
export async function requireReplaceable(
  { recognition, owner, commune }: CommandBody,
  recognitions: RecognitionsQueries,
): Promise<void> {
  const id = recognition as string;
  const [entry] = await internally(() => recognitions.entries([id]));
  const product = { owner: owner as { id: string }, commune: { area: commune as string } };
  const isOther = entry !== undefined && !isSameProducer(entry.producerArea, producerArea(product));
  const isGone = entry !== undefined && hasEnded(aggregates.recognition.journey, entry.stage);
  if (entry && !isOther && !isGone) return;
  throw new RuleViolation('CERTIFICATES_CANNOT_END', {
    unknown: entry ? [] : [id],
    others: isOther ? [entry.number] : [],
    ended: isGone ? [entry.number] : [],
  });
}

/**
 * Nothing of a decision about many certificates counts when one of them is not there, not this authority's, or has ended
 * for good: each is named, so that the decision is put right and sent again as a whole.
 * @throws RuleViolation CERTIFICATES_CANNOT_END
 */
export async function requireEndable(
  { certificates }: CommandBody,
  authority: string,
  recognitions: RecognitionsQueries,
): Promise<void> {
  const ids = (certificates as readonly { recognition: string }[]).map(
    ({ recognition }) => recognition,
  );
  const entries = await internally(() => recognitions.entries(ids));
  const known = new Map(entries.map((entry) => [entry.recognition, entry]));
  const { journey } = aggregates.recognition;
  const unknown = ids.filter((id) => !known.has(id));
  const others = entries.filter(({ authorityArea }) => authorityArea !== authority);
  const ended = entries.filter(({ stage }) => hasEnded(journey, stage));
  if (unknown.length + others.length + ended.length === 0) return;
  throw new RuleViolation('CERTIFICATES_CANNOT_END', {
    unknown,
    others: others.map(({ number }) => number),
    ended: ended.map(({ number }) => number),
  });
}

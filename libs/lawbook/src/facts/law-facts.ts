import { detailsOf } from '../find-details';
import type { Regulation } from '@ocop/regulations';
import { certificateFacts, revocationFacts } from './certificate-facts';
import { detailFacts } from './detail-facts';
import { intakeFacts } from './intake-facts';
import { LAW_TOPICS, type LawFact } from './law-fact';
import { sourceOf } from './law-source';
import { powerFacts, timeFacts } from './power-facts';

/** Everything that a law says, chapter by chapter: what decides, and what is known beside it. */
export function lawFacts(regulation: Regulation): LawFact[] {
  const details = detailsOf(regulation.id);
  const facts = [
    ...timeFacts(regulation),
    ...powerFacts(regulation),
    ...intakeFacts(regulation),
    ...certificateFacts(regulation),
    ...revocationFacts(regulation),
    ...(details ? detailFacts(details, sourceOf(regulation)) : []),
  ];
  const placed = facts.map((fact) => ({
    ...fact,
    source: details?.places?.[fact.name] ?? fact.source,
  }));
  return LAW_TOPICS.flatMap((topic) => placed.filter((fact) => fact.topic === topic));
}

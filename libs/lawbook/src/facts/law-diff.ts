import type { Regulation } from '@ocop/regulations';
import { LAW_TOPICS, type LawFact, type LawTopic } from './law-fact';
import { lawFacts } from './law-facts';

/** What one law says otherwise than another: `before` alone is gone, `after` alone is new. */
export interface LawChange {
  readonly topic: LawTopic;
  readonly key: string;
  readonly before?: LawFact;
  readonly after?: LawFact;
}

/** What changes from one generation to another, chapter by chapter; where a rule stands is no change of it. */
export function lawDiff(from: Regulation, to: Regulation): LawChange[] {
  const [old, young] = [byKey(from), byKey(to)];
  const keys = new Set([...old.keys(), ...young.keys()]);
  const changes = [...keys].flatMap((key) => changeOf(key, old.get(key), young.get(key)));
  return LAW_TOPICS.flatMap((topic) => changes.filter((change) => change.topic === topic));
}

function byKey(law: Regulation): ReadonlyMap<string, LawFact> {
  return new Map(lawFacts(law).map((fact) => [fact.key, fact]));
}

function changeOf(key: string, before?: LawFact, after?: LawFact): LawChange[] {
  const topic = (after ?? before)?.topic;
  if (!topic || (before && after && isSame(before, after))) return [];
  return [{ topic, key, ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}

function isSame(one: LawFact, other: LawFact): boolean {
  return one.name === other.name && JSON.stringify(one.values) === JSON.stringify(other.values);
}

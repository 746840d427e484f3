import type { Language } from '@ocop/calendar';
import {
  LAW_TOPICS,
  type LawChange,
  type LawFact,
  lawFacts,
  type LawTopic,
  lawTopicWords,
  sayLawFact,
  sayLegalSource,
  sourceOf,
} from '@ocop/lawbook';
import type { Regulation } from '@ocop/regulations';
import { said } from '../language';

/** A law chapter by chapter, each line with the place where it says so. */
export function tellLaw(regulation: Regulation, language: Language): string[] {
  const { document } = sourceOf(regulation);
  return [
    `${regulation.id}  ${regulation.citation}  (${document})`,
    ...chapters(lawFacts(regulation), language, (fact) => [`  ${cite(fact, language, document)}`]),
  ];
}

/** `Cấp tỉnh: công nhận 3, 4 sao  (điều 4)`. */
function cite(fact: LawFact, language: Language, document: string): string {
  const place = sayLegalSource(fact.source, language, document);
  return `${sayLawFact(fact, language)}${place ? `  (${place})` : ''}`;
}

/** What a clerk has to know who goes from one law to the other: `-` falls away, `+` is new, `~` is changed. */
export function tellDiff(
  from: Regulation,
  to: Regulation,
  changes: readonly LawChange[],
  language: Language,
): string[] {
  return [
    `${from.citation} → ${to.citation}`,
    said(
      '- không còn, + mới, ~ thay đổi (dòng sau là quy định mới)',
      '- gone, + new, ~ changed (the new rule on the next line)',
    ),
    ...(changes.length === 0 ? [said('Không có thay đổi.', 'Nothing changes.')] : []),
    ...chapters(changes, language, (change) =>
      changeLines(change, language, sourceOf(to).document),
    ),
  ];
}

function changeLines({ before, after }: LawChange, language: Language, document: string): string[] {
  const was = before && sayLawFact(before, language);
  const is = after && cite(after, language, document);
  if (was && is) return [`  ~ ${was}`, `    → ${is}`];
  return [...(was ? [`  - ${was}`] : []), ...(is ? [`  + ${is}`] : [])];
}

function chapters<T extends { readonly topic: LawTopic }>(
  items: readonly T[],
  language: Language,
  lines: (item: T) => readonly string[],
): string[] {
  return LAW_TOPICS.flatMap((topic) => {
    const own = items.filter((item) => item.topic === topic);
    return own.length === 0 ? [] : ['', lawTopicWords[topic][language], ...own.flatMap(lines)];
  });
}

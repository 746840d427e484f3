import type { Language } from '@ocop/calendar';
import { dossierKindWords } from './cases';
import { gateWords, sampleWords } from './councils';
import { roleWords, tierWords } from './offices';
import { type Phrase, worded } from './phrase';
import { cycleStageWords, recognitionStageWords, roundStageWords, yearStageWords } from './stages';

type Words = Readonly<Record<string, Phrase>>;

/** Where a refusal does not say whose stage it is, the words of a product's come first. */
const anyStage: Words = {
  ...yearStageWords,
  ...recognitionStageWords,
  ...roundStageWords,
  ...cycleStageWords,
};

const yesOrNo: Words = { true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } };

/** Facts of refusals whose values are names of our own, by the books that have their words. */
const BOOKS: Readonly<Record<string, Words>> = {
  role: roleWords,
  allowed: roleWords,
  readers: roleWords,
  stage: anyStage,
  stages: anyStage,
  tier: tierWords,
  powersTo: tierWords,
  lowest: tierWords,
  kind: dossierKindWords,
  chairPresent: yesOrNo,
  gates: gateWords,
  samples: sampleWords,
};

/** The facts of a refusal as a sentence says them: roles, stages and tiers by their words. */
export function factsInWords(
  facts: Readonly<Record<string, unknown>>,
  language: Language,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(facts).map(([name, fact]) => {
    const book = Object.hasOwn(BOOKS, name) ? BOOKS[name] : undefined;
    return [name, book ? inBook(book, fact, language) : fact] as const;
  });
  return Object.fromEntries(entries);
}

function inBook(book: Words, fact: unknown, language: Language): unknown {
  if (Array.isArray(fact)) return fact.map((item) => inBook(book, item, language));
  if (typeof fact !== 'string' && typeof fact !== 'boolean') return fact;
  return worded(book, String(fact), language);
}

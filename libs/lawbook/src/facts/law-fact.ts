import type { LegalSource } from '@ocop/regulations';

/** The chapters in which a law is read. */
export const LAW_TOPICS = [
  'in-force',
  'powers',
  'criteria',
  'papers',
  'procedure',
  'rounds',
  'certificate',
  'revocation',
  'transition',
  'left-open',
  'not-found',
] as const;
export type LawTopic = (typeof LAW_TOPICS)[number];

/** What a law can say; its words stand in the book of words. */
export type LawFactName =
  | 'issued'
  | 'in-force-from'
  | 'filed-until'
  | 'decided-until'
  | 'amends'
  | 'decides'
  | 'recognises'
  | 'forwards'
  | 'hands-down'
  | 'revokes'
  | 'tier-ends'
  | 'band'
  | 'top-band'
  | 'part'
  | 'groups'
  | 'sets'
  | 'no-sets'
  | 'paper'
  | 'supporting-paper'
  | 'samples'
  | 'no-samples-for'
  | 'step'
  | 'step-within'
  | 'commune-contents'
  | 'intake-counts'
  | 'round'
  | 'validity'
  | 'expiry-notice'
  | 'filing-window'
  | 'evaluate-within'
  | 'vote'
  | 'grace'
  | 'revocation-term'
  | 'cause'
  | 'any-cause'
  | 'transition'
  | 'open'
  | 'unfound';

type Value = string | number;

/** One thing that a law says, as a code with its values and where it says so. */
export interface LawFact {
  readonly topic: LawTopic;
  readonly name: LawFactName;
  /** Finds the same thing in another law; once in its own. */
  readonly key: string;
  readonly values: Readonly<Record<string, Value | readonly Value[]>>;
  readonly source: LegalSource;
}

/** Says facts of one topic, briefly; a fact of which there are several names which it is. */
export const factsOn =
  (topic: LawTopic) =>
  (name: LawFactName, source: LegalSource, values: LawFact['values'] = {}, of = ''): LawFact => ({
    topic,
    name,
    key: of || name,
    values,
    source,
  });

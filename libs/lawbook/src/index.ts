export { detailsOf } from './find-details';
export { LAW_TOPICS, type LawFact, type LawTopic } from './facts/law-fact';
export { lawFacts } from './facts/law-facts';
export { sourceOf } from './facts/law-source';
export { type LawChange, lawDiff } from './facts/law-diff';
export { lawTopicWords } from './words/fact-words';
export { sayLawFact, sayLegalSource } from './words/say';

import type { Say } from '../../shared/language';

interface Asked {
  /** By which name the answer is sent. */
  readonly name: string;
  readonly ask: (say: Say) => string;
  /** What a neighbour would explain. */
  readonly help?: (say: Say) => string;
  readonly optional?: true;
}

export interface Option {
  readonly value: string;
  readonly words: string;
  readonly more?: string;
}

/** One question, one page. */
export type Question =
  | (Asked & { readonly kind: 'line' | 'prose'; readonly max: number })
  | (Asked & { readonly kind: 'choice'; readonly options: (say: Say) => readonly Option[] });

export type Answers = Readonly<Record<string, string>>;

/** An answer as people see it again before they send it. */
export function answerWritten(question: Question, answer: string, say: Say): string {
  if (question.kind !== 'choice') return answer;
  return question.options(say).find(({ value }) => value === answer)?.words ?? answer;
}

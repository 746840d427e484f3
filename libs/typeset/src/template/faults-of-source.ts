import type { Fault } from './template-fault';

/** An emblem as SVG has its room. */
export const MOST_SIGNS = 200_000;

/**
 * `today` asks the machine for its day, so that the same certificate would be another file tomorrow; `eval` makes a program
 * of text, which could say so unseen. Typst has no other way to write either word.
 */
const NOT_TAKEN = /\b(today|eval)\b/;

/** What can be seen without setting anything. */
export function faultsOfSource(source: string): readonly Fault[] {
  if (source.length > MOST_SIGNS) return [{ kind: 'too-long', most: MOST_SIGNS }];
  return source.split('\n').flatMap<Fault>((text, at) => {
    const word = NOT_TAKEN.exec(text)?.[1];
    return word ? [{ kind: 'word-not-taken', word, line: at + 1 }] : [];
  });
}

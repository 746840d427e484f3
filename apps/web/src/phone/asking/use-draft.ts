import { useCallback, useState } from 'react';
import type { Answers } from './question';

interface Draft {
  readonly answers: Answers;
  /** The sender's name for the command: pressed twice, or again after silence, it counts once. */
  readonly key: string;
}

const PREFIX = 'ocop.draft.';

function read(name: string): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as Draft | null;
    if (kept) return kept;
  } catch {
    // Written by an older page: begin anew.
  }
  return { answers: {}, key: crypto.randomUUID() };
}

/** Answers that stay on this phone until they are sent, whatever happens to the page. */
export function useDraft(name: string) {
  const [draft, setDraft] = useState(() => read(name));
  const keep = useCallback(
    (question: string, answer: string) =>
      setDraft(({ answers }) => {
        // Other answers make another command.
        const next = { answers: { ...answers, [question]: answer }, key: crypto.randomUUID() };
        localStorage.setItem(PREFIX + name, JSON.stringify(next));
        return next;
      }),
    [name],
  );
  const forget = useCallback(() => localStorage.removeItem(PREFIX + name), [name]);
  return { ...draft, keep, forget };
}

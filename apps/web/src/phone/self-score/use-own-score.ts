import { useCallback, useState } from 'react';
import type { components } from '../../shared/schema.gen';

/** The council's sheet as it is printed. */
export type PrintedSheet = components['schemas']['PrintedSheet'];

export interface OwnScore {
  readonly choices: Readonly<Record<string, number | null>>;
  readonly evidence: Readonly<Record<string, { readonly document?: string }>>;
}

const PREFIX = 'ocop.score.';

function read(name: string, filed: OwnScore): OwnScore {
  try {
    return (JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as OwnScore | null) ?? filed;
  } catch {
    return filed;
  }
}

/** The sheet as it is being filled in; it stays on the phone until it is filed. */
export function useOwnScore(name: string, filed: OwnScore) {
  const [score, setScore] = useState(() => read(name, filed));
  const keep = useCallback(
    (change: (score: OwnScore) => OwnScore) =>
      setScore((before) => {
        const next = change(before);
        localStorage.setItem(PREFIX + name, JSON.stringify(next));
        return next;
      }),
    [name],
  );
  return {
    score,
    choose: (no: string, points: number | null) =>
      keep((s) => ({ ...s, choices: { ...s.choices, [no]: points } })),
    name: (no: string, document: string) =>
      keep((s) => ({ ...s, evidence: { ...s.evidence, [no]: { document } } })),
    forget: () => localStorage.removeItem(PREFIX + name),
  };
}

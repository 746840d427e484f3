import { useCallback, useState } from 'react';
import type { components } from '../../shared/schema.gen';

export type CheckBody = components['schemas']['CommuneCheck'];
export type ProductPapers = components['schemas']['ProductPapers'];
export type Content = CheckBody['findings'][number]['content'];
export const CONTENTS: readonly Content[] = ['material', 'labour', 'idea', 'identity'];

export interface Mark {
  readonly good?: boolean;
  readonly reason?: string;
}
export interface Finding {
  readonly confirmed?: boolean;
  readonly note?: string;
}

export interface Check {
  /** Of each paper that the law asks for. */
  readonly marks: Readonly<Record<string, Mark>>;
  readonly findings: Readonly<Partial<Record<Content, Finding>>>;
  readonly letter: string;
  /** Whoever signs for the commune, and as what: printed on what it writes. */
  readonly signer?: string;
  readonly capacity?: string;
  readonly note: string;
  readonly meeting?: NonNullable<CheckBody['meeting']>;
}

const PREFIX = 'ocop.check.';
const EMPTY: Check = { marks: {}, findings: {}, letter: '', note: '' };

function read(product: string): Check {
  try {
    return (JSON.parse(localStorage.getItem(PREFIX + product) ?? 'null') as Check | null) ?? EMPTY;
  } catch {
    return EMPTY;
  }
}

/** What the officer has found so far; it stays in this browser until the dossier has been passed on or returned. */
export function useCheck(product: string) {
  const [check, setCheck] = useState(() => read(product));
  const write = useCallback(
    (change: Partial<Check>) =>
      setCheck((before) => {
        const next = { ...before, ...change };
        localStorage.setItem(PREFIX + product, JSON.stringify(next));
        return next;
      }),
    [product],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(PREFIX + product);
    setCheck(EMPTY);
  }, [product]);
  return { check, write, forget };
}

/** The same as the papers of the commune need it. */
export function bodyOf({ findings, letter, note, meeting, ...signed }: Check): CheckBody {
  const [name, capacity] = [signed.signer?.trim(), signed.capacity?.trim()];
  return {
    findings: CONTENTS.flatMap((content) => {
      const found = findings[content];
      if (found?.confirmed === undefined) return [];
      const words = found.note?.trim();
      return [{ content, confirmed: found.confirmed, ...(words ? { note: words } : {}) }];
    }),
    ...(letter.trim() ? { letter: letter.trim() } : {}),
    ...(name ? { signer: { name, ...(capacity ? { capacity } : {}) } } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(meeting ? { meeting } : {}),
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { shrink } from './shrink';
import type { Whose } from './upload';

export interface PaperPage {
  readonly key: string;
  readonly name: string;
  readonly thumb?: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'refused';
  readonly share: number;
  readonly id?: string;
  readonly error?: unknown;
  /** What of a larger whole it shows, such as a point of a check list. */
  readonly about?: string;
}

type KeptPage = Pick<PaperPage, 'key' | 'name' | 'id' | 'about'>;
const PREFIX = 'ocop.pages.';

/** Pages that have been sent before stay with the paper that is being made, also after the phone was put away. */
function kept(name: string): PaperPage[] {
  try {
    const pages = JSON.parse(localStorage.getItem(PREFIX + name) ?? '[]') as KeptPage[];
    return pages.map((page) => ({ ...page, state: 'sent', share: 1 }));
  } catch {
    return [];
  }
}

/** The pages of a paper: photographed, made small, sent one after the other, in the order in which they were taken. */
export function usePages(name: string, { owner, recognition }: Whose = {}) {
  const [pages, setPages] = useState(() => kept(name));
  const files = useRef(new Map<string, File>());
  const busy = useRef(false);

  const change = useCallback((key: string, to: Partial<PaperPage>) => {
    setPages((all) => all.map((page) => (page.key === key ? { ...page, ...to } : page)));
  }, []);

  useEffect(() => {
    const sent = pages.filter(({ state }) => state === 'sent');
    const keep: KeptPage[] = sent.map(({ key, name: title, id = '', about }) => ({
      ...{ key, name: title, id },
      ...(about ? { about } : {}),
    }));
    localStorage.setItem(PREFIX + name, JSON.stringify(keep));
    const next = pages.find(({ state }) => state === 'waiting');
    const file = next && files.current.get(next.key);
    if (!next || !file || busy.current) return;
    busy.current = true;
    change(next.key, { state: 'sending' });
    void import('./upload')
      .then(({ upload }) =>
        upload(file, { owner, recognition }, (share) => change(next.key, { share })),
      )
      .then((id) => change(next.key, { state: 'sent', share: 1, id }))
      .catch((error: unknown) => change(next.key, { state: 'refused', error }))
      .finally(() => {
        busy.current = false;
        setPages((all) => [...all]);
      });
  }, [pages, name, owner, recognition, change]);

  const add = useCallback(async (given: readonly File[], about?: string) => {
    for (const one of given) {
      const key = crypto.randomUUID();
      const { file, thumb } = await shrink(one);
      files.current.set(key, file);
      const page: PaperPage = { key, name: one.name, state: 'waiting', share: 0 };
      const known = { ...(thumb ? { thumb } : {}), ...(about ? { about } : {}) };
      setPages((all) => [...all, { ...page, ...known }]);
    }
  }, []);
  const remove = useCallback(
    (key: string) => setPages((all) => all.filter((page) => page.key !== key)),
    [],
  );
  const again = useCallback((key: string) => change(key, { state: 'waiting' }), [change]);
  const forget = useCallback(() => {
    setPages([]);
    localStorage.removeItem(PREFIX + name);
  }, [name]);
  return { pages, add, remove, again, forget };
}

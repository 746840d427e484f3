import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { send } from '../../shared/api';
import { asPreviewed, type Became, type Wish } from './acts';

export interface Acting {
  readonly done: boolean;
  readonly underWay: boolean;
  readonly error: unknown;
  readonly back: () => void;
  readonly carryOut: () => Promise<void>;
}

/** First tried out, then carried out under one key: sent again after silence, nothing is done twice. */
export function useMany(): Acting & {
  readonly became: Became | undefined;
  readonly preview: (wish: Wish) => Promise<void>;
} {
  const queries = useQueryClient();
  const [wish, setWish] = useState<Wish>();
  const [became, setBecame] = useState<Became>();
  const [done, setDone] = useState(false);
  const [underWay, setUnderWay] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef('');
  const asked = async (ask: () => Promise<void>) => {
    setUnderWay(true);
    setError(undefined);
    await ask().catch(setError);
    setUnderWay(false);
  };
  return {
    became,
    done,
    underWay,
    error,
    back: () => setBecame(undefined),
    preview: (next) =>
      asked(async () => {
        key.current = crypto.randomUUID();
        const seen = await send<Became>({ method: 'POST', href: '/v1/many/preview', body: next });
        setWish(asPreviewed(next, seen));
        setBecame(seen);
      }),
    carryOut: () =>
      asked(async () => {
        const headers = { 'Idempotency-Key': key.current };
        const sent = { method: 'POST', href: '/v1/many', body: wish, headers } as const;
        const now = await send<Became>(sent);
        const refused = became?.items.filter(({ outcome }) => outcome === 'refused') ?? [];
        setBecame(done ? now : withRefused(now, refused));
        setDone(true);
        await queries.invalidateQueries();
      }),
  };
}

/** What was refused when it was tried out was not sent, and is not hidden. */
function withRefused(now: Became, refused: Became['items']): Became {
  const { counts, items } = now;
  const all = counts.all + refused.length;
  return {
    ...now,
    counts: { ...counts, all, refused: counts.refused + refused.length },
    items: [...items, ...refused],
  };
}

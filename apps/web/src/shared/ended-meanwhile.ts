import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RefusedError } from './problem';
import { isIn, type Session, SESSION } from './who';

/**
 * The session of whoever was signed in when an answer said that nobody is any more: it ran out, or was ended elsewhere.
 * Nothing once somebody is in again, or has left by the door.
 */
export function useEndedMeanwhile(now: Session | undefined): Session | undefined {
  const queries = useQueryClient();
  const [before, setBefore] = useState<Session>();
  useEffect(() => {
    const heard = ({ action }: Heard) => {
      // An error that is kept from before is told of again with every other change.
      if (action?.type !== 'error' || !saysNobody(action.error)) return;
      const was = queries.getQueryData<Session>(SESSION);
      if (!was || !isIn(was)) return;
      setBefore(was);
      queries.setQueryData<Session>(SESSION, { person: null, sandbox: was.sandbox });
      void queries.invalidateQueries({ queryKey: SESSION });
    };
    const leave = [queries.getQueryCache(), queries.getMutationCache()].map((cache) =>
      cache.subscribe(heard),
    );
    return () => leave.forEach((stop) => stop());
  }, [queries]);
  const isBack = now !== undefined && isIn(now);
  useEffect(() => {
    if (isBack) setBefore(undefined);
  }, [isBack]);
  return isBack ? undefined : before;
}

/** What both caches tell of a change. */
interface Heard {
  readonly action?: { readonly type: string; readonly error?: unknown };
}

function saysNobody(error: unknown): boolean {
  return error instanceof RefusedError && error.problem.code === 'NOT_LOGGED_IN';
}

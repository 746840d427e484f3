import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { send } from '../shared/api';
import { wasUnheard } from '../shared/problem';
import { streamOf } from './council-data';

interface Giving {
  /** True when it counted. */
  readonly give: (body: object) => Promise<boolean>;
  readonly error: unknown;
  readonly underWay: boolean;
}

/** Gives the round commands that have a place of their own on the screen; the same one sent again counts once. */
export function useCommand(round: string): Giving {
  return useSending(`/v1/rounds/${encodeURIComponent(round)}/commands`, round);
}

/** Sends one thing to one address, named so that after silence it may be sent again. */
export function useSending(href: string, round: string): Giving {
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [underWay, setUnderWay] = useState(false);
  const named = useRef({ said: '', key: '' });
  const give = async (body: object) => {
    const said = JSON.stringify(body);
    if (named.current.said !== said) named.current = { said, key: crypto.randomUUID() };
    setUnderWay(true);
    setError(undefined);
    try {
      const headers = { 'Idempotency-Key': named.current.key };
      await send({ method: 'POST', href, body, headers });
      named.current = { said: '', key: '' };
      await queries.invalidateQueries({ queryKey: ['case', streamOf(round)] });
      return true;
    } catch (refusal) {
      setError(refusal);
      if (!wasUnheard(refusal)) named.current = { said: '', key: '' };
      return false;
    } finally {
      setUnderWay(false);
    }
  };
  return { give, error, underWay };
}

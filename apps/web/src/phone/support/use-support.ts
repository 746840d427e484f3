import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered, api } from '../../shared/api';
import { RefusedError, wasUnheard } from '../../shared/problem';
import type { components } from '../../shared/schema.gen';
import type { OwnSupport } from './papers-of';

const nameOf = (recognition: string) => ['list', 'support', recognition];

/** The money of a recognition; null where its plan has none for it. */
export function useSupport(recognition: string) {
  return useQuery({ queryKey: nameOf(recognition), queryFn: () => read(recognition) });
}

async function read(id: string): Promise<OwnSupport | null> {
  try {
    return await answered(api.GET('/v1/recognitions/{id}/support', { params: { path: { id } } }));
  } catch (error) {
    if (error instanceof RefusedError && error.problem.status === 404) return null;
    throw error;
  }
}

type Body = components['schemas']['RecognitionCommand'];

/** Sends what is done about a claim; sent again after silence it keeps its name, so that it counts once. */
export function useClaimCommand(id: string, onDone: () => void = () => undefined) {
  const queries = useQueryClient();
  const named = useRef({ said: '', key: '' });
  return useMutation({
    mutationFn: async (make: () => Promise<Body> | Body) => {
      const body = await make();
      const said = JSON.stringify(body);
      if (named.current.said !== said) named.current = { said, key: crypto.randomUUID() };
      const params = { path: { id }, header: { 'Idempotency-Key': named.current.key } };
      return answered(api.POST('/v1/recognitions/{id}/commands', { params, body }));
    },
    onError: (error) => {
      if (!wasUnheard(error)) named.current = { said: '', key: '' };
    },
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: ['list'] });
    },
  });
}

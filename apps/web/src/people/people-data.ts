import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, send } from '../shared/api';
import type { components } from '../shared/schema.gen';

export type Person = components['schemas']['PersonTold'];
export type Listed = components['schemas']['PersonListed'];
export type HeldPost = components['schemas']['HeldPost'];

/** One person with posts and proofs. */
export function usePerson(id: string) {
  return useQuery({
    queryKey: ['people', id],
    queryFn: () => answered(api.GET('/v1/people/{id}', { params: { path: { id } } })),
  });
}

/** Places by name, for choosing where somebody has a post. */
export function usePlaces() {
  return useQuery({
    queryKey: ['places'],
    queryFn: () => answered(api.GET('/v1/places')),
    staleTime: 300_000,
  });
}

interface Wish {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly href: string;
  readonly body?: unknown;
}

/** Sends one change of people, and reads them again. */
export function useChange<T = Person>(done?: (answer: T) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => send<T>(wish),
    onSuccess: async (answer) => {
      await readAgain(queries);
      done?.(answer);
    },
  });
}

function readAgain(queries: QueryClient) {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'people' });
}

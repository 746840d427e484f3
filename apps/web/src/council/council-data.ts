import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answered, api } from '../shared/api';
import type { components } from '../shared/schema.gen';

export type CouncilSession = components['schemas']['CouncilSession'];
export type SessionProduct = CouncilSession['products'][number];
export type Seat = CouncilSession['seats'][number];
export type Duty = NonNullable<CouncilSession['mine']>[number];
export type OwnSheet = components['schemas']['OwnSheet'];
export type Round = components['schemas']['Round'];
export type RoundInList = components['schemas']['RoundInList'];

/** It is told when the product changes (`shared/live`); this is for those who hear nothing of it. */
const POLL_MS = 20_000;

export const streamOf = (round: string) => `evaluation-round/${round}`;

/** Rounds of one's area, newest decision last. */
export function useRounds() {
  return useQuery({
    queryKey: ['list', 'rounds', 'council'],
    queryFn: () => answered(api.GET('/v1/rounds', { params: { query: { pageSize: 100 } } })),
  });
}

export function useRound(id: string) {
  return useQuery({
    queryKey: ['case', streamOf(id), 'round'],
    queryFn: () => answered(api.GET('/v1/rounds/{id}', { params: { path: { id } } })),
  });
}

/** The session as the reader may know it. */
export function useCouncilSession(id: string) {
  return useQuery({
    queryKey: ['case', streamOf(id), 'session'],
    queryFn: () => answered(api.GET('/v1/rounds/{id}/session', { params: { path: { id } } })),
  });
}

export const sheetQuery = (round: string, product: string) => ({
  queryKey: ['case', streamOf(round), 'sheet', product],
  queryFn: () =>
    answered(
      api.GET('/v1/rounds/{round}/products/{product}/sheet', {
        params: { path: { round, product } },
      }),
    ),
});

export function useOwnSheet(round: string, product: string) {
  return useQuery(sheetQuery(round, product));
}

export function useGates(id: string, wanted: boolean) {
  return useQuery({
    queryKey: ['case', streamOf(id), 'gates'],
    queryFn: () => answered(api.GET('/v1/rounds/{id}/gates', { params: { path: { id } } })),
    enabled: wanted,
  });
}

/** The product that the session is at; what else has changed is read again. */
export function useCurrentProduct(id: string, session: CouncilSession | undefined) {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['current', id],
    queryFn: () =>
      answered(api.GET('/v1/rounds/{id}/session/current', { params: { path: { id } } })),
    refetchInterval: POLL_MS,
    enabled: session?.stage === 'in-session',
    retry: false,
  });
  const seen = session?.revision;
  const now = data?.revision;
  useEffect(() => {
    if (seen !== undefined && now !== undefined && now > seen)
      void queries.invalidateQueries({ queryKey: ['case', streamOf(id)] });
  }, [queries, id, seen, now]);
  if (session?.stage !== 'in-session') return undefined;
  const current = data ? data.current : session.current;
  return session.products.find((product) => product.id === current?.product);
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { answered, api } from '../api';
import type { components } from '../schema.gen';

export type View = components['schemas']['SavedView'];
type Wish = components['schemas']['SavedViewWish'];
type Change = components['schemas']['SavedViewChange'];

const VIEWS = ['me', 'views'];

/** One's own views of a list. */
export function useViews(list: string) {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: VIEWS,
    queryFn: () => answered(api.GET('/v1/me/views')),
    staleTime: 60_000,
  });
  const changing = useMutation({
    mutationFn: (ask: () => Promise<NonNullable<typeof data>>) => ask(),
    onSuccess: (now) => queries.setQueryData(VIEWS, now),
  });
  const { mutate, error } = changing;
  return {
    views: (data?.items ?? []).filter((view) => view.list === list),
    known: data !== undefined,
    error,
    keep: (body: Wish) => mutate(() => answered(api.POST('/v1/me/views', { body }))),
    change: (id: string, body: Change) =>
      mutate(() => answered(api.PUT('/v1/me/views/{id}', { params: { path: { id } }, body }))),
    drop: (id: string) =>
      mutate(() => answered(api.DELETE('/v1/me/views/{id}', { params: { path: { id } } }))),
  };
}

/** A list that is opened without conditions opens with the view that somebody chose for it, once. */
export function useStartingView(): void {
  const [list, go] = useLocation();
  const search = useSearch();
  const { views, known } = useViews(list);
  const asked = useRef(false);
  const query = views.find(({ starts }) => starts)?.query;
  useEffect(() => {
    if (!known || asked.current) return;
    asked.current = true;
    if (search === '' && query) go(`${list}?${query}`, { replace: true });
  }, [known, search, query, list, go]);
}

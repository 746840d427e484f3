import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import type { components } from '../../shared/schema.gen';

export type OfPlan = components['schemas']['YearlyFiguresOfPlan']['items'][number];
export type Asked = OfPlan['producers'][number];
export type Sum = components['schemas']['YearlySum'];

/** What a plan asks of producers, and what came. */
export function useYearly(id: string) {
  return useQuery({
    queryKey: ['case', `programme-year/${id}`, 'figures'],
    queryFn: () => answered(api.GET('/v1/programmes/{id}/figures', { params: { path: { id } } })),
  });
}

/** One producer of one ask. */
export function useAskOf(id: string, ask: string, producer: string) {
  return useQuery({
    queryKey: ['case', `programme-year/${id}`, 'figures', ask, producer],
    queryFn: () =>
      answered(
        api.GET('/v1/programmes/{id}/figures/{ask}', {
          params: { path: { id, ask }, query: { producer } },
        }),
      ),
  });
}

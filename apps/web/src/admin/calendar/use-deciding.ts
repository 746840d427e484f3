import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import type { components } from '../../shared/schema.gen';

export type Wish = components['schemas']['CalendarDecision'];

/** A decision is looked at first, and recorded afterwards; what it moves is adopted by itself. */
export function useDeciding() {
  const client = useQueryClient();
  const preview = useMutation({
    mutationFn: (body: Wish) => answered(api.POST('/v1/calendars/preview', { body })),
  });
  const decide = useMutation({
    mutationFn: (body: Wish) => answered(api.POST('/v1/calendars', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['list', 'calendars'] }),
  });
  return { preview, decide };
}

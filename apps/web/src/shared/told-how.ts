import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './api';
import type { Channel } from './channel-names';
import type { components } from './schema.gen';

export type ToldHow = components['schemas']['ToldHow'];

/** How somebody is told, and what changes it. */
export function useToldHow(onNoted?: () => void) {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['me', 'notices'],
    queryFn: () => answered(api.GET('/v1/me/notices')),
  });
  const wish = useMutation({
    mutationFn: (body: ToldHow) => answered(api.PUT('/v1/me/notices', { body })),
    onSuccess: (now) => {
      queries.setQueryData(['me', 'notices'], now);
      onNoted?.();
    },
  });
  return { query, wish };
}

/** Tried before all others. */
export const firstBy = (how: ToldHow, way: Channel): ToldHow => ({
  ...how,
  channels: [way, ...how.channels.filter((one) => one !== way)],
});

export const alsoBy = (how: ToldHow, way: Channel): ToldHow => ({
  ...how,
  channels: [...new Set([...how.channels, way])],
});

export const notBy = (how: ToldHow, way: Channel): ToldHow => ({
  ...how,
  channels: how.channels.filter((one) => one !== way),
});

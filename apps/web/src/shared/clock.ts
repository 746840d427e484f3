import { useQuery } from '@tanstack/react-query';
import { answered, api } from './api';
import { dayOf } from './dates';
import type { components } from './schema.gen';

/** Business time: of a sandbox it may stand elsewhere than the wall's. */
export function useClock(signedIn = true): components['schemas']['Clock'] | undefined {
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: () => answered(api.GET('/v1/clock')),
    refetchInterval: 60_000,
    enabled: signedIn,
  });
  return data;
}

/** Today in business time. */
export function useToday(): string {
  const clock = useClock();
  return dayOf(clock?.now ?? new Date().toISOString());
}

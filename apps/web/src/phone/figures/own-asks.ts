import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';

/** Everything that the producer was ever asked. */
export function useOwnAsks() {
  return useQuery({
    queryKey: ['list', 'figures'],
    queryFn: () => answered(api.GET('/v1/figures')),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';

/** Says which product the session is at; every screen follows. */
export function usePointing(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (product: string | null) =>
      answered(
        api.PUT('/v1/rounds/{id}/session/current', { params: { path: { id } }, body: { product } }),
      ),
    onSuccess: (data) => queries.setQueryData(['current', id], data),
  });
}

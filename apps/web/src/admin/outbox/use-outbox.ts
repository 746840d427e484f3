import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import type { components } from '../../shared/schema.gen';

export type HeldNotice = components['schemas']['HeldNotice'];
export type State = HeldNotice['state'];
type Seen = components['schemas']['OutboxSending']['items'][number];

/** The list in a state, and whether the office looks first. */
export function useOutbox(state: State) {
  const again = useAgain();
  const query = useQuery({
    queryKey: ['outbox', state],
    queryFn: () => answered(api.GET('/v1/outbox', { params: { query: { state } } })),
  });
  const setting = useMutation({
    mutationFn: (hold: boolean) => answered(api.PUT('/v1/outbox/setting', { body: { hold } })),
    onSuccess: again,
  });
  return { query, setting };
}

/** What an office decides of notices that wait. */
export function useDecisions() {
  const again = useAgain();
  const send = useMutation({
    mutationFn: (items: Seen[]) => answered(api.POST('/v1/outbox/send', { body: { items } })),
    onSettled: again,
  });
  const cancel = useMutation({
    mutationFn: (body: { items: Seen[]; reason: string }) =>
      answered(api.POST('/v1/outbox/cancel', { body })),
    onSettled: again,
  });
  const edit = useMutation({
    mutationFn: (body: components['schemas']['HeldNoticeEdit']) =>
      answered(api.PUT('/v1/outbox/message', { body })),
    onSuccess: again,
  });
  return { send, cancel, edit };
}

export function useAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['outbox'] });
}

export const seenOf = ({ key, role, area, revision }: HeldNotice): Seen => {
  return { key, role, area, revision };
};
export const nameOf = ({ key, role, area }: HeldNotice): string => `${key} ${role}@${area}`;

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type Session, SESSION } from './who';
import { useSession } from './session';
import { signOut } from './signing-in';

/** One step of coming in, as a form sends it; when it is done, the session is read again. */
export function useEntering(step: () => Promise<unknown>) {
  const { again } = useSession();
  const { mutate, error, isPending } = useMutation({ mutationFn: step, onSuccess: again });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return { submit, error, isPending };
}

/** The way out. What the page still asks meanwhile finds nobody, as is meant. */
export function useLeaving() {
  const queries = useQueryClient();
  const { sandbox, again } = useSession();
  return useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      queries.setQueryData<Session>(SESSION, { person: null, sandbox });
      return again();
    },
  });
}

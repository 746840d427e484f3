import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useSession } from './session';

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

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { useToken } from './api';

/** Where somebody acts: an office, a council, a commune. */
export interface Post {
  readonly id: string;
  readonly role: string;
  readonly area: string;
  readonly areaName: string;
  readonly capacity?: 'own' | 'stand-in';
}

/** Who sits before the screen, in which of their posts. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly post?: Post;
  readonly posts?: readonly Post[];
  readonly csrf?: string;
  /** A place to try things: its clock can be moved and nothing counts. */
  readonly sandbox: boolean;
  readonly next?: string;
  /** By whom else one may be let in: the name of a provider of identities. */
  readonly provider?: string;
}

interface Sitting extends Session {
  readonly again: () => Promise<void>;
}

const Seat = createContext<Sitting | undefined>(undefined);
const NOBODY: Session = { person: null, sandbox: false };

async function readSession(): Promise<Session> {
  const response = await fetch('/v1/session', { headers: { accept: 'application/json' } });
  const session = response.ok ? ((await response.json()) as Session) : NOBODY;
  useToken(session.csrf ?? '');
  return session;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });
  const again = useCallback(async () => {
    await queries.invalidateQueries();
  }, [queries]);
  const sitting = useMemo(() => (data ? { ...data, again } : undefined), [data, again]);
  return sitting ? <Seat value={sitting}>{children}</Seat> : null;
}

export function useSession(): Sitting {
  const sitting = useContext(Seat);
  if (!sitting) throw new Error('a screen without a session provider');
  return sitting;
}

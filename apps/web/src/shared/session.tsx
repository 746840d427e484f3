import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { useToken } from './api';
import { useEndedMeanwhile } from './ended-meanwhile';
import { type Session, SESSION } from './who';

interface Sitting extends Session {
  readonly again: () => Promise<void>;
  /** The session has ended meanwhile: what is on the page stays, until whoever it is has come in again. */
  readonly ended: boolean;
}

const Seat = createContext<Sitting | undefined>(undefined);
const NOBODY: Session = { person: null, sandbox: false };

async function readSession(): Promise<Session> {
  const response = await fetch('/v1/session', { headers: { accept: 'application/json' } });
  const session = response.ok ? ((await response.json()) as Session) : NOBODY;
  useToken(session.csrf ?? '');
  return session;
}

interface SessionProviderProps {
  readonly children: ReactNode;
  /** Where one comes in again before the page on which one was. */
  readonly door: ReactNode;
}

export function SessionProvider({ children, door }: SessionProviderProps) {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: SESSION, queryFn: readSession, staleTime: 60_000 });
  const before = useEndedMeanwhile(data);
  const again = useCallback(async () => {
    await queries.invalidateQueries();
  }, [queries]);
  const shown = before ?? data;
  const who = useWhoever(shown);
  const inside = useMemo(
    () => (shown ? { ...shown, again, ended: before !== undefined } : undefined),
    [shown, before, again],
  );
  const outside = useMemo(
    () => (data ? { ...data, again, ended: false } : undefined),
    [data, again],
  );
  if (!inside) return null;
  return (
    <>
      {/* Somebody else finds nothing of what was typed here. */}
      <Seat key={who} value={inside}>
        {children}
      </Seat>
      {before && <Seat value={outside}>{door}</Seat>}
    </>
  );
}

/** Whose page it is; what was read for one person is not shown to the next. */
function useWhoever(session: Session | undefined): string {
  const queries = useQueryClient();
  const who = session?.person?.id ?? '';
  const last = useRef(who);
  useEffect(() => {
    if (last.current !== '' && last.current !== who)
      void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
    last.current = who;
  }, [queries, who]);
  return who;
}

export function useSession(): Sitting {
  const sitting = useContext(Seat);
  if (!sitting) throw new Error('a screen without a session provider');
  return sitting;
}

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../shared/session';
import { type DraftQueue, type Entry, type Known, readAgain, wrote } from './draft-queue';
import { changeQueue, nameOf, onQueueChange, readQueue, type SheetKey } from './draft-store';
import { type Line, outbox } from './outbox';

interface Drafts {
  /** Undefined until this device's own store has been read. */
  readonly queue: DraftQueue | undefined;
  readonly write: (criterion: string, entry: Entry) => void;
  readonly change: (change: (queue: DraftQueue) => DraftQueue) => void;
}

/** A sheet on this device, with what waits to be sent. */
export function useDrafts(
  key: SheetKey,
  known: Readonly<Record<string, Known>> | undefined,
): Drafts {
  const [queue, setQueue] = useState<DraftQueue>();
  const name = nameOf(key);
  // The key is made anew on each drawing; its name says whether it is another one.
  const own = useCallback(() => key, [name]);

  useEffect(() => {
    let isHere = true;
    const read = () =>
      void readQueue(own()).then((found) => {
        if (isHere) setQueue(found);
      });
    read();
    outbox.start(own().member);
    const stop = onQueueChange((changed) => changed === nameOf(own()) && read());
    return () => {
      isHere = false;
      stop();
    };
  }, [own]);

  useEffect(() => {
    if (known) void changeQueue(own(), (one) => readAgain(one, known));
  }, [own, known]);

  const change = useCallback(
    (make: (queue: DraftQueue) => DraftQueue) =>
      void changeQueue(own(), make).then(() => outbox.kick()),
    [own],
  );
  const write = useCallback(
    (criterion: string, entry: Entry) => {
      // On the screen at once; the store follows within the same breath.
      setQueue((one) => one && wrote(one, criterion, entry));
      change((one) => wrote(one, criterion, entry));
    },
    [change],
  );
  return { queue, write, change };
}

/** What was written here before goes out, whichever screen of the council is open. */
export function useOutbox(): void {
  const { person } = useSession();
  const id = person?.id;
  useEffect(() => {
    if (id !== undefined) outbox.start(id);
  }, [id]);
}

/** Whether what is written can be sent just now. */
export function useLine(): Line {
  const line = useSyncExternalStore(outbox.onLine, outbox.lineNow);
  const isOnline = useSyncExternalStore(onConnection, () => navigator.onLine);
  return isOnline ? line : 'lost';
}

function onConnection(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

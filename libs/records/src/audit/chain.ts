import { eventHash, genesisHash } from '../event-log/hash-chain';
import type { LoggedEvent } from '../event-log/logged-event';

export interface ChainFault {
  readonly stream: string;
  readonly version: number;
  readonly what:
    'altered' | 'missing' | 'out-of-order' | 'cut-off' | 'unknown-tail' | 'unknown-kind';
  readonly expected: string;
  readonly got: string;
}

/** The end of a stream as the read models remember it. */
export interface StreamHead {
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
}

/**
 * Checks the events of one stream, in order of version, against each other and against the remembered head.
 * It finds an event that was altered, taken out, put in or swapped. Someone who rewrites a whole stream and its head
 * with it leaves no trace here: for that there is the seal, kept outside the database.
 */
export function verifyStream(
  stream: string,
  events: readonly LoggedEvent[],
  head?: StreamHead,
): ChainFault[] {
  const faults: ChainFault[] = [];
  let prevHash = genesisHash(stream);
  let version = 0;
  for (const event of events) {
    const at = { stream, version: event.version };
    const expected = version + 1;
    if (event.version !== expected)
      faults.push({
        ...at,
        what: 'missing',
        expected: `version ${expected}`,
        got: `${event.version}`,
      });
    else if (event.prevHash !== prevHash)
      faults.push({ ...at, what: 'out-of-order', expected: prevHash, got: event.prevHash });
    const hash = eventHash(event);
    if (hash !== event.hash)
      faults.push({ ...at, what: 'altered', expected: event.hash, got: hash });
    prevHash = event.hash;
    version = event.version;
  }
  if (head && (head.version !== version || head.hash !== prevHash)) {
    const what = head.version > version ? ('cut-off' as const) : ('unknown-tail' as const);
    const expected = `version ${head.version} ${head.hash}`;
    faults.push({ stream, version, what, expected, got: `version ${version} ${prevHash}` });
  }
  return faults;
}

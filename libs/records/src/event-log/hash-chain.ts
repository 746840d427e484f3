import { createHash } from 'node:crypto';
import { canonicalJson } from '@ocop/contracts';
import type { LoggedEvent } from './logged-event';

/** What the first event of a stream is chained to; a stream moved elsewhere no longer fits its own beginning. */
export function genesisHash(stream: string): string {
  return sha256(`ocop-cycle/1\n${stream}`);
}

/** SHA-256 over everything the log says of an event, chained to the event before it. */
export function eventHash(event: Omit<LoggedEvent, 'position' | 'hash'>): string {
  const { stream, version, type, data, actor, cause, print, basis, at, recordedAt, prevHash } =
    event;
  const said = { stream, version, type, data, actor, cause, print, basis, at, recordedAt };
  return sha256(`${canonicalJson(said)}\n${prevHash}`);
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Fingerprint of a command: equal for a repetition, different for another command under the same name. */
export function printOf(command: object): string {
  return sha256(canonicalJson(command));
}

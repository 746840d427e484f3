import { streamName, type StreamRef } from '@ocop/casework';
import { type Actor, describeValue, type Fault, ROLES } from '@ocop/ground';
import { canonicalJson } from './canonical-json';
import type { Envelope } from './messages';

/**
 * What stands under a signature: everything that decides what happens, in whose name, in which case, and under which
 * key. Whoever reaches the engine may copy an envelope; it says the same again and is known as a repetition.
 */
export function signedText(envelope: Omit<Envelope, 'warrant'>): string {
  const { to, command, actor, commandId, expectedRevision, replyTo } = envelope;
  return `ocop-envelope/1\n${canonicalJson({ to, command, actor, commandId, expectedRevision, replyTo })}`;
}

/** A person's leave to speak in one case through another system, until an instant. */
export interface Leave {
  readonly to: string;
  readonly actor: Actor;
  readonly until: number;
}

const LONGEST_ID = 300;

/** What a command lacks to be one; what it says is for the rules. */
export function commandFaults(value: unknown): Fault[] {
  if (isObject(value) && isText(value['type'], 100)) return [];
  return [fault('command', 'an object with a type', value)];
}

/** What an envelope lacks to be an envelope at all. A signal may hold anything; nothing of it is trusted here. */
export function envelopeFaults(value: unknown, stream: StreamRef): Fault[] {
  if (!isObject(value)) return [fault('', 'an envelope', value)];
  const { actor, commandId, to, warrant } = value;
  const faults: Fault[] = [];
  if (!isActor(actor)) faults.push(fault('actor', 'who gives the command', actor));
  if (!isText(commandId, LONGEST_ID))
    faults.push(fault('commandId', `text of 1 to ${LONGEST_ID} characters`, commandId));
  if (to !== streamName(stream)) faults.push(fault('to', streamName(stream), to));
  if (!isObject(warrant)) faults.push(fault('warrant', 'a signature or a leave', warrant));
  return faults;
}

function isActor(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, name, role, area } = value;
  return (
    isText(id, 200) && isText(name, 300) && isText(area, 200) && ROLES.some((one) => one === role)
  );
}

/** Half an emoji or a NUL cannot be kept by any database. */
const UNKEEPABLE =
  /[\u0000]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function isText(value: unknown, longest: number): boolean {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= longest &&
    !UNKEEPABLE.test(value)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fault(path: string, expected: string, value: unknown): Fault {
  return { path, expected, got: describeValue(value) };
}

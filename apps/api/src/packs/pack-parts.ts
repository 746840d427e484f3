import { formatDay } from '@ocop/calendar';
import type { LoggedEvent } from '@ocop/records';
import { dayTold, describeEvent } from '@ocop/records';

/** A file of the pack. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const textPart = (name: string, text: string): Part => ({
  name,
  bytes: new TextEncoder().encode(text),
});
export const jsonPart = (name: string, value: unknown): Part =>
  textPart(name, `${JSON.stringify(value, null, 1)}\n`);

/**
 * A case's chain as the log has it. What the reader may not know stays as its place in the chain: the hash of the event
 * before it and its own, so that whoever checks sees that nothing was taken out or put in.
 */
export function chainPart(
  name: string,
  stream: string,
  events: readonly LoggedEvent[],
  readable: ReadonlySet<LoggedEvent>,
): Part {
  const chain = events.map((event) => {
    const { version, prevHash, hash } = event;
    return readable.has(event) ? event : { stream, version, prevHash, hash, withheld: true };
  });
  return jsonPart(name, { stream, events: chain });
}

/** What happened, in words, with who did it and the law it rests on. */
export function timelinePart(events: readonly LoggedEvent[]): Part {
  const lines = events.flatMap((event) => {
    const told = describeEvent(event, 'vi');
    if (told === undefined) return [];
    const { actor, basis } = event;
    const law = basis ? ` [${basis.document}, ${basis.clause}]` : '';
    return [`${formatDay(dayTold(event))}  ${told} (${actor.name})${law}`];
  });
  return textPart('dien-bien.txt', `${lines.join('\r\n')}\r\n`);
}

/** The documents and clauses that the events rest on, each once. */
export function lawPart(events: readonly LoggedEvent[]): Part {
  const cited = new Map<string, Set<string>>();
  for (const { basis } of events)
    if (basis)
      cited.set(basis.document, (cited.get(basis.document) ?? new Set()).add(basis.clause));
  const laws = [...cited].map(([document, clauses]) => ({
    document,
    clauses: [...clauses].sort(),
  }));
  return jsonPart('can-cu.json', laws);
}

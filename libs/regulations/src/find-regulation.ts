import { RuleViolation } from '@ocop/ground';
import type { Regulation } from './regulation';
import { qd1048 } from './versions/1048-2019';
import { qd148 } from './versions/148-2023';
import { qd148amended } from './versions/148-1489-2025';
import { qd26 } from './versions/26-2026';

const published: Regulation[] = [qd1048, qd148, qd148amended, qd26];

/** Every generation of the law, oldest first. A new decree is a new file here, never an `if` elsewhere. */
export const regulations: readonly Regulation[] = published;

/** Adds a law after the others, as a release does by its files. @throws RangeError for a name that is taken */
export function publishRegulation(regulation: Regulation): void {
  if (isKnownRegulation(regulation.id))
    throw new RangeError(`regulation ${regulation.id} is published already`);
  published.push(regulation);
}

/** False for a law that only a later release knows. */
export function isKnownRegulation(id: string): boolean {
  return published.some((regulation) => regulation.id === id);
}

/** @throws RuleViolation REGULATION_UNKNOWN */
export function findRegulation(id: string): Regulation {
  const regulation = regulations.find((candidate) => candidate.id === id);
  if (regulation) return regulation;
  throw new RuleViolation('REGULATION_UNKNOWN', {
    regulation: id,
    known: regulations.map((candidate) => candidate.id),
  });
}

/** The law under which dossiers are filed after this one: the text that amends it, else the one that ends it. */
export function heirOf({ id, ends }: Regulation): string | undefined {
  return regulations.find(({ amends }) => amends?.law === id)?.id ?? ends?.by;
}

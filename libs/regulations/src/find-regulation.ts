import type { CivilDate } from '@ocop/calendar';
import type { Regulation } from './regulation';
import { RuleViolation } from './rule-violation';
import { qd1048 } from './versions/1048-2019';
import { qd148 } from './versions/148-2023';
import { qd148amended } from './versions/148-1489-2025';
import { qd26 } from './versions/26-2026';

/** Every generation of the law, oldest first. A new decree is a new file here, never an `if` elsewhere. */
export const regulations: readonly Regulation[] = [qd1048, qd148, qd148amended, qd26];

/** @throws RuleViolation REGULATION_UNKNOWN */
export function findRegulation(id: string): Regulation {
  const regulation = regulations.find((candidate) => candidate.id === id);
  if (regulation) return regulation;
  throw new RuleViolation('REGULATION_UNKNOWN', {
    regulation: id,
    known: regulations.map((candidate) => candidate.id),
  });
}

/** The regulation under which a dossier filed on that day falls. */
export function regulationInForce(date: CivilDate): Regulation {
  const inForce = regulations.filter((candidate) => candidate.inForceFrom <= date).at(-1);
  if (inForce) return inForce;
  throw new RuleViolation('NO_REGULATION_IN_FORCE', { date, first: regulations[0]?.inForceFrom });
}

/** First day after `date` on which another regulation comes into force, if one is known. */
export function nextChangeOfLaw(date: CivilDate): CivilDate | undefined {
  return regulations.find((candidate) => candidate.inForceFrom > date)?.inForceFrom;
}

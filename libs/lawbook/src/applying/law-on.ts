import type { CivilDate } from '@ocop/calendar';
import { type Regulation, regulations } from '@ocop/regulations';

/** The law in force on a day. @throws RangeError for a day before the first */
export function lawOn(day: CivilDate): Regulation {
  const law = regulations.filter(({ inForceFrom }) => inForceFrom <= day).at(-1);
  if (law) return law;
  throw new RangeError(`no regulation is in force on ${day}`);
}

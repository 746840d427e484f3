import { details1048 } from './details/1048-2019';
import { details148 } from './details/148-2023';
import { details148amended } from './details/148-1489-2025';
import { details26 } from './details/26-2026';
import type { LawDetails } from './law-details';

const known: Readonly<Record<string, LawDetails>> = {
  '1048-2019': details1048,
  '148-2023': details148,
  '148-1489-2025': details148amended,
  '26-2026': details26,
};

/** What a generation says beside what decides; undefined for one of which nothing more was written down. */
export function detailsOf(regulation: string): LawDetails | undefined {
  return Object.hasOwn(known, regulation) ? known[regulation] : undefined;
}

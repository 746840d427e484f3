import type { Binding } from './binding';
import { calendars } from './calendars';
import { certificates } from './certificates';
import { deliveries } from './deliveries';
import { documents } from './documents';
import { dossiers } from './dossiers';
import { numberBooks } from './number-books';
import { people } from './people';
import { servings } from './servings';
import { tallies } from './tallies';

/** Every table beside the log that says something of its own. */
export const BINDINGS: readonly Binding[] = [
  certificates,
  numberBooks,
  documents,
  tallies,
  deliveries,
  dossiers,
  people,
  calendars,
  servings,
];

import { screens as admin } from '../admin/screens';
import { screens as commune } from '../commune/screens';
import { screens as council } from '../council/screens';
import { screens as inspect } from '../inspect/screens';
import { screens as people } from '../people/screens';
import { screens as guide } from '../guide/screens';
import { screens as privacy } from '../privacy/screens';
import type { Screen } from '../shared/screen';

/** Every screen of the console, in the order of the menu. */
export const screens: readonly Screen[] = [
  ...guide,
  ...admin,
  ...commune,
  ...inspect,
  ...council,
  ...people,
  ...privacy,
];

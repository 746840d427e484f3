import type { ComponentType } from 'react';
import type { Say } from './language';

/** One screen of the console: where it is, who finds it in the menu, and its code, loaded when it is opened. */
export interface Screen {
  /** `/san-pham/:id`, as wouter reads it. */
  readonly path: string;
  /** In the menu under this name; a screen without one is reached by links. */
  readonly menu?: (say: Say) => string;
  /** Roles for whom it is; the API decides what they see there. */
  readonly roles: readonly string[] | 'all';
  readonly load: () => Promise<{ Screen: ComponentType<ScreenProps> }>;
}

/** What the address says. */
export interface ScreenProps {
  readonly params: Readonly<Record<string, string | undefined>>;
}

import type { components } from '../schema.gen';

/** The form of a command, and what it is drawn from. */
export type Form = components['schemas']['ActionForm'];
export type FormField = components['schemas']['FormField'];
export type RefersTo = NonNullable<FormField['refersTo']>;

/** What somebody may choose instead of writing an id. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
export type Choices = Partial<Record<RefersTo, readonly Choice[]>>;

/** Which command is to be given to which case. */
export interface Aim {
  readonly kind: Form['kind'];
  readonly command: string;
  /** Where it is sent, as the API's next action says. */
  readonly href: string;
  /** What the sender has seen: a case that has changed since then refuses. */
  readonly revision?: number;
}

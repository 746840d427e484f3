import type { Actor } from '@ocop/ground';

/** Streams of people stand beside those of cases: the same chain, and no case behind them. */
export const PERSON_STREAM = 'person/';

/** A person with one post and one key, as a system is set up with them; of the key only its hash is known. */
export interface Person extends Pick<Actor, 'id' | 'name' | 'role' | 'area'> {
  readonly email?: string;
  readonly keyHash: string;
  /** What the key is for. */
  readonly keyName?: string;
  readonly active?: boolean;
}

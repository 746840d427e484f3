/** Where somebody acts: an office, a council, a commune. */
export interface Post {
  readonly id: string;
  readonly role: string;
  readonly area: string;
  readonly areaName: string;
  readonly capacity?: 'own' | 'stand-in';
}

/** Who sits before the screen, in which of their posts. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly post?: Post;
  readonly posts?: readonly Post[];
  readonly csrf?: string;
  /** A place to try things: its clock can be moved and nothing counts. */
  readonly sandbox: boolean;
  readonly next?: string;
  /** By whom else one may be let in: the name of a provider of identities. */
  readonly provider?: string;
}

/** Whether somebody has come in whole: no second proof is asked for any more. */
export const isIn = ({ person, next }: Pick<Session, 'person' | 'next'>): boolean =>
  person !== null && next === undefined;

/** Under which the answer is kept. */
export const SESSION = ['session'] as const;

import type { Area, Post } from '@ocop/ground';
import type { Areas } from './access';

/** What a case is called, in names and numbers; `sayTitle` says it in a language. */
export type Title =
  | { readonly of: 'product'; readonly name: string }
  | { readonly of: 'certificate'; readonly product: string; readonly number: string }
  | {
      readonly of: 'round';
      readonly mode: 'session' | 'written';
      readonly no: number;
      /** What a written vote is about. */
      readonly about?: string;
      readonly authority: string;
    }
  | { readonly of: 'plan'; readonly title: string }
  | { readonly of: 'case'; readonly id: string };

/** What a case is about, where it belongs, by what it is looked for, and whose move it is. */
export interface Subject {
  readonly title: Title;
  readonly areas: Areas;
  readonly tier?: string;
  readonly round?: string;
  readonly holder?: Post;
}

/** Whose a deadline is, where it is not simply that of the case's holder. */
export interface Duty {
  readonly holder: Post;
  /** A task of its own beside the case: what it is called, and where it belongs. */
  readonly task?: { readonly name: string; readonly area: Area };
}

/** A case of which no more is known yet than its name. */
export function unopened(id: string): Subject {
  return { title: { of: 'case', id }, areas: { authority: '' } };
}

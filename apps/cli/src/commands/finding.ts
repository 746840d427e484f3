/** One thing looked at, and what to do when it is not as it should be. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
  /** What to do when it is not. */
  readonly advice?: string;
}

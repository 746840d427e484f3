/**
 * Long matter that an event names by its SHA-256 instead of carrying it: the rules of a plan, a score sheet. Rules
 * write it with `enclose`; whoever records the event keeps the matter under its hash and leaves the hash alone.
 */
export interface Matter<T> {
  /** Empty until it has been recorded. */
  readonly sha256: string;
  readonly matter?: T;
}

export function enclose<T>(matter: T): Matter<T> {
  return { sha256: '', matter };
}

/** The matter itself. @throws RangeError when only its hash is at hand */
export function matterOf<T>({ sha256, matter }: Matter<T>): T {
  if (matter === undefined) throw new RangeError(`matter ${sha256} has not been opened`);
  return matter;
}

/** True for an object that names matter, opened or not. */
export function isMatter(value: unknown): value is Matter<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  if (!names.includes('sha256') || names.some((name) => name !== 'sha256' && name !== 'matter'))
    return false;
  return typeof (value as { sha256: unknown }).sha256 === 'string';
}

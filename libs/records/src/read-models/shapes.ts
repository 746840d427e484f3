import { ROLES } from '@ocop/ground';
import { EVALUATING_TIERS, type Outcome } from '@ocop/regulations';
import { z } from 'zod';

/** A row as its writer makes it and its readers get it; its shape is the one place where its columns stand. */
export type RowOf<S extends z.ZodType> = Frozen<z.output<S>>;
type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** A row as it is written: with the text that it is found by. */
export type Searchable<R> = R & { readonly search: string };

/** One of the names that a total record is about: stages by their words. */
export function oneOf<T extends string>(names: Readonly<Record<T, unknown>>) {
  return z.enum(Object.keys(names) as T[]);
}

export const day = z.iso.date();
export const instant = z.iso.datetime();
export const revision = z.int().min(0);
export const stars = z.int().min(1).max(5);
export const tier = z.enum(EVALUATING_TIERS);
export const role = z.enum(ROLES);
/** Path from province downwards. */
export const area = z.string().meta({ examples: ['hue/huong-tra/huong-toan'] });
/** With two decimals, never rounded up into a band. */
export const average = z.string().regex(/^\d{1,3}\.\d{2}$/);
const outcomes: Readonly<Record<Outcome, true>> = {
  recognise: true,
  forward: true,
  'hand-down': true,
  'not-recognise': true,
};
export const outcome = oneOf(outcomes);
export const legalBasis = z.strictObject({ document: z.string(), clause: z.string() });

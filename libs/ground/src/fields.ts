/**
 * Shapes of commands and plan files as plain data. The edges make zod schemas from them
 * (`zodOf` in platform), the workflows check signals with them, where zod would be too heavy.
 */
export type Field =
  | {
      readonly kind: 'text';
      /** Characters as people count them: code points. */
      readonly max: number;
      readonly pattern?: string;
      /** It may have several lines: reasons, comments, reports; names and numbers have one. */
      readonly lines?: 'many';
      readonly optional?: true;
    }
  | {
      readonly kind: 'integer';
      readonly min: number;
      readonly max: number;
      /** `null` says that there is none. */
      readonly orNone?: true;
      readonly optional?: true;
    }
  /** `months`: a month of the form YYYY-MM too, or that alone. */
  | { readonly kind: 'date'; readonly months?: 'too' | 'only'; readonly optional?: true }
  | { readonly kind: 'flag'; readonly optional?: true }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly optional?: true }
  | {
      readonly kind: 'list';
      readonly of: Field;
      readonly min: number;
      readonly max: number;
      readonly optional?: true;
    }
  | { readonly kind: 'record'; readonly fields: Fields; readonly optional?: true }
  /** Values under names that the sender writes: `{ "1.1": 3 }`. */
  | {
      readonly kind: 'map';
      readonly names: { readonly max: number; readonly pattern: string };
      readonly of: Field;
      readonly max: number;
      readonly optional?: true;
    }
  /** One of several records; its `kind` says which. */
  | { readonly kind: 'variants'; readonly of: Variants; readonly optional?: true };

export type Fields = { readonly [name: string]: Field };
export type Variants = { readonly [kind: string]: Fields };

export type ValueOf<F> = F extends { kind: 'text' | 'date' }
  ? string
  : F extends { kind: 'integer' }
    ? number | (F extends { orNone: true } ? null : never)
    : F extends { kind: 'flag' }
      ? boolean
      : F extends { kind: 'choice'; of: readonly (infer C)[] }
        ? C
        : F extends { kind: 'list'; of: infer I }
          ? readonly ValueOf<I>[]
          : F extends { kind: 'record'; fields: infer R }
            ? RecordOf<R>
            : F extends { kind: 'map'; of: infer I }
              ? { readonly [name: string]: ValueOf<I> }
              : F extends { kind: 'variants'; of: infer V }
                ? VariantOf<V>
                : never;

type VariantOf<V> = { [K in keyof V]: { kind: K } & RecordOf<V[K]> }[keyof V];

type OptionalKeys<R> = { [K in keyof R]: R[K] extends { optional: true } ? K : never }[keyof R];

export type RecordOf<R> = { readonly [K in Exclude<keyof R, OptionalKeys<R>>]: ValueOf<R[K]> } & {
  [K in OptionalKeys<R>]?: ValueOf<R[K]>;
};

/** One line: a name, a number of a paper, a title. */
export const text = (max: number, pattern?: string) =>
  ({ kind: 'text', max, ...(pattern ? { pattern } : {}) }) as const;
/** What people write at length, with line breaks. */
export const prose = (max: number) => ({ kind: 'text', max, lines: 'many' }) as const;

export const slug = () => ({ kind: 'text', max: 120, pattern: '^[a-z0-9][a-z0-9-]*$' }) as const;
/** The SHA-256 of a kept file, in hexadecimal. */
export const fingerprint = () => ({ kind: 'text', max: 64, pattern: '^[0-9a-f]{64}$' }) as const;
/** Path of slugs from province to commune or owner: `hue/huong-tra/huong-van`. */
export const areaPath = () =>
  ({ kind: 'text', max: 200, pattern: '^[a-z0-9-]+(/[a-z0-9-]+)*$' }) as const;
export const integer = (min: number, max: number) => ({ kind: 'integer', min, max }) as const;
export const integerOrNone = (min: number, max: number) =>
  ({ kind: 'integer', min, max, orNone: true }) as const;
export const date = () => ({ kind: 'date' }) as const;
/** A day or a whole month, as documents say it: `2024-07-10`, `2024-07`. */
export const dayOrMonth = () => ({ kind: 'date', months: 'too' }) as const;
export const month = () => ({ kind: 'date', months: 'only' }) as const;
export const flag = () => ({ kind: 'flag' }) as const;
export const choice = <const C extends readonly string[]>(...of: C) =>
  ({ kind: 'choice', of }) as const;
export const list = <const F extends Field>(of: F, min = 0, max = 500) =>
  ({ kind: 'list', of, min, max }) as const;
export const record = <const R extends Fields>(fields: R) => ({ kind: 'record', fields }) as const;
export const map = <const F extends Field>(
  names: { readonly max: number; readonly pattern: string },
  of: F,
  max: number,
) => ({ kind: 'map', names, of, max }) as const;
export const variants = <const V extends Variants>(of: V) => ({ kind: 'variants', of }) as const;
export const optional = <const F extends Field>(field: F) =>
  ({ ...field, optional: true }) as F & { optional: true };

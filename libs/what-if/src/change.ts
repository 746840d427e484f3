import type { CivilDate } from '@ocop/calendar';
import { isCivilDate } from '@ocop/calendar';
import { isKnownRegulation, regulations, type Rounding } from '@ocop/regulations';

/** One thing that might have been otherwise. */
export type Change =
  /** Every cut-off of that many points, of a star band or for forwarding, lies elsewhere. */
  | { readonly kind: 'cut-off'; readonly from: number; readonly to: number }
  | { readonly kind: 'quorum'; readonly present: number; readonly of: number }
  | { readonly kind: 'members'; readonly least: number }
  | { readonly kind: 'spread'; readonly limit: number }
  | { readonly kind: 'rounding'; readonly rounding: Rounding }
  /** Another generation of the law, with its tiers, terms and sheets. */
  | { readonly kind: 'regulation'; readonly id: string }
  | { readonly kind: 'holiday'; readonly day: CivilDate };

export type ChangeKind = Change['kind'];

/** How each change is written. */
export const CHANGE_FORMS: Readonly<Record<ChangeKind, string>> = {
  'cut-off': 'cut-off:90=88',
  quorum: 'quorum:2/3',
  members: 'members:7',
  spread: 'spread:8',
  rounding: 'rounding:half-up-2',
  regulation: 'regulation:26-2026',
  holiday: 'holiday:2024-07-08',
};

/** A change that cannot be read; `form` is how its kind is written, `known` what may stand there. */
export interface ChangeUnread {
  readonly text: string;
  readonly form?: string;
  readonly known?: readonly string[];
}

/** Reads `cut-off:90=88`. */
export function readChange(text: string): Change | ChangeUnread {
  const [, name = '', value = ''] = /^([a-z-]+):(.+)$/.exec(text.trim()) ?? [];
  const kind = (Object.keys(CHANGE_FORMS) as ChangeKind[]).find((known) => known === name);
  if (!kind) return { text, known: Object.values(CHANGE_FORMS) };
  return READ[kind](value) ?? { text, form: CHANGE_FORMS[kind], ...knownFor(kind) };
}

export function isUnread(change: Change | ChangeUnread): change is ChangeUnread {
  return !('kind' in change);
}

type Read<K extends ChangeKind> = (value: string) => Extract<Change, { kind: K }> | undefined;

const READ: { readonly [K in ChangeKind]: Read<K> } = {
  'cut-off': (value) => {
    const [from, to] = numbers(value, '=');
    if (from === undefined || to === undefined || from > 100 || to > 100) return undefined;
    return { kind: 'cut-off', from, to };
  },
  quorum: (value) => {
    const [present, of] = numbers(value, '/');
    if (!present || !of || present > of || of > 30) return undefined;
    return { kind: 'quorum', present, of };
  },
  members: (value) => {
    const [least] = numbers(value);
    return least && least <= 30 ? { kind: 'members', least } : undefined;
  },
  spread: (value) => {
    const [limit] = numbers(value);
    return limit && limit <= 100 ? { kind: 'spread', limit } : undefined;
  },
  rounding: (value) =>
    value === 'exact' || value === 'half-up-2' ? { kind: 'rounding', rounding: value } : undefined,
  regulation: (value) => {
    const id = value.replaceAll('/', '-');
    return isKnownRegulation(id) ? { kind: 'regulation', id } : undefined;
  },
  holiday: (day) => (isCivilDate(day) ? { kind: 'holiday', day } : undefined),
};

/** Whole numbers of at most three digits with a sign between them; none where anything else is written. */
function numbers(value: string, between = ' '): readonly number[] {
  const parts = value.split(between);
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : [];
}

function knownFor(kind: ChangeKind): Pick<ChangeUnread, 'known'> {
  if (kind === 'regulation') return { known: regulations.map(({ id }) => id) };
  return kind === 'rounding' ? { known: ['exact', 'half-up-2'] } : {};
}

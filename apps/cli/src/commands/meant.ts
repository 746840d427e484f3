import { plainName } from '@ocop/ground';
import { searchText } from '@ocop/records';
import type { Phrase } from '@ocop/words';
import { Refused } from '../refused';

/** Something that can be meant: by its id, or by what people call it. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** What a list of candidates says of it. */
  readonly title: string;
}

/** From the surest way to be meant to the least: its id, its name as the ear takes it, without marks, a part of it. */
const WAYS: readonly ((wish: string, one: Named) => boolean)[] = [
  (wish, { id }) => id === wish,
  (wish, { names }) => names.some((name) => plainName(name) === plainName(wish)),
  (wish, { names }) => names.some((name) => searchText(name) === searchText(wish)),
  (wish, { id, names }) => searchText(id, ...names).includes(searchText(wish)),
];

const SHOWN = 12;

/**
 * The one that is meant by an id, a name or a number.
 * @throws Refused when nothing or more than one thing is called so; it names the candidates with their ids
 */
export function meant<N extends Named>(wish: string, what: Phrase, known: readonly N[]): N {
  for (const way of WAYS) {
    const found = known.filter((one) => way(wish, one));
    if (found.length > 1) throw ambiguous(wish, what, found);
    if (found[0]) return found[0];
  }
  throw unknown(wish, what, known);
}

function ambiguous(wish: string, what: Phrase, found: readonly Named[]): Refused {
  const { vi, en } = lines(found);
  return new Refused('AMBIGUOUS', {
    vi: [`"${wish}" có thể là ${found.length} ${what.vi}; hãy dùng mã:`, ...vi].join('\n'),
    en: [`"${wish}" may be ${found.length} things (${what.en}); use the id:`, ...en].join('\n'),
  });
}

function unknown(wish: string, what: Phrase, known: readonly Named[]): Refused {
  const { vi, en } = lines(known);
  const none = known.length === 0;
  return new Refused('NOT_FOUND', {
    vi: [`Không có ${what.vi} nào là "${wish}".${none ? '' : ' Đang có:'}`, ...vi].join('\n'),
    en: [`There is no ${what.en} "${wish}".${none ? '' : ' Known:'}`, ...en].join('\n'),
  });
}

function lines(list: readonly Named[]): { vi: readonly string[]; en: readonly string[] } {
  const shown = list.slice(0, SHOWN).map(({ id, title }) => `  ${id}  ${title}`);
  const more = list.length - SHOWN;
  if (more <= 0) return { vi: shown, en: shown };
  return { vi: [...shown, `  … và ${more} nữa`], en: [...shown, `  … and ${more} more`] };
}

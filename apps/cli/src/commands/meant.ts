import { searchText } from '@ocop/records';
import { plainName } from '@ocop/regulations';
import { said } from '../language';
import { UnclearError } from './output';

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
 * @throws UnclearError when nothing or more than one thing is called so; it names the candidates with their ids
 */
export function meant<N extends Named>(wish: string, what: string, known: readonly N[]): N {
  for (const way of WAYS) {
    const found = known.filter((one) => way(wish, one));
    if (found.length > 1) throw new UnclearError(ambiguous(wish, what, found));
    if (found[0]) return found[0];
  }
  throw new UnclearError(unknown(wish, what, known));
}

function ambiguous(wish: string, what: string, found: readonly Named[]): string {
  const head = said(
    `"${wish}" có thể là ${found.length} ${what}; hãy dùng mã:`,
    `"${wish}" may be ${found.length} things (${what}); use the id:`,
  );
  return [head, ...lines(found)].join('\n');
}

function unknown(wish: string, what: string, known: readonly Named[]): string {
  const head = said(`Không có ${what} nào là "${wish}".`, `There is no ${what} "${wish}".`);
  if (known.length === 0) return head;
  return [`${head} ${said('Đang có:', 'Known:')}`, ...lines(known)].join('\n');
}

function lines(list: readonly Named[]): string[] {
  const more = list.length - SHOWN;
  return [
    ...list.slice(0, SHOWN).map(({ id, title }) => `  ${id}  ${title}`),
    ...(more > 0 ? [`  … ${said(`và ${more} nữa`, `and ${more} more`)}`] : []),
  ];
}

import type { StreamType } from '@ocop/casework';
import type {
  CertificateRegisterRow,
  ProductOverviewRow,
  ProgrammeListRow,
  RoundBoardRow,
} from '@ocop/records';
import { caseKindWords, roundTitle } from '@ocop/words';
import type { ApiClient } from '../api-client';
import { language } from '../language';
import { COLLECTIONS, kindOf } from './collections';
import { meant, type Named } from './meant';

/** A case that was found: `products/huong-tra-2024-bun-van-cu`. */
export interface CaseName {
  readonly kind: StreamType;
  readonly id: string;
}

/** Ids have no blanks, no marks and no capitals. */
const LIKE_AN_ID = /^[a-z0-9-]+$/;

/**
 * The case that somebody means, among those of these kinds: `products/<id>`, or what people call it (a product's
 * name, a certificate's number, a round's or a plan's). @throws Refused
 */
export async function findCase(
  api: ApiClient,
  wish: string,
  kinds: readonly StreamType[],
): Promise<CaseName> {
  const [first = '', rest = ''] = wish.split(/\/(.*)/s);
  const named = kindOf(first);
  if (named && LIKE_AN_ID.test(rest)) return { kind: named, id: rest };
  const among = named ? [named] : kinds;
  const known = (await Promise.all(among.map((kind) => casesOf(api, kind)))).flat();
  const what = {
    vi: among.map((kind) => caseKindWords[kind].vi).join(' hay '),
    en: among.map((kind) => caseKindWords[kind].en).join(' or '),
  };
  const { kind, id } = meant(named ? rest : wish, what, known).ref;
  return { kind, id };
}

interface NamedCase extends Named {
  readonly ref: CaseName;
}

const LOOK_UP: {
  readonly [K in StreamType]: (api: ApiClient) => Promise<readonly Named[]>;
} = {
  'product-cycle': products,
  'evaluation-round': rounds,
  recognition: recognitions,
  'programme-year': programmes,
};

/** The cases of a kind that the asker may see; `what` they are called includes their numbers. */
export async function casesOf(api: ApiClient, kind: StreamType): Promise<NamedCase[]> {
  const found = await LOOK_UP[kind](api);
  // More than one kind may be asked for: the id says which one it is.
  return found.map(({ id, names, title }) => {
    const whole = `${COLLECTIONS[kind]}/${id}`;
    return { id: whole, names: [id, ...names], title, ref: { kind, id } };
  });
}

async function products(api: ApiClient): Promise<Named[]> {
  const rows = await api.all<ProductOverviewRow>('/v1/products?sort=name');
  return rows.map(({ id, name, owner, commune, certificateNumber }) => ({
    id,
    names: [name, ...(certificateNumber ? [certificateNumber] : [])],
    title: `${name} - ${owner} (${commune})`,
  }));
}

async function rounds(api: ApiClient): Promise<Named[]> {
  const rows = await api.all<RoundBoardRow>('/v1/rounds');
  return rows.map(({ id, no, mode, authority, products }) => {
    const title = roundTitle({ mode, no, about: products[0]?.name }, language);
    return { id, names: [title, `${title} ${authority}`], title: `${title}, ${authority}` };
  });
}

async function recognitions(api: ApiClient): Promise<Named[]> {
  const rows = await api.all<CertificateRegisterRow>('/v1/recognitions');
  return rows.map(({ id, recognition, number, product, owner }) => ({
    id: recognition,
    names: [number, product, id],
    title: `${number}, ${product} - ${owner}`,
  }));
}

async function programmes(api: ApiClient): Promise<Named[]> {
  const rows = await api.all<ProgrammeListRow>('/v1/programmes');
  return rows.map(({ id, title, year, authority, document }) => ({
    id,
    names: [title, document.number, `${authority} ${year}`],
    title: `${document.number}, ${title}`,
  }));
}

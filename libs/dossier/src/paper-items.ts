import { detailsOf } from '@ocop/lawbook';
import { type DossierKind, findRegulation, regulations } from '@ocop/regulations';

/** A paper that the law asks for. */
export interface PaperItem {
  readonly id: string;
  readonly name: string;
  readonly mandatory: boolean;
  readonly from: 'producer' | 'commune';
}

/** Where a producer puts what the law does not name and the council should see. */
const OTHER_PAPERS: PaperItem = {
  id: 'other',
  name: 'Giấy tờ, minh chứng khác',
  mandatory: false,
  from: 'producer',
};

/** What the law of a product asks of its producer and its commune, mandatory ones first; last whatever else there is. */
export function paperItems(regulation: string, kind: DossierKind): readonly PaperItem[] {
  const listed = (detailsOf(regulation)?.papers ?? []).flatMap(
    ({ id, name, mandatory, from, kinds }): PaperItem[] =>
      from !== 'province' && kinds.includes(kind) ? [{ id, name, mandatory, from }] : [],
  );
  const items = listed.length > 0 ? listed : ofRegulation(regulation);
  return [...items.filter(isMandatory), ...items.filter((one) => !one.mandatory), OTHER_PAPERS];
}

const isMandatory = ({ mandatory }: PaperItem) => mandatory;

function ofRegulation(regulation: string): PaperItem[] {
  return findRegulation(regulation).papers.map(({ id, name, mandatory }) => ({
    ...{ id, name, mandatory },
    from: 'producer',
  }));
}

/** Every kind of paper that any generation of the law asks for, newest wording first: a wallet outlives a law. */
const names: ReadonlyMap<string, string> = new Map(
  [...regulations]
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
    .flatMap(({ id }) => (['first', 're-evaluation'] as const).map((kind) => paperItems(id, kind)))
    .flat()
    .map(({ id, name }) => [id, name]),
);

export const PAPER_KINDS: readonly string[] = [...names.keys()];

export function paperKindName(kind: string): string {
  return names.get(kind) ?? kind;
}

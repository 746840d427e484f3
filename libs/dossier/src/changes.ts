/** A paper at its place in one version of a dossier. */
export interface PlacedPaper {
  readonly item: string;
  readonly paper: string;
  readonly version: number;
}

export type DossierChange = PlacedPaper &
  (
    | { readonly change: 'added' | 'removed' }
    /** `before`: the version of the paper that stood there. */
    | { readonly change: 'replaced'; readonly before: number }
  );

/** What one version of a dossier has that the other has not, in the order of the later one. */
export function dossierChanges(
  before: readonly PlacedPaper[],
  after: readonly PlacedPaper[],
): readonly DossierChange[] {
  const same = (a: PlacedPaper) => (b: PlacedPaper) => a.item === b.item && a.paper === b.paper;
  const come = after.flatMap((placed): DossierChange[] => {
    const old = before.find(same(placed));
    if (!old) return [{ ...of(placed), change: 'added' }];
    if (old.version === placed.version) return [];
    return [{ ...of(placed), change: 'replaced', before: old.version }];
  });
  const gone = before
    .filter((placed) => !after.some(same(placed)))
    .map((placed): DossierChange => ({ ...of(placed), change: 'removed' }));
  return [...come, ...gone];
}

function of({ item, paper, version }: PlacedPaper): PlacedPaper {
  return { item, paper, version };
}

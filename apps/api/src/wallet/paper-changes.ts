import type { DossierChange } from '@ocop/dossier';
import type { RowOf } from '@ocop/records';
import { PAPER_FACTS } from './product-papers.answers';
import type { walletPaperShape } from './wallet.answers';

type Shown = RowOf<typeof walletPaperShape>;

/** A change in words and hashes: the pages by their hashes, and what is written of the paper where that changed. */
export function changeOf(change: DossierChange, papers: readonly Shown[]) {
  const find = (wanted: number) =>
    papers.find(({ id, version }) => id === change.paper && version === wanted);
  const now = find(change.version);
  const before = change.change === 'replaced' ? find(change.before) : undefined;
  const facts = before && now ? PAPER_FACTS.filter((field) => before[field] !== now[field]) : [];
  return {
    title: now?.title ?? '',
    files: hashesOf(now),
    filesBefore: hashesOf(before),
    facts: facts.map((field) => ({
      field,
      before: before?.[field] ?? null,
      after: now?.[field] ?? null,
    })),
  };
}

function hashesOf(paper: Shown | undefined): string[] {
  return (paper?.files ?? []).map(({ sha256 }) => sha256);
}

import { Inject, Injectable } from '@nestjs/common';
import { findSet } from '@ocop/criteria';
import { papersAmiss, preCheck } from '@ocop/dossier';
import type { Actor } from '@ocop/ground';
import { type ProductOverviewRow, SelfScoreQueries } from '@ocop/records';
import { findRegulation } from '@ocop/regulations';
import { ProductPapers } from './product-papers';

/** What a producer should know before the dossier is filed. */
@Injectable()
export class PreCheckReads {
  constructor(
    @Inject(ProductPapers) private readonly papers: ProductPapers,
    @Inject(SelfScoreQueries) private readonly scores: SelfScoreQueries,
  ) {}

  /** @throws ProblemError NOT_FOUND */
  async of(id: string, actor: Actor) {
    const { product, versions } = await this.papers.seen(id, actor);
    const days = await this.papers.days(product);
    const { items } = await this.papers.items(product, versions[0], false, days);
    const files = items.flatMap(({ papers }) => papers.flatMap((paper) => paper.files));
    const amiss = papersAmiss(items);
    const inState = (state: string) =>
      amiss
        .filter((one) => one.state === state)
        .map(({ item: { id: no, name, mandatory }, papers }) => ({
          ...{ id: no, name, mandatory },
          expiresOn: papers.map(({ expiresOn }) => expiresOn).at(-1) ?? null,
        }));
    return {
      product: id,
      papers: {
        missing: inState('missing'),
        expired: inState('expired'),
        expiring: inState('expires-before-decision'),
        notScanned: files.filter(({ scan }) => scan === 'not-scanned').length,
        encrypted: files.filter(({ flags }) => flags.includes('encrypted')).map(({ name }) => name),
      },
      score: await this.score(product),
    };
  }

  private async score({ id, regulation, criteriaSet }: ProductOverviewRow) {
    const own = criteriaSet === null ? undefined : await this.scores.latest(id);
    if (criteriaSet === null || own?.set !== criteriaSet) return null;
    const { total, star, sections, next } = preCheck(
      findRegulation(regulation),
      findSet(criteriaSet),
      own,
    );
    return { set: criteriaSet, total, star, sections, next: next ?? null };
  }
}

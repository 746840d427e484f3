import { Inject, Injectable } from '@nestjs/common';
import { streamName, type StreamRef } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import {
  ProductsQueries,
  ProgrammesQueries,
  RecognitionsQueries,
  RoundsQueries,
} from '@ocop/records';
import { type Phrase, roundTitle } from '@ocop/words';
import { productsSeenBy, programmesSeenBy, recognitionsSeenBy, roundsSeenBy } from '../access/seen';
import { ProblemError } from '../problems/problem';

/** A case as far as whoever acts on it sees it. */
export interface SeenCase {
  readonly title: Phrase;
  readonly stage: string;
}

const inBoth = (name: string): Phrase => ({ vi: name, en: name });

/** Cases of any kind, by the sight of each kind. */
@Injectable()
export class SeenCases {
  constructor(
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
  ) {}

  /** @throws ProblemError NOT_FOUND, also for what is outside the asker's sight */
  async one(ref: StreamRef, actor: Actor): Promise<SeenCase> {
    const seen = await this.find(ref, actor);
    if (seen) return seen;
    throw new ProblemError('NOT_FOUND', { stream: streamName(ref) });
  }

  private async find({ type, id }: StreamRef, actor: Actor): Promise<SeenCase | undefined> {
    switch (type) {
      case 'product-cycle': {
        const row = await this.products.one(productsSeenBy(actor), id);
        return row && { title: inBoth(row.name), stage: row.stage };
      }
      case 'evaluation-round': {
        const row = await this.rounds.one(roundsSeenBy(actor), id);
        return (
          row && {
            title: { vi: roundTitle(row, 'vi'), en: roundTitle(row, 'en') },
            stage: row.stage,
          }
        );
      }
      case 'programme-year': {
        const row = await this.programmes.listed(id, programmesSeenBy(actor));
        return row && { title: inBoth(row.title), stage: row.stage };
      }
      case 'recognition': {
        const row = await this.recognitions.one(recognitionsSeenBy(actor), id);
        return row && { title: inBoth(`${row.product} (${row.number})`), stage: row.stage };
      }
    }
  }
}

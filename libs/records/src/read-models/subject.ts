import type { Folded, StreamRef } from '@ocop/casework';
import { type CycleState, holderOf, openCycle } from '@ocop/certification';
import { openRoundOf, roundHolder, type RoundState } from '@ocop/evaluation';
import { producerArea, type YearState } from '@ocop/programmes';
import { live, recognitionHolder, type RecognitionState } from '@ocop/recognition';
import type { Area, Post } from '@ocop/regulations';
import { roundTitle } from '@ocop/words';

/** What a case is about, in a word, where it belongs, and who has to act on it. */
export interface Subject {
  readonly name: string;
  readonly area: Area;
  readonly holder?: Post;
}

export function subjectOf(ref: StreamRef, folded: Folded): Subject {
  switch (ref.type) {
    case 'product-cycle': {
      const cycle = openCycle(folded.state as CycleState);
      const holder = holderOf(cycle);
      const { name, commune } = cycle.product;
      return { name, area: commune.area, ...(holder ? { holder } : {}) };
    }
    case 'evaluation-round': {
      const round = openRoundOf(folded.state as RoundState);
      const holder = roundHolder(round);
      const { name: authority, area } = round.authority;
      return {
        name: `${roundTitle(round.state, 'vi')} - ${authority}`,
        area,
        ...(holder ? { holder } : {}),
      };
    }
    case 'recognition': {
      const recognition = live(folded.state as RecognitionState);
      const { product, certificate } = recognition;
      const holder = recognitionHolder(recognition);
      const name = `${product.name} (${certificate.number})`;
      return { name, area: product.commune.area, ...(holder ? { holder } : {}) };
    }
    case 'programme-year': {
      const { plan, id } = folded.state as YearState;
      return { name: plan?.title ?? id, area: plan?.authority.area ?? '' };
    }
  }
}

/** Where a case belongs, for deciding who may hear of it. */
export function placeOf(ref: StreamRef, folded: Folded): { area: Area; producer?: Area } {
  const { area } = subjectOf(ref, folded);
  const { product } = folded.state as { product?: CycleState['product'] };
  return product ? { area, producer: producerArea(product) } : { area };
}

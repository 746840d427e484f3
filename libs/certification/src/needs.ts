import type { Has } from '@ocop/casework';
import { setIdsOf } from '@ocop/regulations';
import type { cycleActions } from './actions';
import type { CycleState } from './events';

/** What a product need not have. */
interface Optional {
  /** Its law's sheets are known. */
  readonly sets: boolean;
  readonly criteriaSet: boolean;
  readonly picture: boolean;
}

/** Where the law has no sheets none is chosen, without a chosen one nobody scores, without a picture none is taken away. */
export const cycleNeeds: Readonly<Partial<Record<keyof typeof cycleActions, keyof Optional>>> = {
  ChangeSet: 'sets',
  FileSelfScore: 'criteriaSet',
  RemovePicture: 'picture',
};

/** A product as its case or its row in a list knows it. */
interface Known {
  readonly regulation: string;
  readonly criteriaSet?: string | null | undefined;
  readonly picture?: string | null | undefined;
}

export function productHas({ regulation, criteriaSet, picture }: Known): Has {
  const found: Optional = {
    sets: setIdsOf(regulation).length > 0,
    criteriaSet: (criteriaSet ?? null) !== null,
    picture: (picture ?? null) !== null,
  };
  return (thing) => found[thing as keyof Optional];
}

export function hasOf({ regulation, product, picture }: CycleState): Has {
  return productHas({ regulation, criteriaSet: product?.set, picture });
}

import type { Has } from '@ocop/casework';
import { setIdsOf } from '@ocop/regulations';
import type { cycleActions } from './actions';
import { appealUntil } from './appeals';
import type { CycleState } from './events';

/** What a product need not have. */
interface Optional {
  /** Its law's sheets are known. */
  readonly sets: boolean;
  readonly criteriaSet: boolean;
  readonly picture: boolean;
  readonly appealDays: boolean;
}

/**
 * Where the law has no sheets none is chosen, without a chosen one nobody scores, without a picture none is taken away,
 * and a result is appealed against once, where the plan gives days for it.
 */
export const cycleNeeds: Readonly<Partial<Record<keyof typeof cycleActions, keyof Optional>>> = {
  ChangeSet: 'sets',
  FileSelfScore: 'criteriaSet',
  RemovePicture: 'picture',
  FileAppeal: 'appealDays',
};

/** A product as its case or its row in a list knows it. */
interface Known {
  readonly regulation: string;
  readonly criteriaSet?: string | null | undefined;
  readonly picture?: string | null | undefined;
  readonly appealUntil?: string | null | undefined;
}

export function productHas({ regulation, criteriaSet, picture, appealUntil: until }: Known): Has {
  const found: Optional = {
    sets: setIdsOf(regulation).length > 0,
    criteriaSet: (criteriaSet ?? null) !== null,
    picture: (picture ?? null) !== null,
    appealDays: (until ?? null) !== null,
  };
  return (thing) => found[thing as keyof Optional];
}

export function hasOf(state: CycleState): Has {
  const { regulation, product, picture } = state;
  const known = { regulation, criteriaSet: product?.set, picture };
  return productHas({ ...known, appealUntil: appealUntil(state) });
}

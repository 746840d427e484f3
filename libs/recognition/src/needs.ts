import type { Has } from '@ocop/casework';
import type { recognitionActions } from './actions';

/** Nothing is taken back that was not handed over. */
export const recognitionNeeds: Readonly<Partial<Record<keyof typeof recognitionActions, string>>> =
  {
    TakeBackHandOver: 'handedOver',
  };

/** What a certificate has, as its row in the register tells it. */
export function recognitionHas({ handedOverOn }: { readonly handedOverOn: string | null }): Has {
  return (thing) => thing !== 'handedOver' || handedOverOn !== null;
}

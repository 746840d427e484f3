import { roundTitle } from '@ocop/words';
import type { Language } from '../../shared/language';
import type { components } from '../../shared/schema.gen';

type Round = Pick<components['schemas']['RoundInList'], 'mode' | 'no' | 'products'>;

/** `Đợt 2`; a written vote is called by its product. */
export function titleOf({ mode, no, products }: Round, language: Language): string {
  return roundTitle({ mode, no, about: products[0]?.name }, language);
}

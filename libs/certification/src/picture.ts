import { RuleViolation } from '@ocop/ground';
import type { CycleCommand } from './actions';
import type { CycleEvent } from './events';
import type { LiveCycle } from './live';

type Wish<T extends CycleCommand['type']> = Extract<CycleCommand, { type: T }>;

/**
 * Which picture the certificate will show. It was drawn where files are at hand, and kept, before the command came; the
 * certificate's content names it, so it can be chosen until the product is recognised.
 * @throws RuleViolation PICTURE_NOT_DRAWN, PICTURE_AS_BEFORE
 */
export function choosePicture(
  { state, product }: LiveCycle,
  { file, picture }: Wish<'ChoosePicture'>,
): CycleEvent[] {
  if (picture === undefined) throw new RuleViolation('PICTURE_NOT_DRAWN', { file });
  if (picture === state.picture)
    throw new RuleViolation('PICTURE_AS_BEFORE', { product: product.name });
  return [{ type: 'PictureChosen', data: { file, picture: { sha256: picture } } }];
}

/** The certificate will have none. @throws RuleViolation PICTURE_NONE */
export function removePicture(
  { state, product }: LiveCycle,
  { reason }: Wish<'RemovePicture'>,
): CycleEvent[] {
  if (state.picture === undefined)
    throw new RuleViolation('PICTURE_NONE', { product: product.name });
  return [{ type: 'PictureRemoved', data: reason === undefined ? {} : { reason } }];
}

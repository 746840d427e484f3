import type { Context } from '@ocop/casework';
import type { RecognitionEnd } from '@ocop/programmes';
import { close } from './intake';
import type { LiveCycle } from './live';
import { strikeMe } from './round-letters';
import type { CycleEvent } from './events';

/**
 * A certificate that ran out leaves its renewal going: what was filed in time is decided. One that was revoked, or
 * replaced by another, leaves nothing to renew: the cycle ends and the product leaves its round.
 */
export function recognitionEnded(
  cycle: LiveCycle,
  { how, on }: RecognitionEnd,
  context: Context,
): CycleEvent[] {
  const { state } = cycle;
  const ended: CycleEvent = {
    type: 'RenewedRecognitionEnded',
    data: { how, on },
  };
  if (how === 'expired') return [ended];
  return [
    ended,
    ...close(cycle, `recognition-${how}`, context),
    ...(state.round ? [strikeMe(cycle, state.round, `recognition-${how}`)] : []),
  ];
}

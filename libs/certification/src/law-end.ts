import { type Context, fulfil } from '@ocop/casework';
import type { LiveCycle } from './live';
import type { CycleEvent } from './events';

export const LAW_END = 'law-end';

/** The decision has come: the end of the law is waited for no longer. */
export function decidedUnderLaw({ state }: LiveCycle, { now }: Context): CycleEvent[] {
  return fulfil(state.deadlines, LAW_END, now);
}

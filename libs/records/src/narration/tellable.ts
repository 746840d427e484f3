import type { Happening, Recorded } from '@ocop/casework';
import type { CycleEvent } from '@ocop/certification';
import type { RoundEvent } from '@ocop/evaluation';
import type { YearEvent } from '@ocop/programmes';
import type { RecognitionEvent } from '@ocop/recognition';

/** Every event that any case may record. */
export type AnyEvent = CycleEvent | RoundEvent | YearEvent | RecognitionEvent;

/** One sentence for each kind of event; undefined for those that only carry work on. */
export type Telling = {
  readonly [K in AnyEvent['type']]: (
    data: Extract<AnyEvent, { type: K }>['data'],
    event: Recorded<Happening>,
  ) => string | undefined;
};

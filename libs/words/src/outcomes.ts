import type { Outcome } from '@ocop/regulations';
import type { Book } from './phrase';

/** What becomes of a scored product at the tier that scored it. */
export const outcomeWords: Book<Outcome> = {
  recognise: { vi: 'công nhận', en: 'recognised' },
  forward: { vi: 'chuyển cấp trên', en: 'sent to the next tier' },
  'hand-down': { vi: 'chuyển cấp dưới công nhận', en: 'recognised by the tier below' },
  'not-recognise': { vi: 'không công nhận', en: 'not recognised' },
};

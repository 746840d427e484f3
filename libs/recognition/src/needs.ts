import type { DeadlineKind, Has, TrackedDeadline } from '@ocop/casework';
import type { recognitionActions } from './actions';

/** Nothing is taken back that was not handed over, and no notice is signed that the law has not called for. */
export const recognitionNeeds: Readonly<Partial<Record<keyof typeof recognitionActions, string>>> =
  {
    TakeBackHandOver: 'handedOver',
    SignExpiryNotice: 'expiryNotice',
  };

/** Of a deadline, what tells how it stands. */
interface Standing {
  readonly kind: DeadlineKind;
  readonly state: TrackedDeadline['state'];
}

/** The system has written it, or its day is over. */
const isNoticeCalledFor = ({ kind, state }: Standing) =>
  kind === 'expiry-notice' && (state === 'met' || state === 'missed');

/** What a certificate has, as its row in the register and its deadlines tell it. */
export function recognitionHas(
  { handedOverOn }: { readonly handedOverOn: string | null },
  deadlines: readonly Standing[],
): Has {
  return (thing) => {
    if (thing === 'handedOver') return handedOverOn !== null;
    if (thing === 'expiryNotice') return deadlines.some(isNoticeCalledFor);
    return true;
  };
}

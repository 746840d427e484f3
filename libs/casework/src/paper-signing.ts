import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';
import { SYSTEM_DEFAULT } from '@ocop/regulations';
import { addWork, type CaseEvent, type CaseState, withoutWork, workId } from './case-state';
import { setDeadline } from './deadlines';
import { requireSigned } from './orders';
import type { Context, Recorded } from './streams';
import type { Ladder } from './tracked-deadline';
import type { HandSigned, UnsignedCertificate } from './works';

/** A certificate that has its number and its file, and waits for its signature. */
export interface DraftedCertificate {
  readonly id: string;
  readonly number: string;
  /** Of the file that went out. */
  readonly sha256: string;
  /** When it went out: no paper was signed by hand before. */
  readonly on?: CivilDate;
}

/** What happens to a paper between its draft and its signature; the same in every case that issues one. */
export type SigningEvent =
  | {
      readonly type: 'CertificateDrafted';
      readonly data: DraftedCertificate & { readonly work: string };
    }
  | {
      readonly type: 'SignatureHandedIn';
      readonly data: {
        readonly certificate: string;
        readonly file: string;
        readonly on: CivilDate;
        readonly byHand?: HandSigned;
      };
    };

export interface SigningState extends CaseState {
  /** Waits for its signature. */
  readonly drafted?: DraftedCertificate;
}

export const SIGNATURE = 'signature';
/** No law says how long an authority may take to sign what it has decided. */
const WORKING_DAYS_TO_SIGN = 5;

/** The paper goes out to be signed: somebody has it, until a day, and is reminded. */
export function drafted(
  { unsigned }: UnsignedCertificate,
  work: string,
  { calendar, ladder }: { readonly calendar: string; readonly ladder: Ladder },
  { now }: Context,
): (SigningEvent | CaseEvent)[] {
  const rule = {
    kind: 'working-days',
    days: WORKING_DAYS_TO_SIGN,
    from: civilDateAt(now),
  } as const;
  return [
    { type: 'CertificateDrafted', data: { work, ...unsigned } },
    setDeadline({ id: SIGNATURE, kind: SIGNATURE, rule, calendar, ladder, basis: SYSTEM_DEFAULT }),
  ];
}

/** What is handed in: a file that was signed, or the scan of a paper that was. */
export interface HandingIn {
  readonly file: string;
  readonly byHand?: HandSigned;
}

/**
 * A signed file was handed in; the service that keeps the papers looks at it. A day that somebody tells is held against the
 * days that are known. @throws RuleViolation NOTHING_TO_SIGN, SIGNED_IN_FUTURE, DAY_TOO_EARLY
 */
export function handInSignature(
  { drafted: waits, todo }: SigningState,
  { file, byHand }: HandingIn,
  context: Context,
): SigningEvent[] {
  const isUnderWay = todo.some(({ kind }) => kind === 'take-signature');
  if (!waits || isUnderWay) throw new RuleViolation('NOTHING_TO_SIGN', {});
  if (byHand) requireSigned(byHand.signedOn, context, waits.on);
  const data = { certificate: waits.id, file, on: civilDateAt(context.now) };
  return [{ type: 'SignatureHandedIn', data: { ...data, ...(byHand ? { byHand } : {}) } }];
}

type Drafted = Recorded<Extract<SigningEvent, { type: 'CertificateDrafted' }>>;
type HandedIn = Recorded<Extract<SigningEvent, { type: 'SignatureHandedIn' }>>;

/** How the state goes on with it. */
export const signingEvolvers = {
  CertificateDrafted: <S extends SigningState>(
    state: S,
    { data: { work, ...draft }, at }: Drafted,
  ): S => withoutWork({ ...state, drafted: { ...draft, on: civilDateAt(at) } }, work),
  SignatureHandedIn: <S extends SigningState>(
    state: S,
    { data: { on: _, ...request }, version }: HandedIn,
  ): S => addWork(state, { id: workId(version), kind: 'take-signature', request }),
} as const;

/** The state once the certificate is signed: nothing waits any more. */
export function signed<S extends SigningState>({ drafted: _, ...state }: S, work: string): S {
  return withoutWork(state as unknown as S, work);
}

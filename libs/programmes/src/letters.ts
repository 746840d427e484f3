import type { CivilDate, DeadlineRule, Instant } from '@ocop/calendar';
import type {
  CaseEvent,
  CertificateRef,
  Letter,
  Matter,
  MissedByCouncil,
  NewLadders,
  OwnCommands,
  StreamType,
} from '@ocop/casework';
import type { Area } from '@ocop/ground';
import type { Average, LegalBasis, Outcome, Stars, Tier } from '@ocop/regulations';
import type { AppointedCouncil } from './appointment';
import type { CaseRules, RoundRef } from './case-rules';
import type {
  CycleOpening,
  Jurisdiction,
  ListedProduct,
  ProductIdentity,
  RenewalOf,
  RoundOpening,
} from './openings';
import type { Authority } from './plan-shape';

/** Who tells whom what: for each receiver the letters it takes, and what they say. */
export interface Letters {
  /** A year opens, amends and withdraws its rounds and names their council, a renewal opens its vote; products ask for their place on the list. */
  readonly 'evaluation-round': {
    readonly OpenRound: { readonly opening: RoundOpening };
    readonly ExpectProduct: Introduction;
    readonly AwaitProduct: Introduction & {
      readonly before: CivilDate;
      readonly decision: string;
    };
    /** `at`: the moment that is compared with the closing of the round's intake. */
    readonly EnterRound: Introduction & { readonly at: Instant };
    readonly LeaveRound: { readonly product: string; readonly why: Leaving };
    /** Another criteria set for a product on the list; the round refuses it once its council has been convened. */
    readonly ChangeSet: { readonly product: string } & SetChange;
    /** A producer appeals against the provisional result. */
    readonly AppealFiled: { readonly product: string; readonly reason: string };
    readonly PlanAmended: RoundNews;
    readonly CouncilAppointed: { readonly council: AppointedCouncil };
    readonly PlanWithdrawn: { readonly reason: string };
  };
  /** A year opens its cycles; a round tells them what becomes of them, a recognition that it has ended. */
  readonly 'product-cycle': {
    readonly RegisterProduct: { readonly opening: CycleOpening };
    readonly MoveIntake: {
      readonly round: string;
      readonly before: CivilDate;
      readonly decision: string;
      readonly reason: string;
    };
    readonly AgendaFixed: { readonly round: string };
    readonly PlanAmended: AmendmentNews;
    readonly PlanWithdrawn: { readonly reason: string };
    /** One decision puts products that no council has judged out of the programme. */
    readonly StruckFromList: { readonly decision: string; readonly reason: string };
    /** The round ends undecided with its plan; products of other plans and renewals go on without it. */
    readonly RoundWithdrawn: { readonly round: string; readonly plan: string };
    readonly RecordResult: { readonly score: CycleScore };
    readonly AppealDecided: {
      readonly round: string;
      readonly outcome: 'upheld' | 'dismissed';
      readonly reason: string;
    };
    /** The council has put it off to the next round of its tier. */
    readonly PutOff: { readonly round: string; readonly reason: string };
    readonly RecordDecision: { readonly decision: DecisionRef };
    readonly RecordForwarding: {
      readonly letter: string;
      readonly sentOn: CivilDate;
      readonly receiver: Authority;
    };
    readonly RecognitionEnded: RecognitionEnd;
  };
  /** A cycle opens its recognition, or tells the one that it renews how the renewal stands. */
  readonly recognition: {
    readonly OpenRecognition: { readonly opening: RecognitionOpening };
    readonly RenewalFiled: { readonly cycle: string };
    readonly RenewalDecided:
      | { readonly renewed: false; readonly cycle: string }
      | {
          readonly renewed: true;
          readonly cycle: string;
          readonly certificate: string;
          /** Whose product it is: absent from letters of earlier releases. */
          readonly producer?: Area;
        };
    readonly EndByDecision: EndingDecision;
  };
  /** A recognition asks for the cycle of its renewal; a round tells that its authority has decided. */
  readonly 'programme-year': {
    readonly RenewProduct: { readonly renewal: RenewalRequest };
    readonly RoundDecided: { readonly round: string; readonly decision: string };
  };
}

export type LetterName<T extends StreamType> = keyof Letters[T] & string;

/** Everything that reaches a case of this kind without a person. */
export type Heard<T extends StreamType> = Letters[T] & OwnCommands;

/** Orders a letter to another case. */
export function tell<T extends StreamType, N extends LetterName<T>>(
  to: { readonly type: T; readonly id: string },
  name: N,
  fields: Letters[T][N],
  how: Omit<Letter, 'to' | 'command'> = {},
): CaseEvent {
  const message: Letter = { to, command: { type: name, ...fields }, ...how };
  return { type: 'MessageOrdered', data: { message } };
}

/** True for a letter of that name to that kind of case. */
export function isLetter<T extends StreamType, N extends LetterName<T>>(
  letter: Letter,
  to: T,
  name: N,
): letter is Letter & { readonly command: { readonly type: N } & Letters[T][N] } {
  return letter.to.type === to && letter.command.type === name;
}

/** What a decision that amends the plan changes for a round that is open. */
export interface RoundNews {
  readonly decision: string;
  readonly days: Readonly<Partial<Record<'intake-closing' | 'recognise' | 'forward', NewDay>>>;
  readonly communes: readonly CommuneName[];
  /** Other reminders; letters of earlier releases have none. */
  readonly ladders?: NewLadders;
}

export interface NewDay {
  readonly before: CivilDate;
  /** How the plan says the day now, where it does not say "before" it, and how it said it until now. */
  readonly rule?: DeadlineRule;
  readonly was?: DeadlineRule;
  readonly basis: LegalBasis;
}

export interface CommuneName {
  readonly area: Area;
  readonly name: string;
  readonly office: string;
}

/** The same for a product's cycle: its rounds as they are now, and as they were. */
export interface AmendmentNews {
  readonly decision: string;
  readonly was: readonly RoundRef[];
  readonly rounds: readonly RoundRef[];
  readonly communes: readonly CommuneName[];
  readonly ladders?: NewLadders;
}

/** How a product introduces itself to a round. */
export interface Introduction {
  readonly product: ListedProduct;
  readonly under: Jurisdiction;
}

/** Which criteria set a product is scored by from now on; a set that takes the place of another comes by decision. */
export interface SetChange {
  readonly set: string;
  readonly decision?: string;
  readonly reason?: string;
}

/** `missed-intake` is a question: the round refuses it as long as it still takes the product. */
export type Leaving =
  | 'withdrawn'
  | 'struck-from-list'
  | 'moved'
  | 'idea-refused'
  | 'recognition-revoked'
  | 'recognition-struck-off'
  | 'recognition-superseded'
  | 'law-ended'
  | 'missed-intake';

/** What a council gave a product, and what follows from it. */
export interface CycleScore {
  readonly tier: Tier;
  readonly round: string;
  readonly roundNo: number;
  readonly average: Average;
  readonly stars: Stars;
  readonly outcome: Outcome;
  /** Minima of the set that the council missed, where they cost a star. */
  readonly missed?: readonly MissedByCouncil[];
  readonly set?: string;
  /** Provisional: producer and commune may answer until that day. */
  readonly respondUntil?: CivilDate;
}

export interface DecisionRef {
  readonly number: string;
  readonly signedOn: CivilDate;
  readonly authority: string;
}

/** How the certificate that a cycle renews has ended. */
export interface RecognitionEnd {
  readonly how: 'expired' | 'revoked' | 'struck-off' | 'superseded';
  readonly on: CivilDate;
}

/** What one decision of an authority says about a certificate: revoked for a cause, or struck off the list without one. */
export interface EndingDecision {
  readonly decision: string;
  readonly signedOn: CivilDate;
  readonly authority: Area;
  readonly cause?: string;
}

/** Everything a recognition needs to begin. */
export interface RecognitionOpening {
  readonly product: ProductIdentity;
  readonly certificate: CertificateRef;
  readonly stars: Stars;
  readonly authority: Authority;
  readonly regulation: string;
  readonly rules: Matter<CaseRules>;
  /** Recognised before this system was used, and carried in with that plan. */
  readonly carriedIn?: { readonly plan: string; readonly decision?: string };
}

/** What a recognition sends when its producer wants to renew it under this year's plan. */
export interface RenewalRequest {
  readonly cycle: string;
  readonly product: ProductIdentity;
  readonly regulation: string;
  readonly renewal: RenewalOf;
  /** The commune that asks for it and is not the product's own: the plan knows whether it has replaced that one. */
  readonly by?: Area;
}

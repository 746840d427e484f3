import {
  type Actions,
  caseId,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
  type Matter,
} from '@ocop/casework';
import {
  areaPath,
  date,
  fingerprint,
  integer,
  list,
  optional,
  prose,
  record,
  slug,
  text,
} from '@ocop/ground';
import type { Heard } from '../letters';
import { appointmentFields } from '../appointment';
import { amendmentsShape } from '../amending/shape';
import { newProductFields, type Plan, type RecognisedProduct } from '../plan-shape';
import { type AskedProducer, correctFields, sendFields } from '../yearly/facts';

/** What a year hears without a person's own words: letters, time, and the plan that is handed in. */
type YearHears = Heard<'programme-year'> & {
  readonly DraftPlan: { readonly plan: Matter<Plan> };
  readonly CarryIn: { readonly recognised: Matter<readonly RecognisedProduct[]> };
  readonly AskFigures: { readonly ask: string; readonly producers: readonly AskedProducer[] };
};

/** What was reached of the plan's targets; of a percentage also the whole. */
const valuesShape = list(
  record({
    target: slug(),
    value: integer(0, 1_000_000),
    of: optional(integer(1, 1_000_000)),
  }),
  1,
  20,
);

/** What a place reports, the first time and when it corrects that. */
const givenFields = {
  report: slug(),
  /** The place that reports: a commune, a district, or the plan's own area to the level above. */
  commune: areaPath(),
  summary: prose(4000),
  difficulties: optional(prose(4000)),
  proposals: optional(prose(4000)),
  /** The figures as they were read when the report was sent: of that day, with that SHA-256. */
  asOf: optional(date()),
  figures: optional(fingerprint()),
};

/** What may be done with a programme year; by whom and when, its journey says. */
export const yearActions = {
  AddProduct: {
    fields: newProductFields,
  },
  SubmitReport: {
    fields: {
      ...givenFields,
      values: optional(valuesShape),
    },
  },
  CorrectReport: {
    fields: {
      ...givenFields,
      /** What was sent and was wrong, by its number: the first is 1. */
      corrects: integer(1, 1000),
      reason: prose(1000),
    },
  },
  ReportActivity: {
    fields: {
      activity: slug(),
      /** The commune or district, where each of them has a part of its own. */
      place: optional(areaPath()),
      note: prose(2000),
      on: date(),
      values: optional(valuesShape),
    },
  },
  SendFigures: {
    fields: sendFields,
  },
  CorrectFigures: {
    fields: correctFields,
  },
  ExtendDeadline: {
    fields: extendFields,
  },
  ApprovePlan: {
    fields: { decision: text(120), signedOn: date() },
  },
  AmendPlan: {
    fields: {
      decision: text(40),
      signedOn: date(),
      reason: optional(prose(1000)),
      amendments: amendmentsShape,
    },
  },
  AppointCouncil: {
    fields: appointmentFields,
  },
  WithdrawPlan: {
    // By decision where the year has been opened; a draft needs none.
    fields: {
      reason: prose(1000),
      decision: optional(text(120)),
      signedOn: optional(date()),
    },
  },
  EndCertificates: {
    // With a cause revoked for it; without one struck off the list for not attending the re-evaluation.
    fields: {
      decision: text(120),
      signedOn: date(),
      certificates: list(record({ recognition: caseId(), cause: optional(slug()) }), 1, 500),
    },
  },
  StrikeProducts: {
    fields: {
      decision: text(120),
      signedOn: date(),
      reason: prose(1000),
      products: list(caseId(), 1, 500),
    },
  },
  // The plan it carries has a shape and a check of its own.
  DraftPlan: internal,
  CarryIn: internal,
  // Whom to ask is read from the register.
  AskFigures: internal,
  RenewProduct: internal,
  RoundDecided: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<YearHears>;

export type YearCommand = CommandOf<typeof yearActions, YearHears>;

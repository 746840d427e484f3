import {
  type Actions,
  caseId,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
  type Matter,
} from '@ocop/casework';
import { areaPath, date, list, optional, prose, record, slug, text } from '@ocop/ground';
import type { Heard } from '../letters';
import { appointmentFields } from '../appointment';
import { amendmentsShape } from '../amending/shape';
import { newProductFields, type Plan, type Recognised } from '../plan-shape';

/** What a year hears without a person's own words: letters, time, and the plan that is handed in. */
type YearHears = Heard<'programme-year'> & {
  readonly DraftPlan: { readonly plan: Matter<Plan> };
  readonly CarryIn: { readonly recognised: Matter<readonly Recognised[]> };
};

/** What may be done with a programme year; by whom and when, its journey says. */
export const yearActions = {
  AddProduct: {
    fields: newProductFields,
  },
  SubmitReport: {
    fields: { report: slug(), commune: areaPath(), summary: prose(4000) },
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
  // The plan it carries has a shape and a check of its own.
  DraftPlan: internal,
  CarryIn: internal,
  RenewProduct: internal,
  RoundDecided: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<YearHears>;

export type YearCommand = CommandOf<typeof yearActions, YearHears>;

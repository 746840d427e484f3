import {
  choice,
  date,
  fingerprint,
  flag,
  list,
  optional,
  prose,
  record,
  type RecordOf,
  text,
} from '@ocop/ground';
import { INSPECTION_OUTCOMES, INSPECTION_POINTS, MISMATCHES } from './check-list';

const photographs = optional(list(fingerprint(), 0, 20));

/** One point of the check list: in order or not, what was seen, and photographs of it. */
const pointFields = {
  point: choice(...INSPECTION_POINTS),
  good: flag(),
  note: optional(prose(400)),
  photographs,
};

export type CheckedPoint = RecordOf<typeof pointFields>;

/** What is given with the commands of inspecting and putting right. */
export const inspectingActions = {
  RecordInspection: {
    fields: {
      inspectedOn: date(),
      place: text(200),
      checkList: list(record(pointFields), 1, 20),
      outcome: choice(...INSPECTION_OUTCOMES),
      minutes: optional(text(120)),
      remark: optional(prose(1000)),
      photographs,
    },
  },
  OrderCorrection: {
    fields: {
      what: prose(2000),
      ground: text(300),
      until: optional(date()),
      minutes: optional(text(120)),
    },
  },
  ReportCorrection: { fields: { report: prose(2000), photographs } },
  ConfirmCorrection: {
    fields: { remark: optional(prose(1000)), minutes: optional(text(120)) },
  },
  RejectCorrection: { fields: { reason: prose(1000), until: optional(date()) } },
  ProposeSuspension: { fields: { finding: prose(2000) } },
  DismissSuspension: { fields: { reason: prose(1000), decision: optional(text(120)) } },
  ReportMismatch: {
    fields: {
      mismatch: choice(...MISMATCHES),
      words: optional(prose(1000)),
      place: optional(text(200)),
    },
  },
  DismissMismatches: { fields: { reason: prose(1000) } },
} as const;

import {
  choice,
  date,
  fingerprint,
  integer,
  list,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
  text,
} from '@ocop/ground';
import { HEARD, LARGEST_SUPPORT, LARGEST_SUPPORT_BUDGET } from '@ocop/programmes';

/** A paper of a claim: the file by its hash, or where the original lies with the office. */
const paperFields = {
  paper: slug(),
  file: optional(fingerprint()),
  reference: optional(text(200)),
};
export type NamedPaper = RecordOf<typeof paperFields>;

/** How a commune knows what it sends for a producer. */
const heard = optional(choice(...HEARD));

/** What is given with the commands about support money. */
export const supportActions = {
  ClaimSupport: { fields: { papers: list(record(paperFields), 0, 20), heard } },
  AddSupportPapers: { fields: { papers: list(record(paperFields), 1, 20), heard } },
  AskSupportPapers: {
    fields: {
      papers: list(slug(), 1, 20),
      what: prose(1000),
      until: optional(date()),
    },
  },
  GrantSupport: {
    fields: {
      amount: integer(1, LARGEST_SUPPORT),
      decision: text(120),
      signedOn: date(),
      /** Why less than the plan entitles to. */
      reason: optional(prose(1000)),
      /** Sum of what was granted under the plan until then: whoever decides has seen it. */
      grantedBefore: optional(integer(0, LARGEST_SUPPORT_BUDGET)),
      /** Why it is granted although the plan's money does not reach. */
      aboveBudget: optional(prose(500)),
    },
  },
  RefuseSupport: {
    fields: { reason: prose(1000), decision: optional(text(120)), signedOn: optional(date()) },
  },
  PaySupport: {
    fields: {
      on: date(),
      /** Of the treasury: the number of its order. */
      reference: text(120),
      /** All that is owed where nothing is said. */
      amount: optional(integer(1, LARGEST_SUPPORT)),
    },
  },
  WithdrawSupport: { fields: { reason: prose(500), heard } },
} as const;

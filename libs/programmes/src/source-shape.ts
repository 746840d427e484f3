import { optional, prose, record, type RecordOf, text } from '@ocop/ground';

/**
 * Where a rule of the plan comes from: its sentence, with the clause where the document numbers its clauses, or a
 * default of this system and why.
 */
export const sourceShape = record({
  clause: optional(text(40)),
  quote: optional(prose(1200)),
  default: optional(prose(600)),
});

export type PlanSource = RecordOf<(typeof sourceShape)['fields']>;

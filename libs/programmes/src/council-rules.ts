import { choice, date, flag, integer, optional, record, type RecordOf, text } from '@ocop/ground';
import { sourceShape } from './source-shape';

/**
 * How a council of the plan works. What the law leaves to each province stands here with its source; what a plan does
 * not write holds as `councilRules` says.
 */
export const councilShape = record({
  source: sourceShape,
  minMembers: integer(3, 30),
  quorum: record({ present: integer(1, 30), of: integer(1, 30) }),
  /** Largest difference between members' totals that needs no second pass. */
  spreadLimit: integer(1, 100),
  dossiersAheadWorkingDays: integer(0, 30),
  /** The regulation (quy chế) by which the council works. */
  regulation: optional(record({ number: text(60), signedOn: date(), issuer: text(200) })),
  /** Only members of a council that the authority has appointed by decision are convened. */
  appointed: optional(flag()),
  secretaryScores: optional(flag()),
  /** How the mean is taken before it is compared with the bands. */
  rounding: optional(choice('exact', 'half-up-2')),
  /** Who settles that a product misses a minimum of its set. */
  knockOut: optional(choice('majority', 'vote')),
  /** What becomes of a product that reaches the points from which it may go up. */
  from90: optional(choice('recognise-and-forward', 'forward-only')),
  /** Between the provisional results and the decision. */
  responseWorkingDays: optional(integer(0, 60)),
  /** From an appeal to the decision on it. */
  appealWorkingDays: optional(integer(1, 120)),
});

export type CouncilRules = RecordOf<(typeof councilShape)['fields']>;

/** Defaults of this system for what a plan's council rules leave open; a plan under `system-1` leaves all of it open. */
export const LEFT_OPEN = {
  appointed: false,
  secretaryScores: false,
  rounding: 'exact',
  knockOut: 'majority',
  responseWorkingDays: 0,
  appealWorkingDays: 15,
} as const satisfies Partial<CouncilRules>;

/** The rules with nothing left open but what the law itself settles (`from90`) and the council's regulation. */
export type WholeCouncilRules = CouncilRules & Required<Pick<CouncilRules, keyof typeof LEFT_OPEN>>;

export function councilRules({ council }: { readonly council: CouncilRules }): WholeCouncilRules {
  return { ...LEFT_OPEN, ...council };
}

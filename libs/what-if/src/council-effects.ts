import { spreadOf } from '@ocop/regulations';
import type { Rules } from './hypothesis';
import type { RoundSoFar } from './year-so-far';

/** What a round's council would have done otherwise. */
export type CouncilEffect = { readonly round: string } & (
  | {
      /** The session that was held would not count, or would have counted. */
      readonly what: 'quorum-lost' | 'quorum-met';
      readonly present: number;
      readonly members: number;
      readonly needed: number;
    }
  | { readonly what: 'too-few-members'; readonly members: number; readonly needed: number }
  /** Products that would be scored once more, or not. */
  | {
      readonly what: 'second-pass' | 'no-second-pass';
      readonly products: readonly string[];
      readonly limit: number;
    }
);

export function councilEffects(now: Rules, then: Rules, round: RoundSoFar): CouncilEffect[] {
  return [
    ...quorumEffects(now, then, round),
    ...memberEffects(now, then, round),
    ...spreadEffects(now, then, round),
  ];
}

/** The least number of members that makes a session. */
export function leastPresent({ council: { quorum } }: Rules, members: number): number {
  return Math.ceil((members * quorum.present) / quorum.of);
}

function quorumEffects(now: Rules, then: Rules, round: RoundSoFar): CouncilEffect[] {
  const { id, members, present } = round;
  if (present === undefined) return [];
  const [was, is] = [now, then].map((rules) => present >= leastPresent(rules, members));
  if (was === is) return [];
  const needed = leastPresent(then, members);
  return [{ round: id, what: is ? 'quorum-met' : 'quorum-lost', present, members, needed }];
}

function memberEffects(now: Rules, then: Rules, { id, members }: RoundSoFar): CouncilEffect[] {
  const needed = then.council.minMembers;
  if (members === 0 || members >= needed || members < now.council.minMembers) return [];
  return [{ round: id, what: 'too-few-members', members, needed }];
}

function spreadEffects(now: Rules, then: Rules, { id, firstPass }: RoundSoFar): CouncilEffect[] {
  const limit = then.council.spreadLimit;
  const wide = Object.entries(firstPass).map(([product, totals]) => {
    const spread = totals.length > 1 ? spreadOf(totals) : 0;
    return { product, was: spread > now.council.spreadLimit, is: spread > limit };
  });
  const named = (
    products: readonly { product: string }[],
    what: 'second-pass' | 'no-second-pass',
  ) =>
    products.length === 0
      ? []
      : [{ round: id, what, products: products.map(({ product }) => product), limit }];
  return [
    ...named(
      wide.filter(({ was, is }) => is && !was),
      'second-pass',
    ),
    ...named(
      wide.filter(({ was, is }) => was && !is),
      'no-second-pass',
    ),
  ];
}

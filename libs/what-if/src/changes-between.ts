import { councilRules, type Plan } from '@ocop/programmes';
import type { Change } from './change';

/** What another plan of the same place would have otherwise, of that which can be asked of a running year. */
export function changesBetween(now: Plan, then: Plan): Change[] {
  const [was, is] = [councilRules(now), councilRules(then)];
  const quorum = is.quorum.present * was.quorum.of !== was.quorum.present * is.quorum.of;
  return [
    ...(now.regulation === then.regulation
      ? []
      : [{ kind: 'regulation', id: then.regulation } as const]),
    ...(quorum ? [{ kind: 'quorum', ...is.quorum } as const] : []),
    ...(was.minMembers === is.minMembers
      ? []
      : [{ kind: 'members', least: is.minMembers } as const]),
    ...(was.spreadLimit === is.spreadLimit
      ? []
      : [{ kind: 'spread', limit: is.spreadLimit } as const]),
    ...(was.rounding === is.rounding ? [] : [{ kind: 'rounding', rounding: is.rounding } as const]),
  ];
}

import { optional, type Post, prose, record, RuleViolation, slug, text } from '@ocop/ground';

/** Who of those in a post has a case in hand. */
export interface Assigned extends Post {
  readonly officer: { readonly id: string; readonly name: string };
}

/** A case as far as it is in somebody's hand. */
interface InHand {
  readonly assigned?: readonly Assigned[];
}

/** Fields of the command that puts a case into the hands of one officer of the post it waits for. */
export const assignFields = { officer: slug(), reason: prose(500) } as const;

/** The post in which the edge has found the officer, and the name. */
export const officerFound = {
  found: optional(record({ role: text(40), area: text(200), name: text(200) })),
} as const;

interface Wish {
  readonly officer: string;
  readonly reason: string;
  readonly found?: { readonly role: string; readonly area: string; readonly name: string };
}

export interface DutyAssigned {
  readonly type: 'DutyAssigned';
  readonly data: Assigned & { readonly reason: string };
}

/** Among the officers of a post the work is theirs to share out; the post stays whom the law holds. @throws RuleViolation */
export function assign(
  { assigned = [] }: InHand,
  holder: Post | undefined,
  { officer: id, reason, found }: Wish,
): DutyAssigned[] {
  const inPost = holder && found?.role === holder.role && found.area === holder.area;
  if (!inPost)
    throw new RuleViolation('OFFICER_NOT_IN_POST', {
      officer: id,
      role: holder?.role ?? '',
      area: holder?.area ?? '',
    });
  if (assigned.some((one) => isFor(one, holder) && one.officer.id === id)) return [];
  const officer = { id, name: found.name };
  return [{ type: 'DutyAssigned', data: { ...holder, officer, reason } }];
}

/** Who has the case in hand while it waits for a post; undefined where everybody in it has. */
export function officerFor({ assigned = [] }: InHand, post: Post): Assigned['officer'] | undefined {
  return assigned.find((one) => isFor(one, post))?.officer;
}

/** Each post has one at a time: the latest. */
export function withAssigned<S extends InHand>(state: S, { role, area, officer }: Assigned): S {
  const others = (state.assigned ?? []).filter((one) => !isFor(one, { role, area }));
  return { ...state, assigned: [...others, { role, area, officer }] };
}

function isFor(one: Post, { role, area }: Post): boolean {
  return one.role === role && one.area === area;
}

/** Who may act in the programme; what each may do stands in the action tables of the aggregates. */
export const ROLES = [
  'producer',
  'commune-officer',
  'programme-office',
  'council-member',
  'authority',
  'inspector',
  'auditor',
  'adviser',
  'system-administrator',
  // Anybody, without an account; what they may tell a case stands in its journey.
  'shopper',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that a person has by an account; nobody signs in as a shopper, or as the system. */
export type HeldRole = Exclude<Role, 'shopper' | 'system'>;
export const HELD_ROLES: readonly HeldRole[] = ROLES.filter(
  (role): role is HeldRole => role !== 'shopper' && role !== 'system',
);

/** Path from province downwards, `hue/huong-tra/huong-toan`. */
export type Area = string;

/** The area of the central offices: the whole country. */
export const NATION: Area = 'trung-uong';

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly area: Area;
}

/** An office or person addressed by function, so that a reminder finds whoever holds the post on that day. */
export interface Post {
  readonly role: Role;
  readonly area: Area;
}

/** Whoever looks a certificate up in a shop: nothing is asked of them, not even who they are. */
export const SHOPPER: Actor = { id: 'shopper', name: 'Người mua', role: 'shopper', area: NATION };

/** Acts on time that passes and on results of services; never a person. */
export const SYSTEM: Actor = { id: 'system', name: 'Hệ thống', role: 'system', area: NATION };

/** True when `area` is `scope` or lies inside it. */
export function isWithin(area: Area, scope: Area): boolean {
  return scope === NATION || area === scope || area.startsWith(`${scope}/`);
}

/** Stable text of a post, used in keys: `commune-officer@hue/huong-tra/huong-van`. */
export function postKey(post: Post): string {
  return `${post.role}@${post.area}`;
}

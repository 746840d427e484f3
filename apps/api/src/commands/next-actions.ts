import { allowedActions, type StreamType } from '@ocop/casework';
import { actionTables } from '@ocop/contracts';
import type { RowOf } from '@ocop/records';
import { type Actor, isWithin } from '@ocop/regulations';
import { z } from 'zod';
import { named } from '../openapi/components';

/** One thing that the asker may do now. */
export const nextActionAnswer = named(
  'NextAction',
  z.strictObject({
    command: z.string(),
    label: z.string().describe('In Vietnamese.'),
    href: z.string().describe('Where the command is sent.'),
  }),
  {
    command: 'CheckDossier',
    label: 'Kiểm tra hồ sơ',
    href: '/v1/products/huong-tra-2024-bun-van-cu/commands',
  },
);
export type NextAction = RowOf<typeof nextActionAnswer>;

/** What the asker may do with a case: part of every answer about one. */
export const withNextActions = { nextActions: z.array(nextActionAnswer) };

/** Where a case lies, for telling whose turn it may be. */
export interface Places {
  readonly producer?: string;
  readonly commune?: string;
  readonly authority: string;
}

/** What the asker may do with a case at this stage: the same table that the case itself decides by. */
export function nextActions(
  type: StreamType,
  stage: string,
  actor: Actor,
  places: Places,
  href: string,
): NextAction[] {
  if (!isOwn(actor, places)) return [];
  const actions = actionTables[type];
  return allowedActions(actions, stage, actor.role).map((command) => ({
    command,
    label: actions[command]?.vi ?? command,
    href,
  }));
}

function isOwn(actor: Actor, { producer, commune, authority }: Places): boolean {
  switch (actor.role) {
    case 'producer':
      return producer === actor.area;
    case 'commune-officer':
      return commune === undefined
        ? isWithin(actor.area, authority)
        : isWithin(commune, actor.area);
    case 'inspector':
      return isWithin(commune ?? authority, actor.area);
    default:
      return actor.area === authority;
  }
}

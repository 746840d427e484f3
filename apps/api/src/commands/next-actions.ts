import {
  allowedActions,
  answering,
  type Areas,
  type DeadlineKind,
  type Has,
  isOwn,
  type StreamType,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Actor } from '@ocop/ground';
import type { RowOf } from '@ocop/records';
import { commandWords, worded } from '@ocop/words';
import { z } from 'zod';
import { named } from '../openapi/components';

/** One thing that the asker may do now. */
export const nextActionAnswer = named(
  'NextAction',
  z.strictObject({
    command: z.string(),
    label: z.string().describe('In Vietnamese.'),
    labelEn: z.string().describe('The same in English.'),
    href: z.string().describe('Where the command is sent.'),
  }),
  {
    command: 'CheckDossier',
    label: 'Xác nhận và chuyển hồ sơ',
    labelEn: 'Check the dossier and pass it on',
    href: '/v1/products/huong-tra-2024-bun-van-cu/commands',
  },
);
export type NextAction = RowOf<typeof nextActionAnswer>;

/** What the asker may do with a case: part of every answer about one. */
export const withNextActions = { nextActions: z.array(nextActionAnswer) };

/**
 * What the asker may do with a case at this stage, by the rules that the case itself decides by.
 * @param facts kinds of deadlines that are open, where some of its commands answer one; whether it has what others need
 */
export function nextActions(
  type: StreamType,
  stage: string,
  actor: Actor,
  areas: Areas,
  href: string,
  { open, has }: { open?: ReadonlySet<DeadlineKind>; has?: Has } = {},
): NextAction[] {
  const rules = aggregateOf(type);
  if (!isOwn(rules.places(areas), actor)) return [];
  const allowed = allowedActions(rules, stage, actor.role, has);
  const doable = open ? answering(rules, allowed, (kind) => open.has(kind)) : allowed;
  return doable.map((command) => ({
    command,
    label: worded(commandWords, command, 'vi'),
    labelEn: worded(commandWords, command, 'en'),
    href,
  }));
}

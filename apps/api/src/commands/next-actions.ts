import { allowedActions, type Areas, isOwn, type StreamType } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Actor } from '@ocop/regulations';

/** One thing that the asker may do now. */
export interface NextAction {
  readonly command: string;
  readonly label: string;
  readonly href: string;
}

/** What the asker may do with a case at this stage, by the rules that the case itself decides by. */
export function nextActions(
  type: StreamType,
  stage: string,
  actor: Actor,
  areas: Areas,
  href: string,
): NextAction[] {
  const rules = aggregateOf(type);
  if (!isOwn(rules.places(areas), actor)) return [];
  return allowedActions(rules, stage, actor.role).map((command) => ({
    command,
    label: rules.actions[command]?.vi ?? command,
    href,
  }));
}

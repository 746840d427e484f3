import type { Actor } from '@ocop/ground';
import type { RoundBoardRow } from '@ocop/records';
import { type NextAction, nextActions } from '../commands/next-actions';

/** What the asker may do with a round at this stage. */
export function roundActionsAt(
  stage: string,
  { id, area }: Pick<RoundBoardRow, 'id' | 'area'>,
  actor: Actor,
): NextAction[] {
  const href = `/v1/rounds/${id}/commands`;
  return nextActions('evaluation-round', stage, actor, { authority: area }, href);
}

import { civilDateAt, formatDay } from '@ocop/calendar';
import type { CaseState } from '@ocop/casework';
import { postKey } from '@ocop/ground';
import { sayTitle, stageWords, worded } from '@ocop/words';
import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Desk } from './desk';

const STAGE = defineSearchAttributeKey('Stage', 'KEYWORD');
const TIER = defineSearchAttributeKey('Tier', 'KEYWORD');
const ROUND = defineSearchAttributeKey('Round', 'KEYWORD');
const HOLDER = defineSearchAttributeKey('Holder', 'KEYWORD');
const DEADLINE_AT = defineSearchAttributeKey('DeadlineAt', 'DATETIME');

/**
 * Shows on Temporal's own pages what a case is about, where it stands and who has to act, so that its administrator
 * reads business there and not only events; the server's index hears of it only when something in it has changed.
 */
export function showState(desk: Desk): () => void {
  let [shown, indexed] = ['', ''];
  return () => {
    const { state, aggregate, stopped } = desk;
    const { title, tier, round, holder } = aggregate.subject(state);
    const next = nextDeadline(state);
    const late = isLate(state);
    const key = JSON.stringify([state.stage, tier, round, holder, next, stopped]);
    const look = JSON.stringify([key, title, late]);
    if (look === shown) return;
    shown = look;
    const stage = worded(stageWords[aggregate.type], state.stage, 'vi');
    const lines = [`**${sayTitle(title, 'vi')}**`, late ? `${stage} (trễ hạn)` : stage];
    if (holder) lines.push(`Đang chờ: ${postKey(holder)}`);
    if (stopped) lines.push(`**DỪNG: ${stopped}**, chạy \`ocop reconcile\``);
    if (next) lines.push(`Hạn gần nhất: ${formatDay(civilDateAt(next - 1))}`);
    setCurrentDetails(lines.join('\n\n'));
    if (key === indexed) return;
    indexed = key;
    upsertSearchAttributes([
      { key: STAGE, value: state.stage },
      { key: TIER, value: tier ?? null },
      { key: ROUND, value: round ?? null },
      { key: HOLDER, value: holder ? postKey(holder) : null },
      { key: DEADLINE_AT, value: next === undefined ? null : new Date(next) },
    ]);
  };
}

function isLate({ deadlines }: CaseState): boolean {
  return Object.values(deadlines).some(({ open, state }) => open && state === 'missed');
}

function nextDeadline(state: CaseState): number | undefined {
  const running = Object.values(state.deadlines).filter(
    (tracked) => tracked.open && tracked.state === 'running',
  );
  const ends = running.map((tracked) => tracked.deadline.endsAt);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

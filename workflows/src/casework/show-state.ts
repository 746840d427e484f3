import type { CaseState } from '@ocop/casework';
import { civilDateAt, formatDay } from '@ocop/calendar';
import { postKey, type Post } from '@ocop/regulations';
import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Desk } from './desk';

/** What Temporal's own pages show of a case, so that its administrator reads business there and not only events. */
export interface Shown<S extends CaseState> {
  /** A few lines of Markdown: what it is, where it stands, who has to act. */
  describe(state: S): { title: string; stage: string; holder?: Post };
  facts(state: S): { tier?: string; round?: string };
}

const STAGE = defineSearchAttributeKey('Stage', 'KEYWORD');
const TIER = defineSearchAttributeKey('Tier', 'KEYWORD');
const ROUND = defineSearchAttributeKey('Round', 'KEYWORD');
const HOLDER = defineSearchAttributeKey('Holder', 'KEYWORD');
const DEADLINE_AT = defineSearchAttributeKey('DeadlineAt', 'DATETIME');

/** Shows the state, and tells the server's index of it only when something it can be searched by has changed. */
export function showState<S extends CaseState>(desk: Desk<S>, shown: Shown<S>): () => void {
  let indexed = '';
  return () => {
    const { state } = desk;
    const { title, stage, holder } = shown.describe(state);
    const { tier, round } = shown.facts(state);
    const next = nextDeadline(state);
    const lines = [`**${title}**`, stage, ...(holder ? [`Đang chờ: ${postKey(holder)}`] : [])];
    if (desk.stopped) lines.push(`**DỪNG: ${desk.stopped}**, chạy \`ocop reconcile\``);
    if (next) lines.push(`Hạn gần nhất: ${formatDay(civilDateAt(next - 1))}`);
    setCurrentDetails(lines.join('\n\n'));
    const key = JSON.stringify([state.stage, tier, round, holder, next, desk.stopped]);
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

function nextDeadline(state: CaseState): number | undefined {
  const running = Object.values(state.deadlines).filter(
    (tracked) => tracked.open && tracked.state === 'running',
  );
  const ends = running.map((tracked) => tracked.deadline.endsAt);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

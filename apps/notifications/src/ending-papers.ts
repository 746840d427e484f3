import { type CivilDate, formatDay } from '@ocop/calendar';
import { hasEnded, type Notice, streamName } from '@ocop/casework';
import { cycleJourney, type CycleStage } from '@ocop/certification';
import { lastDaysLookedAt, paperItems } from '@ocop/dossier';
import { type EndingPaper, endingPapers } from '@ocop/records';
import type { Pool } from 'pg';

/** Before there is a cycle, and once all is decided and only the certificate waits to be signed, no paper is wanted. */
const WANTS_NO_PAPER: readonly string[] = ['none', 'awaiting-signature'] satisfies CycleStage[];
const RUNNING = Object.keys(cycleJourney).filter(
  (stage) => !WANTS_NO_PAPER.includes(stage) && !hasEnded(cycleJourney, stage),
);

export function papersThatEnd(pool: Pool, today: CivilDate): Promise<EndingPaper[]> {
  return endingPapers(pool, lastDaysLookedAt(today), RUNNING);
}

/** What is said of a paper's rung, to the producer and the commune; it names the paper as the law does, and nobody. */
export function noticeOf(ending: EndingPaper, rung: string): { stream: string; notice: Notice } {
  const { product, name, commune, area, producerArea, paper, version, lastDay, decidedBy } = ending;
  const stream = streamName({ type: 'product-cycle', id: product });
  const item = paperItems(ending.regulation, ending.kind).find(({ id }) => id === ending.item);
  const facts = {
    ...{ product: name, commune, paper: item?.name ?? ending.item, lastDay: formatDay(lastDay) },
    ...(decidedBy === null ? {} : { decidedBy: formatDay(decidedBy) }),
  };
  const to = [
    { post: { role: 'producer', area: producerArea } },
    { post: { role: 'commune-officer', area } },
  ] as const;
  const key = [stream, TEMPLATE, paper, version, rung].join(':');
  return { stream, notice: { key, template: TEMPLATE, facts, to } };
}

const TEMPLATE = 'paper-ending';

/** Which of these were told, or lie where an office looks first. */
export async function toldOf(pool: Pool, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ key: string }>(
    `select key from notices where key = any($1) union select key from held_notices where key = any($1)`,
    [keys],
  );
  return new Set(rows.map(({ key }) => key));
}

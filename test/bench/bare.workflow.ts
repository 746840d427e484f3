import { condition, proxyLocalActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import { bareDecide } from './bare-messages';

export interface BareActivities {
  insertRow(id: string, n: number): Promise<void>;
}

const { insertRow } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10s' });

/** The least that could be called a durable decision: one update, one local insert, one answer. */
export async function bare(): Promise<void> {
  let n = 0;
  setHandler(
    bareDecide,
    async () => {
      n += 1;
      await insertRow(workflowInfo().workflowId, n);
      return n;
    },
    { validator: () => undefined },
  );
  await condition(() => false);
}

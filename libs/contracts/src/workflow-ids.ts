import { parseStreamName, streamName, type StreamRef, type StreamType } from '@ocop/casework';

const PREFIX = 'ocop/';

/** `ocop/product-cycle/huong-tra-2024-bun-van-cu`: one workflow writes one stream. */
export function workflowIdOf(ref: StreamRef): string {
  return `${PREFIX}${streamName(ref)}`;
}

/** @throws RangeError when the id is not one of ours */
export function streamOfWorkflow(workflowId: string): StreamRef {
  if (!workflowId.startsWith(PREFIX)) throw new RangeError(`${workflowId} is not an ocop workflow`);
  return parseStreamName(workflowId.slice(PREFIX.length));
}

/** Name of the workflow function that writes streams of a type. */
export const WORKFLOW_TYPES: Readonly<Record<StreamType, string>> = {
  'programme-year': 'programmeYear',
  'evaluation-round': 'evaluationRound',
  'product-cycle': 'productCycle',
  recognition: 'recognition',
};

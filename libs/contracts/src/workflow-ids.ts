import {
  parseStreamName,
  STREAM_TYPES,
  streamName,
  type StreamRef,
  type StreamType,
} from '@ocop/casework';

const PREFIX = 'ocop/';

/** `ocop/product-cycle/huong-tra-2024-bun-van-cu`: one workflow writes one stream. */
export function workflowIdOf(ref: StreamRef): string {
  return `${PREFIX}${streamName(ref)}`;
}

/** The case that a workflow writes; undefined for workflows that are not ours. */
export function streamOfWorkflow(workflowId: string): StreamRef | undefined {
  const name = workflowId.startsWith(PREFIX) ? workflowId.slice(PREFIX.length) : '';
  return STREAM_TYPES.some((type) => name.startsWith(`${type}/`))
    ? parseStreamName(name)
    : undefined;
}

/** Name of the workflow function that writes streams of a type. */
export const WORKFLOW_TYPES: Readonly<Record<StreamType, string>> = {
  'programme-year': 'programmeYear',
  'evaluation-round': 'evaluationRound',
  'product-cycle': 'productCycle',
  recognition: 'recognition',
};

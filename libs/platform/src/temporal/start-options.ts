import { streamName, type StreamRef } from '@ocop/casework';
import { type CaseLabels, QUEUES, type StreamInput, workflowIdOf } from '@ocop/contracts';
import type { WorkflowStartOptions } from '@temporalio/client';
import { defineSearchAttributeKey, TypedSearchAttributes } from '@temporalio/common';

const PROVINCE = defineSearchAttributeKey('Province', 'KEYWORD');
const COMMUNE = defineSearchAttributeKey('Commune', 'KEYWORD');

/** How the workflow of a case is started: named after its stream, labelled for Temporal's own pages. */
export function startOptions(ref: StreamRef, { summary, area }: CaseLabels) {
  const province = area?.split('/')[0];
  const input: StreamInput = { v: 2, stream: ref };
  return {
    workflowId: workflowIdOf(ref),
    taskQueue: QUEUES.workflows,
    args: [input],
    // Deciding takes milliseconds; a task whose worker died should be handed on soon.
    workflowTaskTimeout: '5s',
    staticSummary: (summary ?? streamName(ref)).slice(0, 180),
    typedSearchAttributes: new TypedSearchAttributes([
      ...(province ? [{ key: PROVINCE, value: province }] : []),
      ...(area ? [{ key: COMMUNE, value: area }] : []),
    ]),
  } satisfies WorkflowStartOptions;
}

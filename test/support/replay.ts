import type { History } from '@temporalio/common/lib/proto-utils';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { sha256 } from '@ocop/records';
import { bundleWorkflows } from '@ocop/workflows';
import { type InjectedSinks, Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectRoot } from '@ocop/platform';
import type { DigestSinks } from './command-digest.interceptor';

export const HISTORIES = join(projectRoot(), 'test', 'workflow', 'histories');
export const DIGESTS = join(HISTORIES, 'digests.json');

/** Commands of a replayed workflow: `timer 86400000 …`, with a hash in place of long arguments. */
export type Digest = readonly string[];

/** The workflow code as it is now, with a note of every command it gives. */
export function bundleForReplay(instead: Readonly<Record<string, string>> = {}): Promise<string> {
  const interceptor = join(projectRoot(), 'test', 'support', 'command-digest.interceptor.ts');
  return bundleWorkflows({ workflowInterceptorModules: [interceptor] }, instead);
}

/** Replays a history with this code. @throws DeterminismViolationError when the code gives other commands */
export async function replay(code: string, workflowId: string, history: History): Promise<Digest> {
  const digest: string[] = [];
  const sinks: InjectedSinks<DigestSinks> = {
    digest: {
      note: {
        callDuringReplay: true,
        fn: (_info, kind, what) => void digest.push(line(kind, what)),
      },
    },
  };
  await Worker.runReplayHistory({ workflowBundle: { code }, sinks }, history, workflowId);
  return digest;
}

function line(kind: string, what: object): string {
  const { activityType, durationMs } = what as { activityType?: string; durationMs?: number };
  const hash = sha256(JSON.stringify(what)).slice(0, 12);
  return [kind, activityType ?? durationMs, hash].filter((part) => part !== undefined).join(' ');
}

/** Recorded histories by name: one file for each run of a workflow. */
export function recordedHistories(): { name: string; workflowId: string; history: History }[] {
  const files = readdirSync(HISTORIES).filter((file) => file.endsWith('.json.gz'));
  return files.sort().map((file) => {
    const text = gunzipSync(readFileSync(join(HISTORIES, file))).toString('utf8');
    const { workflowId, history } = JSON.parse(text) as { workflowId: string; history: object };
    return { name: file.replace('.json.gz', ''), workflowId, history: historyFromJSON(history) };
  });
}

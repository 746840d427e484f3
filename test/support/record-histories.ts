import 'reflect-metadata';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { openClient, type Settings } from '@ocop/platform';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleForReplay, DIGESTS, HISTORIES, recordedHistories, replay } from './replay';

/** Cases whose histories show each kind of workflow from its opening to its end. */
const CASES = [
  'ocop/programme-year/huong-tra-2024',
  'ocop/evaluation-round/huong-tra-2024-dot-1',
  'ocop/product-cycle/huong-tra-2024-tinh-dau-tram-tran-luat',
  'ocop/product-cycle/huong-tra-2024-kieu-huong-chu',
  'ocop/recognition/huong-tra-2024-thanh-tra-huong-van',
];

/**
 * Writes the histories of a system that has played the story, and the digests of what the present code does with
 * them. Needed when workflow code changes on purpose: `npm start`, then this with its data folder.
 */
async function record(dataFolder: string): Promise<void> {
  const { settings } = JSON.parse(readFileSync(join(dataFolder, 'run.json'), 'utf8')) as {
    settings: Settings;
  };
  const client = await openClient(settings);
  rmSync(HISTORIES, { recursive: true, force: true });
  mkdirSync(HISTORIES, { recursive: true });
  for (const workflowId of CASES) {
    const runs: { runId: string; startTime: Date }[] = [];
    for await (const run of client.workflow.list({ query: `WorkflowId = '${workflowId}'` }))
      runs.push(run);
    runs.sort((a, b) => a.startTime.getTime() - b.startTime.getTime());
    for (const [i, { runId }] of runs.entries()) {
      const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      const plain = JSON.parse(historyToJSON(history)) as object;
      const text = JSON.stringify({ workflowId, history: plain });
      const [, kind, id] = workflowId.split('/');
      const name = `${kind}.${id}.${String(i + 1).padStart(2, '0')}.json.gz`;
      writeFileSync(join(HISTORIES, name), gzipSync(text, { level: 9 }));
      process.stdout.write(`${name}: ${history.events?.length} events, ${text.length} bytes\n`);
    }
  }
  await client.connection.close();
  const code = await bundleForReplay();
  const digests: Record<string, readonly string[]> = {};
  for (const { name, workflowId, history } of recordedHistories())
    digests[name] = await replay(code, workflowId, history);
  writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 1)}\n`);
}

void record(process.argv[2] ?? '.data').then(() => process.exit());

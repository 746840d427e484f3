import { DocumentsQueries, NoticesQueries } from '@ocop/records';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Summary } from './summary';
import type { TimelineEntry } from './timeline';

/** Leaves what a played story has produced in a folder: story, summary, papers, notices. */
export async function writeOut(
  folder: string,
  pool: Pool,
  results: { timeline: readonly TimelineEntry[]; summary: Summary; mailFolder: string },
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of ['certificates', 'letters', 'notices'])
    await mkdir(join(folder, name), { recursive: true });
  await writeJson(join(folder, 'timeline.json'), results.timeline);
  await writeJson(join(folder, 'summary.json'), results.summary);
  await writePapers(folder, pool);
  await writeNotices(folder, pool, results.mailFolder);
}

const writeJson = (file: string, value: unknown) =>
  writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

async function writePapers(folder: string, pool: Pool): Promise<void> {
  for (const { id, kind, bytes, number } of await new DocumentsQueries(pool).everyPaper()) {
    const name = (number ?? id.split('/').at(-1) ?? id).replace(/\//g, '-');
    await writeFile(join(folder, `${kind}s`, `${name}.pdf`), bytes);
  }
}

/** One list of all notices with their proof, and the mails themselves as they arrived. */
async function writeNotices(folder: string, pool: Pool, mailFolder: string): Promise<void> {
  const notices = await new NoticesQueries(pool).everyNotice();
  await writeJson(join(folder, 'notices', 'notices.json'), notices);
  for (const { messageId } of notices.flatMap(({ deliveries }) => deliveries)) {
    const file = `${/<([\w-]+)@/.exec(messageId)?.[1] ?? ''}.eml`;
    if (existsSync(join(mailFolder, file)))
      await copyFile(join(mailFolder, file), join(folder, 'notices', file));
  }
}

import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Summary } from './summary';
import type { TimelineEntry } from './timeline';

/** Leaves what a played story has produced in a folder: story, summary, papers, messages. */
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
  const { rows } = await pool.query<{
    id: string;
    kind: string;
    bytes: Buffer;
    number: string | null;
  }>(
    `select d.id, d.kind, d.bytes, c.number from documents d
     left join certificates c on d.id = 'certificate/' || c.id order by d.id`,
  );
  for (const { id, kind, bytes, number } of rows) {
    const name = (number ?? id.split('/').at(-1) ?? id).replace(/\//g, '-');
    await writeFile(join(folder, `${kind}s`, `${name}.pdf`), bytes);
  }
}

/** One list of all messages with their proof, and the mails themselves as they arrived. */
async function writeNotices(folder: string, pool: Pool, mailFolder: string): Promise<void> {
  const { rows } = await pool.query<{ message_id: string; state: string }>(
    `select key, stream, template, role, area, person, address, subject, body, ordered_at, state,
       attempts, message_id, words from notices join deliveries using (key, role, area)
     order by ordered_at, key, role, area, channel, person`,
  );
  await writeJson(join(folder, 'notices', 'notices.json'), rows);
  for (const { message_id: id } of rows) {
    const file = `${/<([\w-]+)@/.exec(id)?.[1] ?? ''}.eml`;
    if (existsSync(join(mailFolder, file)))
      await copyFile(join(mailFolder, file), join(folder, 'notices', file));
  }
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { processesIn } from './processes';
import { startPostgres } from './postgres';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-postgres-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function query<T extends object>(url: string, ...statements: string[]): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: T[] = [];
    for (const statement of statements) ({ rows } = await client.query<T>(statement));
    return rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

describe('PostgreSQL killed right after its answer', () => {
  test.each([
    { run: 'npm start', brief: false, forced: 'on' },
    { run: 'a run that is thrown away', brief: true, forced: 'off' },
  ])('$run: no commit is lost', async ({ brief, forced }) => {
    const folder = newFolder();
    const first = await startPostgres(folder, { brief });
    const [settings] = await query(
      first.ownerUrl,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
    );
    expect(settings).toEqual({ fsync: forced, commit: 'on' });
    await query(first.ownerUrl, 'create table kept (n int)');
    const client = new Client({ connectionString: first.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    for (let n = 1; n <= 100; n += 1) await client.query('insert into kept values ($1)', [n]);
    for (const { pid } of await processesIn(join(folder, 'postgres'))) process.kill(pid, 'SIGKILL');
    await client.end().catch(() => undefined);
    const again = await startPostgres(folder, { brief });
    const rows = await query(again.ownerUrl, 'select count(*)::int as n from kept');
    await again.stop();
    expect(rows).toEqual([{ n: 100 }]);
  });
});

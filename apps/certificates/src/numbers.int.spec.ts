import { markAsSandbox, migrate, openDatabase, poolOf } from '@ocop/platform';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { certificateAsked as request } from '../../../test/support/certificate-asked';
import { type EmbeddedPostgres, startPostgres } from '../../../test/support/own-postgres';
import { CertificateBook, type EnteredCertificate } from './certificate-book';

const CLIENTS = 16;
const CYCLES = 240;
/** Communes whose products get registration numbers at the same time; one has no code of its own. */
const UNITS = ['46-19804', '46-19819', undefined] as const;
const numbered = (cycle: string) => {
  const unit = UNITS[Number(cycle.split('-')[1]) % UNITS.length];
  return request(cycle, unit === undefined ? {} : { unit });
};

jest.setTimeout(180_000);

describe('numbers of one book while everything fails around it', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  let database: DataSource;
  let owner: Pool;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ocop-numbers-'));
    server = await startPostgres(folder, { brief: true });
    await migrate(server.ownerUrl);
    await markAsSandbox(server.ownerUrl);
    database = await openDatabase(server.urls.certificates, CLIENTS);
    owner = new Pool({ connectionString: server.ownerUrl, max: 1 }).on('error', () => undefined);
  });
  afterAll(async () => {
    await Promise.all([database.destroy(), owner.end()]);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('16 clients, each request twice, connections cut, the server killed: no gap in certificates or in registration numbers, nothing twice, one answer', async () => {
    const book = new CertificateBook(poolOf(database));
    const cycles = Array.from({ length: CYCLES }, (_, n) => `cycle-${n}`);
    // Seven and 240 share no divisor: each comes twice, now close together, now far apart.
    const asked = cycles.flatMap((cycle, n) => [cycle, cycles[(n * 7) % CYCLES] ?? cycle]);
    const answers = new Map<string, EnteredCertificate[]>();
    const failed = { cut: 0, spoilt: 0 };

    const take = async (cycle: string, nth: number) => {
      // Every fifth comes first with a content that fails after its number was taken.
      if (nth % 5 === 0)
        await book
          .enter(request(null as never, { product: null as never, unit: UNITS[0] }))
          .catch(() => (failed.spoilt += 1));
      for (;;)
        try {
          return await book.enter(numbered(cycle));
        } catch {
          failed.cut += 1;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
    };
    const told = (cycle: string, answer: EnteredCertificate) =>
      answers.set(cycle, [...(answers.get(cycle) ?? []), answer]);
    const client = async () => {
      for (let cycle = asked.pop(); cycle !== undefined; cycle = asked.pop())
        told(cycle, await take(cycle, asked.length));
    };
    const working = Promise.all(Array.from({ length: CLIENTS }, client));

    await until(() => asked.length < CYCLES * 1.6);
    await cutSome(owner);
    await until(() => asked.length < CYCLES);
    const { port } = server;
    process.kill(server.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 200));
    server = await startPostgres(folder, { brief: true, port });
    await until(() => asked.length < CYCLES * 0.4);
    await cutSome(owner);
    await working;

    const { rows } = await owner.query<{ no: number }>('select no from certificates order by no');
    expect(rows.map(({ no }) => no)).toEqual(cycles.map((_, n) => n + 1));
    const codes = await owner.query<{ unit: string; codes: string[] }>(
      `select code_unit as unit, array_agg(code order by code_no) as codes from certificates
       where code is not null group by code_unit order by code_unit`,
    );
    const year = Number(request('x').decision.signedOn.slice(0, 4));
    expect(codes.rows).toEqual(
      UNITS.flatMap((unit) =>
        unit === undefined
          ? []
          : {
              unit,
              codes: Array.from(
                { length: CYCLES / UNITS.length },
                (_, n) => `${unit}-${n + 1}-${year}`,
              ),
            },
      ),
    );
    for (const cycle of cycles) {
      const [one, two, ...more] = answers.get(cycle) ?? [];
      expect(two).toEqual(one);
      expect(more).toEqual([]);
    }
    expect(failed.cut).toBeGreaterThanOrEqual(CLIENTS);
    expect(failed.spoilt).toBeGreaterThan(20);
  });
});

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Every second connection of the service, whatever it is about. */
async function cutSome(owner: Pool): Promise<void> {
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ocop_certificates' and pid % 2 = 0`,
  );
}

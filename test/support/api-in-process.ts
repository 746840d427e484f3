import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Actor } from '@ocop/ground';
import { poolOf, DATA_SOURCE, readSettings, type Settings } from '@ocop/platform';
import { recordPerson, sha256 } from '@ocop/records';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { makeApi } from '../../apps/api/src/start-api';
import { asOwner, makeDatabase, type TestDatabase } from './database';
import { PersonAtApi } from './person-at-api';

/** The API in this process on a database of its own, without an engine: everything that only reads. */
export class ApiInProcess {
  private constructor(
    readonly app: NestExpressApplication,
    readonly url: string,
    readonly ownerUrl: string,
    readonly owner: Pool,
    readonly database: TestDatabase,
    private readonly files: string,
  ) {}

  static async start(settings: Partial<Settings> = {}): Promise<ApiInProcess> {
    return ApiInProcess.on(await makeDatabase('api'), settings);
  }

  /** On a database that is there; `FILES_DIR` names the files that go with it. */
  static async on(database: TestDatabase, settings: Partial<Settings> = {}): Promise<ApiInProcess> {
    const { appUrl, ownerUrl, urls } = database;
    const files = await mkdtemp(join(tmpdir(), 'ocop-files-'));
    const app = await makeApi(
      readSettings({
        DATABASE_URL: appUrl,
        DATABASE_URL_ACCOUNTS: urls.accounts,
        TEMPORAL_ADDRESS: 'localhost:1',
        SMTP_URL: 'smtp://localhost:1',
        OCOP_CLOCK: 'sandbox',
        FILES_DIR: files,
        ...(settings as Record<string, string>),
      }),
      { speaks: false },
    );
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const owner = new Pool({ connectionString: ownerUrl, max: 2 });
    return new ApiInProcess(app, `http://127.0.0.1:${port}`, ownerUrl, owner, database, files);
  }

  get pool(): Pool {
    return poolOf(this.app.get<DataSource>(DATA_SOURCE));
  }

  /** Somebody with a post, known to the API. */
  async person({ id, name, role, area }: Actor): Promise<PersonAtApi> {
    const keyHash = sha256(`key-of-${id}`);
    await asOwner(this.ownerUrl, (owner) => recordPerson(owner, { id, name, role, area, keyHash }));
    return new PersonAtApi(this.url, `key-of-${id}`);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.owner.end();
    await rm(this.files, { recursive: true, force: true });
  }
}

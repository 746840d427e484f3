import { openPatientDatabase, poolOf } from '@ocop/platform';
import {
  type AuditReport,
  eventHash,
  type EventRow,
  fromRow,
  genesisHash,
  rebuildReadModels,
} from '@ocop/records';
import type { Client } from 'pg';

/** A way of tampering: what is done, and which parts of the audit's report show it. */
export type Attempt = readonly [
  what: string,
  found: readonly (keyof AuditReport)[],
  act: (forger: Forger) => Promise<void>,
];

/** Somebody who owns the database and knows all of this code. */
export class Forger {
  constructor(
    private readonly owner: Client,
    private readonly url: string,
  ) {}

  async does(...statements: string[]): Promise<void> {
    for (const sql of statements) await this.owner.query(sql);
  }

  /** With the log's triggers off, and put back as they were. */
  async changes(...statements: string[]): Promise<void> {
    await this.does('alter table events disable trigger user');
    await this.does(...statements, 'alter table events enable trigger user');
  }

  /** Gives every event of a stream the hashes that its present content asks for, and the head with them. */
  async chainsAgain(stream: string): Promise<void> {
    const { rows } = await this.owner.query<EventRow>(
      'select * from events where stream = $1 order by version',
      [stream],
    );
    let prevHash = genesisHash(stream);
    for (const event of rows.map(fromRow)) {
      const hash = eventHash({ ...event, prevHash });
      await this.changes(
        `update events set hash = '${hash}', prev_hash = '${prevHash}' where position = ${event.position}`,
      );
      prevHash = hash;
    }
    await this.does(`update streams set head_hash = '${prevHash}' where stream = '${stream}'`);
  }

  async rebuilds(): Promise<void> {
    const database = await openPatientDatabase(this.url);
    await rebuildReadModels(poolOf(database)).finally(() => database.destroy());
  }
}

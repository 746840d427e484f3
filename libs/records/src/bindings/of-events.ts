import { matterNamedIn } from '@ocop/casework';
import type { ClientBase } from 'pg';
import { findMatter, type MatterFound } from '../event-log/folded-stream';
import type { LoggedEvent } from '../event-log/logged-event';
import { matterHash } from '../event-log/matter-store';
import { noticeProof, readNotices } from '../notices/notice-record';
import type { BindingFault } from './binding';

/** Notices of one question; a programme's opening may have hundreds of rows under one key. */
const KEYS_AT_ONCE = 200;

/** What an event says of a notice must be what is kept under its key: texts, people, attempts, answers of the server. */
export async function noticeFaults(
  db: ClientBase,
  events: readonly LoggedEvent[],
): Promise<BindingFault[]> {
  const said = new Map(
    events
      .filter(({ type }) => type === 'NoticeSent')
      .map(({ data }) => data as { key: string; sha256: string })
      .map(({ key, sha256 }) => [key, sha256]),
  );
  const faults: BindingFault[] = [];
  const keys = [...said.keys()];
  for (let i = 0; i < keys.length; i += KEYS_AT_ONCE)
    for (const [key, record] of await readNotices(db, keys.slice(i, i + KEYS_AT_ONCE))) {
      const [expected, got] = [said.get(key), noticeProof(key, record)];
      const fault = `the log has the proof ${expected}, what is kept has ${got}`;
      if (got !== expected) faults.push({ of: 'deliveries', key, fault });
    }
  return faults;
}

/** The matter that events name must be there, and be what its name says. */
export async function matterFaults(
  db: ClientBase,
  events: readonly LoggedEvent[],
): Promise<{ lent: MatterFound; faults: BindingFault[] }> {
  const named = [...new Set(events.flatMap(({ data }) => matterNamedIn(data)))];
  const lent = await findMatter(db, named);
  const faults = named.flatMap((key): BindingFault[] => {
    if (!lent.has(key)) return [{ of: 'matter', key, fault: 'named by the log, missing' }];
    const got = matterHash(lent.get(key));
    return got === key ? [] : [{ of: 'matter', key, fault: `its content has the SHA-256 ${got}` }];
  });
  return { lent, faults };
}

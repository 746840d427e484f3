import {
  type Adoptable,
  adoptables,
  type Adoption,
  adoptionStream,
  onRecord,
} from '@ocop/casework';
import { type Actor, SYSTEM } from '@ocop/ground';
import type { ClientBase } from 'pg';
import { appendFact } from '../event-log/append-fact';
import { readAdoptions } from './adoption-record';

const TYPES = { law: 'LawAdopted', calendar: 'CalendarAdopted' } as const;

/** Puts an adoption on record, a law's as the database's owner; the same said again is one adoption. */
export async function recordAdoption(
  db: ClientBase,
  adoptable: Adoptable,
  { by = SYSTEM, at = Date.now() }: { by?: Actor; at?: number } = {},
): Promise<Adoption> {
  const { of, ...data } = adoptable;
  const fact = { stream: adoptionStream(adoptable), type: TYPES[of], data };
  await db.query('begin');
  try {
    const version = await appendFact(db, fact, { by, at });
    await db.query('commit');
    return onRecord(adoptable, by, version);
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

/**
 * What a system is installed with counts in it without anybody's word: laws and calendars of the release that made its
 * schema. Whatever a later release brings is adopted by name.
 */
export async function adoptDelivered(db: ClientBase): Promise<void> {
  if ((await readAdoptions(db)).length > 0) return;
  for (const adoptable of adoptables()) await recordAdoption(db, adoptable);
}

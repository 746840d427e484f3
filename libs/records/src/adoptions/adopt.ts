import { type Adoptable, type Adoption, streamName } from '@ocop/casework';
import type { Pool } from 'pg';
import { CaseIndex } from '../event-log/case-index';
import type { OpenCase } from '../event-log/open-cases';
import { ADOPTIONS_REMEMBERED_MS } from './adoption-record';
import { type FollowedFrom, followedFrom } from './followed-from';

/** How an adoption comes to be on record, and how open cases are made to look. */
export interface AdoptionDesk {
  readonly pool: Pool;
  record(adoptable: Adoptable): Promise<Adoption>;
  haveLook(where: AsyncIterable<OpenCase>, cases: CaseIndex): Promise<Told>;
}

interface Told {
  readonly told: number;
  readonly failed: readonly { readonly one: OpenCase; readonly error: Error }[];
}

export interface Adopted extends FollowedFrom {
  readonly adoption: Adoption;
  /** Cases that had to be told in this run. */
  readonly told: number;
  readonly failed: readonly { readonly stream: string; readonly why: string }[];
}

/**
 * Puts the adoption on record and has every open case take it in that has not done so. Killed and run again it goes
 * on with the others: what a case took in is in its log, and no case takes it in twice.
 */
export async function adopt(desk: AdoptionDesk, adoptable: Adoptable): Promise<Adopted> {
  const { pool } = desk;
  const adoption = await desk.record(adoptable);
  // Cases that open in these moments may not know of it yet; after them every one does.
  await new Promise((resolve) => setTimeout(resolve, ADOPTIONS_REMEMBERED_MS));
  const cases = new CaseIndex(pool);
  const { told, failed } = await desk.haveLook(cases.open({ untouchedBy: adoption.cause }), cases);
  return {
    ...{ adoption, told },
    failed: failed.map(({ one, error }) => ({ stream: streamName(one.ref), why: error.message })),
    ...(await followedFrom(pool, adoption.cause)),
  };
}

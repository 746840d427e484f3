import { startOfDay } from '@ocop/calendar';
import { type Adoptable, type Adoption, onRecord, streamName } from '@ocop/casework';
import { type Actor, NATION } from '@ocop/ground';
import { type CaseGateway, haveLook, tellAll } from '@ocop/platform';
import {
  ADOPTIONS_REMEMBERED_MS,
  CaseIndex,
  CaseKeeper,
  type FollowedFrom,
  followedFrom,
  type OpenCase,
  recordAdoption,
} from '@ocop/records';
import { Client, type Pool } from 'pg';

/** What an adoption would change in one open case. */
export interface Change {
  readonly stream: string;
  readonly moved: readonly {
    readonly deadline: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Types of everything that would be recorded. */
  readonly events: readonly string[];
}

/** Where adoptions are recorded and whom they are told to. */
export interface AdoptionDesk {
  readonly pool: Pool;
  readonly ownerUrl: string;
  readonly gateway: CaseGateway;
  /** Business time. */
  readonly now: number;
}

/** Who runs a system speaks for it; by whose decision stands beside it. */
const ADMINISTRATOR: Actor = {
  id: 'administrator',
  name: 'Quản trị hệ thống',
  role: 'system',
  area: NATION,
};

/** Looks at every open case, and touches none: what the adoption would lead to, on its own day if that is to come. */
export async function* preview(
  pool: Pool,
  adoptable: Adoptable,
  now: number,
): AsyncGenerator<Change> {
  const keeper = new CaseKeeper(pool);
  const at = Math.max(now, adoptable.of === 'law' ? startOfDay(adoptable.from) : now);
  for await (const { ref } of new CaseIndex(pool).open()) {
    const events = await keeper.wouldTakeIn(ref, [onRecord(adoptable, ADMINISTRATOR)], at);
    if (events.length === 0) continue;
    const moved = events.flatMap((event) => {
      if (event.type !== 'DeadlineMoved') return [];
      const { id, from, deadline } = event.data;
      return [{ deadline: id, from: from ?? '', to: deadline.lastDay }];
    });
    yield { stream: streamName(ref), moved, events: events.map(({ type }) => type) };
  }
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
export async function adopt(
  desk: AdoptionDesk,
  adoptable: Adoptable,
  how: { perSecond?: number; onTold?: (told: number) => void } = {},
): Promise<Adopted> {
  const { pool, gateway } = desk;
  const adoption = await putOnRecord(desk, adoptable);
  // Cases that open in these moments may not know of it yet; after them every one does.
  await new Promise((resolve) => setTimeout(resolve, ADOPTIONS_REMEMBERED_MS));
  let told = 0;
  const cases = new CaseIndex(pool);
  const look = async ({ ref }: OpenCase) => {
    await haveLook(gateway, ref, { isOpen: (one) => cases.isOpen(one) });
    told += 1;
    how.onTold?.(told);
  };
  const failed = await tellAll(look, {
    where: cases.open({ untouchedBy: adoption.cause }),
    ...(how.perSecond === undefined ? {} : { perSecond: how.perSecond }),
  });
  return {
    adoption,
    told,
    failed: failed.map(({ one, error }) => ({ stream: streamName(one.ref), why: error.message })),
    ...(await followedFrom(pool, adoption.cause)),
  };
}

async function putOnRecord(
  { ownerUrl, now }: AdoptionDesk,
  adoptable: Adoptable,
): Promise<Adoption> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await recordAdoption(owner, adoptable, { by: ADMINISTRATOR, at: now });
  } finally {
    await owner.end();
  }
}

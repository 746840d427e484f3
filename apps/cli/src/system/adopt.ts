import type { Adoptable } from '@ocop/casework';
import { type Actor, NATION } from '@ocop/ground';
import { type CaseGateway, haveAllLook } from '@ocop/platform';
import {
  adopt as adoptAmong,
  type Adopted,
  type AdoptionChange,
  previewAdoption,
  recordAdoption,
} from '@ocop/records';
import { Client, type ClientBase, type Pool } from 'pg';

/** Where adoptions are recorded and whom they are told to. */
export interface AdoptionDesk {
  readonly pool: Pool;
  readonly ownerUrl: string;
  readonly gateway: CaseGateway;
  /** Business time. */
  readonly now: number;
}

/** Who runs a system speaks for it; by whose decision stands beside it. */
export const ADMINISTRATOR: Actor = {
  id: 'administrator',
  name: 'Quản trị hệ thống',
  role: 'system',
  area: NATION,
};

/** What the adoption would lead to in each open case. */
export function preview(
  pool: Pool,
  adoptable: Adoptable,
  now: number,
): AsyncGenerator<AdoptionChange> {
  return previewAdoption(pool, adoptable, { now, by: ADMINISTRATOR });
}

/** Records an adoption as the database's owner, and tells the open cases that have not heard of it. */
export function adopt(
  { pool, ownerUrl, gateway, now }: AdoptionDesk,
  adoptable: Adoptable,
  how: { perSecond?: number; onTold?: (told: number) => void } = {},
): Promise<Adopted> {
  const record = (one: Adoptable) =>
    asOwner(ownerUrl, (owner) => recordAdoption(owner, one, { by: ADMINISTRATOR, at: now }));
  return adoptAmong(
    {
      ...{ pool, record },
      haveLook: (where, cases) =>
        haveAllLook(gateway, where, { ...how, isOpen: (ref) => cases.isOpen(ref) }),
    },
    adoptable,
  );
}

/** What only the database's owner may write. */
export async function asOwner<T>(
  ownerUrl: string,
  act: (owner: ClientBase) => Promise<T>,
): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await act(owner);
  } finally {
    await owner.end();
  }
}

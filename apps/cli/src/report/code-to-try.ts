import type { CivilDate } from '@ocop/calendar';
import { certificateAddress } from '@ocop/proofs';
import { holdsOn } from '@ocop/recognition';
import {
  CertificateProofs,
  type CertificateRegisterRow,
  EVERYTHING,
  RecognitionsQueries,
} from '@ocop/records';
import type { Pool } from 'pg';

/** What the printed code of a certificate that holds says, for whoever wants to try one: of one with a picture before others. */
export async function codeToTry(
  pool: Pool,
  publicUrl: string,
  today: CivilDate,
): Promise<string | undefined> {
  const row = await best(pool, today);
  const token = row && (await new CertificateProofs(pool).tokenOf(row.id));
  return row && token && certificateAddress(publicUrl, row.id, token);
}

async function best(pool: Pool, today: CivilDate): Promise<CertificateRegisterRow | undefined> {
  const register = new RecognitionsQueries(pool);
  let found: CertificateRegisterRow | undefined;
  for await (const rows of register.each(EVERYTHING, { stage: 'valid' }, '-validUntil')) {
    const holding = rows.filter((row) => row.sha256 !== null && holdsOn(row.stage, row, today));
    const pictured = holding.find(({ picture }) => picture !== null);
    if (pictured) return pictured;
    found ??= holding[0];
  }
  return found;
}

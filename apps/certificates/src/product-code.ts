import type { CertificateRequest } from '@ocop/casework';
import type { PoolClient } from 'pg';
import { nextNumber } from './number-book';

interface ProductCode {
  readonly code: string | null;
  /** The codes of province and commune, and the commune's running number, where it was given here. */
  readonly unit: string | null;
  readonly codeNo: number | null;
}

/**
 * The registration number on the certificate: the one that the product has, or `T-X-STT-20yy` with the commune's next
 * running number of the year (QĐ 26/2026; codes of units by QĐ 19/2025). Without codes of the units there is none.
 */
export async function codeOf(
  client: PoolClient,
  { code, unit }: CertificateRequest,
  year: number,
): Promise<ProductCode> {
  if (code !== undefined) return { code, unit: null, codeNo: null };
  if (unit === undefined) return { code: null, unit: null, codeNo: null };
  const book = { authority: unit, book: 'product', year, series: String(year) } as const;
  const codeNo = await nextNumber(client, book);
  return { code: `${unit}-${codeNo}-${year}`, unit, codeNo };
}

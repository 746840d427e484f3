import type { PoolClient } from 'pg';

/**
 * The highest number of an authority's book of that year on certificates that were carried in: `57/2026/GCN-OCOP`, however
 * its blanks, its zeros and its capitals are written. Ours goes on behind it.
 */
export async function carriedInNumber(
  client: PoolClient,
  { authority, year }: { readonly authority: string; readonly year: number },
  symbol: string,
): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    `select coalesce(max(carried_no(number)), 0) as last from certificate_register
     where sha256 = '' and authority_area = $1 and carried_series(number) = upper($2)`,
    [authority, `${year}/${symbol}`],
  );
  return rows[0]?.last ?? 0;
}

/** The same of a commune's registration numbers: `46-19882-12-2026`. */
export async function carriedInCode(
  client: PoolClient,
  { unit, year }: { readonly unit: string; readonly year: number },
): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    `select coalesce(max(split_part(substr(code, length($1) + 2), '-', 1)::int), 0) as last
     from certificate_register
     where sha256 = '' and code ~ ('^' || $1 || '-[0-9]{1,6}-' || $2 || '$')`,
    [unit, String(year)],
  );
  return rows[0]?.last ?? 0;
}

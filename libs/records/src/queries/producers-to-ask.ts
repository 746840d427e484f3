import type { ListedProducer } from '@ocop/casework';
import type { Area } from '@ocop/ground';
import type { ClientBase, Pool } from 'pg';
import type { CertificateRegisterRow } from '../read-models/certificate-register/row';
import { insideArea } from './condition';

/** A product whose mark is used: also while its certificate is suspended for a time. */
const IN_FORCE: readonly CertificateRegisterRow['state'][] = ['valid', 'suspended'];

type Row = Pick<
  CertificateRegisterRow,
  'recognition' | 'product' | 'owner' | 'area' | 'producerArea' | 'state'
>;

/**
 * Everybody of an area with a certificate in force, once, in the order of their areas.
 * @param former communes that were merged, and where their products lie now
 */
export async function producersToAsk(
  pool: Pool | ClientBase,
  area: Area,
  former: ReadonlyMap<Area, Area>,
): Promise<ListedProducer[]> {
  const values: unknown[] = [IN_FORCE];
  const within = insideArea(area).sql((value) => `$${values.push(value)}`);
  const { rows } = await pool.query<Row>(
    `select recognition, product, owner, area, state, producer_area as "producerArea" from certificate_register
     where state = any($1) and ${within} order by producer_area collate "C", product, recognition`,
    values,
  );
  return producersAmong(rows, former);
}

/** Each producer of these rows once, with its products; in the order of the rows. */
export function producersAmong(
  rows: readonly Row[],
  former: ReadonlyMap<Area, Area>,
): ListedProducer[] {
  const found = new Map<Area, ListedProducer>();
  for (const row of rows) {
    if (!IN_FORCE.includes(row.state)) continue;
    const { producerArea: producer, owner: name, recognition: id, product, area: at } = row;
    const before = found.get(producer);
    const commune = before?.commune ?? former.get(at) ?? at;
    const products = [...(before?.products ?? []), { id, name: product }];
    found.set(producer, { area: producer, name, commune, products });
  }
  return [...found.values()];
}

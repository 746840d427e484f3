import type { Areas, Places } from '@ocop/casework';

/** Where somebody sits who acts for a product: the producer's place, the commune, the authority whose turn it is. */
export function cyclePlaces({ authority, commune, producer }: Areas): Places {
  return {
    producer: { over: [producer] },
    'commune-officer': { over: [commune] },
    'programme-office': { at: authority },
    'council-member': 'nobody',
    authority: { at: authority },
    inspector: 'nobody',
    auditor: 'nobody',
    adviser: 'nobody',
    'system-administrator': 'nobody',
  };
}

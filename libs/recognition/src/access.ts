import type { Areas, Places } from '@ocop/casework';

/** Where somebody sits who acts for a recognition; the authority is the one that answers for it today. */
export function recognitionPlaces({ authority, commune, producer }: Areas): Places {
  return {
    producer: { over: [producer] },
    'commune-officer': { over: [commune] },
    'programme-office': { at: authority },
    'council-member': 'nobody',
    authority: { at: authority },
    // An inspector of the province that took over inspects what the former one recognised.
    inspector: { over: [commune, authority] },
    auditor: 'nobody',
    adviser: 'nobody',
    'system-administrator': 'nobody',
  };
}

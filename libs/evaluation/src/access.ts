import type { Areas, Places } from '@ocop/casework';

/** Councils, offices and authorities act in their own round only. */
export function roundPlaces({ authority }: Areas): Places {
  return {
    producer: 'nobody',
    'commune-officer': 'nobody',
    'programme-office': { at: authority },
    'council-member': { at: authority },
    authority: { at: authority },
    inspector: 'nobody',
    auditor: 'nobody',
    // The advisory team helps the councils of its authority.
    adviser: { at: authority },
    'system-administrator': 'nobody',
  };
}

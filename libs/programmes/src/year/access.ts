import type { Areas, Places } from '@ocop/casework';

/** Where somebody sits who acts for a year's plan; for which of its communes, the command says. */
export function yearPlaces({ authority }: Areas): Places {
  return {
    producer: 'nobody',
    'commune-officer': { inside: authority },
    'programme-office': { over: [authority] },
    'council-member': 'nobody',
    authority: { over: [authority] },
    inspector: 'nobody',
    auditor: 'nobody',
    adviser: 'nobody',
    'system-administrator': 'nobody',
  };
}

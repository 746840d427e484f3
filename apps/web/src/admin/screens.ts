import type { Screen } from '../shared/screen';

/** Who follows cases beyond those that wait for them. */
const FOLLOWERS = [
  'programme-office',
  'authority',
  'commune-officer',
  'council-member',
  'inspector',
  'auditor',
  'adviser',
] as const;

export const screens: readonly Screen[] = [
  {
    path: '/',
    menu: (say) => say('Việc hôm nay', 'Today’s work'),
    roles: 'all',
    load: () => import('./home/home'),
  },
  {
    path: '/san-pham/:id',
    roles: [...FOLLOWERS, 'producer'],
    load: () => import('./product/product'),
  },
  {
    path: '/dot/:id',
    roles: [...FOLLOWERS, 'producer'],
    load: () => import('./round/round'),
  },
];

import type { Screen } from '../shared/screen';

export const screens: readonly Screen[] = [
  { path: '/huong-dan', roles: 'all', load: () => import('./guide') },
];

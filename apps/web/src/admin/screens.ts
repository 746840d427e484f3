import type { Screen } from '../shared/screen';

export const screens: readonly Screen[] = [
  {
    path: '/',
    menu: (say) => say('Việc hôm nay', 'Today’s work'),
    roles: 'all',
    load: () => import('./home'),
  },
];

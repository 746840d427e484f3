import type { Screen } from '../shared/screen';

const COMMUNE = ['commune-officer'];

export const screens: readonly Screen[] = [
  {
    path: '/xa/ho-so',
    menu: (say) => say('Hồ sơ của xã', 'Dossiers of the commune'),
    roles: COMMUNE,
    load: () => import('./dossiers'),
  },
  { path: '/xa/ho-so/:id', roles: COMMUNE, load: () => import('./check/check') },
  { path: '/xa/nop-thay/:id', roles: COMMUNE, load: () => import('./behalf/behalf') },
  {
    path: '/xa/den-tan-noi',
    menu: (say) => say('Đến tận nơi hoặc gọi', 'Go there or call'),
    roles: COMMUNE,
    load: () => import('./to-visit'),
  },
  {
    path: '/xa/bao-cao',
    menu: (say) => say('Báo cáo của xã', 'Reports of the commune'),
    roles: COMMUNE,
    load: () => import('./reports'),
  },
];

import type { Screen } from '../shared/screen';

export const screens: readonly Screen[] = [
  { path: '/du-lieu-cua-toi', roles: 'all', load: () => import('./own-data') },
  {
    path: '/yeu-cau-sua-du-lieu',
    menu: (say) => say('Yêu cầu sửa dữ liệu', 'Corrections'),
    roles: ['system-administrator'],
    load: () => import('./corrections'),
  },
  {
    path: '/da-xem-du-lieu',
    menu: (say) => say('Ai đã xem dữ liệu', 'Looks at data'),
    roles: ['system-administrator', 'auditor'],
    load: () => import('./looks'),
  },
];

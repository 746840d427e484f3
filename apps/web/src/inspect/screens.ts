import type { Screen } from '../shared/screen';

const INSPECTORS = ['inspector'];

export const screens: readonly Screen[] = [
  {
    path: '/kiem-tra',
    menu: (say) => say('Kiểm tra sản phẩm', 'Inspect a product'),
    roles: INSPECTORS,
    load: () => import('./find'),
  },
  { path: '/kiem-tra/:id', roles: INSPECTORS, load: () => import('./certificate') },
];

import type { Screen } from '../shared/screen';

const KEEPERS = ['system-administrator'];

export const screens: readonly Screen[] = [
  {
    path: '/nguoi-dung',
    menu: (say) => say('Người dùng', 'People'),
    roles: KEEPERS,
    load: () => import('./people'),
  },
  { path: '/nguoi-dung/nhap', roles: KEEPERS, load: () => import('./import/import') },
  { path: '/nguoi-dung/:id', roles: KEEPERS, load: () => import('./person/person') },
  {
    path: '/thay-doi-tai-khoan',
    menu: (say) => say('Thay đổi tài khoản', 'Account changes'),
    roles: KEEPERS,
    load: () => import('./changes'),
  },
];

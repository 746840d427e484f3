import type { Screen } from '../shared/screen';

const COUNCIL = ['council-member'];
const AROUND = [...COUNCIL, 'programme-office', 'authority', 'adviser'];
const ADVISING = ['adviser', 'programme-office'];

export const screens: readonly Screen[] = [
  {
    path: '/cham-diem',
    menu: (say) => say('Chấm điểm', 'Scoring'),
    roles: COUNCIL,
    load: () => import('./scoring/rounds'),
  },
  { path: '/cham-diem/:round', roles: COUNCIL, load: () => import('./scoring/queue') },
  { path: '/cham-diem/:round/:product', roles: COUNCIL, load: () => import('./scoring/sheet') },
  {
    path: '/phien-hop',
    menu: (say) => say('Phiên họp Hội đồng', 'Council sessions'),
    roles: AROUND,
    load: () => import('./session/sessions'),
  },
  {
    path: '/xem-xet',
    menu: (say) => say('Xem xét hồ sơ', 'Reviews and visits'),
    roles: ADVISING,
    load: () => import('./advising/rounds'),
  },
  { path: '/xem-xet/:round', roles: ADVISING, load: () => import('./advising/round') },
  { path: '/phien-hop/:round', roles: AROUND, load: () => import('./session/session') },
  { path: '/phien-hop/:round/ket-qua', roles: AROUND, load: () => import('./results/results') },
];

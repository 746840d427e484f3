import type { Screen } from '../shared/screen';

/** Who looks after an area. */
const OVERSEERS = ['programme-office', 'authority', 'auditor', 'inspector'] as const;
/** Who follows cases beyond those that wait for them. */
const FOLLOWERS = [...OVERSEERS, 'commune-officer', 'council-member', 'adviser'] as const;
const EVERY_CASE = [...FOLLOWERS, 'producer'] as const;
/** An adviser reads what a council is to judge, and nothing of what was decided before. */
const CERTIFICATES = [...OVERSEERS, 'commune-officer', 'council-member', 'producer'] as const;

/** An authority and its office: their plans are written here, their certificates signed and handed over. */
const OF_AN_AUTHORITY = ['programme-office', 'authority'] as const;

/** Who says in which words people are told. */
const WORDING = ['programme-office', 'system-administrator'] as const;

export const screens: readonly Screen[] = [
  {
    path: '/',
    menu: (say) => say('Việc hôm nay', 'Today’s work'),
    roles: 'all',
    load: () => import('./home/home'),
  },
  {
    path: '/quyet-dinh',
    menu: (say) => say('Chờ tôi quyết định', 'For my decision'),
    roles: ['authority'],
    load: () => import('./approver/approver'),
  },
  {
    path: '/san-pham',
    menu: (say) => say('Sản phẩm', 'Products'),
    roles: EVERY_CASE,
    load: () => import('./board/board'),
  },
  { path: '/san-pham/:id', roles: EVERY_CASE, load: () => import('./product/product') },
  {
    path: '/thoi-han',
    menu: (say) => say('Quá hạn và có nguy cơ', 'Overdue and at risk'),
    roles: OVERSEERS,
    load: () => import('./health/late'),
  },
  {
    path: '/dot',
    menu: (say) => say('Đợt đánh giá', 'Rounds'),
    roles: EVERY_CASE,
    load: () => import('./round/rounds'),
  },
  { path: '/dot/:id', roles: EVERY_CASE, load: () => import('./round/round') },
  {
    path: '/ke-hoach',
    menu: (say) => say('Kế hoạch năm', 'Programme years'),
    roles: EVERY_CASE,
    load: () => import('./programme/programmes'),
  },
  {
    path: '/soan-ke-hoach',
    menu: (say) => say('Soạn kế hoạch', 'Write a plan'),
    roles: OF_AN_AUTHORITY,
    load: () => import('./plans/sheets'),
  },
  { path: '/soan-ke-hoach/:id', roles: OF_AN_AUTHORITY, load: () => import('./plans/editor') },
  { path: '/ke-hoach/:id', roles: EVERY_CASE, load: () => import('./programme/programme') },
  {
    path: '/giay-chung-nhan',
    menu: (say) => say('Giấy chứng nhận', 'Certificates'),
    roles: CERTIFICATES,
    load: () => import('./certificate/certificates'),
  },
  {
    path: '/giay-chung-nhan/:id',
    roles: CERTIFICATES,
    load: () => import('./certificate/certificate'),
  },
  {
    path: '/cho-ky',
    menu: (say) => say('Chờ ký', 'To be signed'),
    roles: OF_AN_AUTHORITY,
    load: () => import('./signing/signing'),
  },
  {
    path: '/in-va-trao',
    menu: (say) => say('In và trao giấy', 'Print and hand over'),
    roles: OF_AN_AUTHORITY,
    load: () => import('./printing/printing'),
  },
  {
    path: '/mau-giay',
    menu: (say) => say('Mẫu giấy chứng nhận', 'Form of certificates'),
    roles: OF_AN_AUTHORITY,
    load: () => import('./templates/templates'),
  },
  { path: '/mau-giay/:id', roles: OF_AN_AUTHORITY, load: () => import('./templates/template') },
  {
    path: '/thong-bao',
    menu: (say) => say('Thông báo đã gửi', 'Notices'),
    roles: OVERSEERS,
    load: () => import('./notices/notices'),
  },
  {
    path: '/hop-thu-di',
    menu: (say) => say('Hộp thư đi', 'Outbox'),
    roles: ['programme-office'],
    load: () => import('./outbox/outbox'),
  },
  {
    path: '/loi-mau',
    menu: (say) => say('Lời mẫu thông báo', 'Words of notices'),
    roles: WORDING,
    load: () => import('./messages/templates'),
  },
  { path: '/loi-mau/:template', roles: WORDING, load: () => import('./messages/template') },
  {
    path: '/nhat-ky',
    menu: (say) => say('Nhật ký', 'The log'),
    roles: OVERSEERS,
    load: () => import('./log/log'),
  },
  {
    path: '/bao-cao',
    menu: (say) => say('Báo cáo', 'Reports'),
    roles: OVERSEERS,
    load: () => import('./reports/reports'),
  },
  {
    path: '/bao-cao/:id/:report',
    roles: [...OVERSEERS, 'commune-officer'],
    load: () => import('./reports/report'),
  },
  {
    path: '/so-lieu',
    menu: (say) => say('Số liệu năm của chủ thể', 'Producers’ yearly figures'),
    roles: [...OVERSEERS, 'commune-officer'],
    load: () => import('./yearly/yearly'),
  },
  {
    path: '/so-lieu/:programme/:ask',
    roles: [...OVERSEERS, 'commune-officer'],
    load: () => import('./yearly/one'),
  },
  {
    path: '/ho-tro',
    menu: (say) => say('Tiền hỗ trợ', 'Support money'),
    roles: [...OF_AN_AUTHORITY, 'commune-officer'],
    load: () => import('./support/support'),
  },
  {
    path: '/ho-tro/:id',
    roles: [...OF_AN_AUTHORITY, 'commune-officer'],
    load: () => import('./support/claim'),
  },
  {
    path: '/thoi-gian',
    menu: (say) => say('Thời gian và khối lượng', 'Time and load'),
    roles: OVERSEERS,
    load: () => import('./insight/insight'),
  },
  {
    path: '/du-bao',
    menu: (say) => say('Dự báo 12 tháng', 'Forecast'),
    roles: OVERSEERS,
    load: () => import('./forecast/forecast'),
  },
  {
    path: '/lich-lam-viec',
    menu: (say) => say('Lịch làm việc', 'Working calendar'),
    roles: [...OVERSEERS, 'system-administrator'],
    load: () => import('./calendar/calendar'),
  },
  {
    path: '/tinh-trang',
    menu: (say) => say('Tình trạng hệ thống', 'System'),
    roles: ['programme-office', 'authority', 'auditor', 'system-administrator'],
    load: () => import('./health/health'),
  },
  { path: '/tai-khoan', roles: 'all', load: () => import('./account/account') },
];

import { said, type Said } from './said';

/** What is kept for a time: of which rows, counted from when, and what becomes of them afterwards. */
export interface Retention {
  readonly what: Said;
  readonly days: number;
  readonly from: Said;
  readonly why: Said;
  /** Rows of a table, by the moment from which is counted, and what else has to hold. */
  readonly rows: { readonly table: string; readonly since: string; readonly where?: string };
  /** Deleted, unless only some of it goes. */
  readonly empties?: 'contact';
}

const NOBODY_ELSE = `exists (select from posts p where p.person = people.id)
  and not exists (select from posts p where p.person = people.id and coalesce(p.until, 'infinity') >= current_date)`;

/** Every period after which something goes, by `ocop retention --apply`; it can be shortened here and nowhere else. */
export const RETENTIONS = {
  sessions: {
    what: said('phiên đăng nhập đã kết thúc', 'sessions that have ended'),
    days: 1,
    from: said('lần hoạt động cuối', 'last use'),
    why: said(
      'tài khoản an toàn; việc đăng nhập có trong lịch sử thay đổi',
      'safety of accounts; that somebody signed in stands in the record of changes',
    ),
    rows: { table: 'sessions', since: 'seen_at' },
  },
  'sign-in-tries': {
    what: said('lần thử đăng nhập sai', 'failed tries to sign in'),
    days: 1,
    from: said('lần thử cuối', 'last try'),
    why: said('chặn dò mật khẩu', 'to slow down guessing'),
    rows: { table: 'sign_in_throttle', since: 'last_at' },
  },
  challenges: {
    what: said('câu hỏi đăng nhập chưa trả lời', 'questions of signing in that nobody answered'),
    days: 1,
    from: said('khi hết hạn', 'expiry'),
    why: said('đăng nhập bằng khóa thiết bị, VNeID', 'to sign in by passkey or provider'),
    rows: { table: 'sign_in_challenges', since: 'expires_at' },
  },
  invitations: {
    what: said('thư mời đã dùng hoặc hết hạn', 'invitations that were used or expired'),
    days: 90,
    from: said('khi dùng, hoặc khi hết hạn', 'use, or expiry'),
    why: said('biết ai mời ai', 'to know who invited whom'),
    rows: { table: 'invitations', since: 'coalesce(used_at, expires_at)' },
  },
  recoveries: {
    what: said('đề nghị gỡ mã xác nhận bị mất', 'lost factors that were taken away'),
    days: 730,
    from: said('khi đề nghị', 'the request'),
    why: said('kiểm tra việc gỡ lớp xác thực', 'to examine how a factor was taken away'),
    rows: { table: 'factor_recoveries', since: 'asked_at' },
  },
  contact: {
    what: said(
      'địa chỉ liên hệ và cách đăng nhập của người không còn giữ vị trí nào',
      'how to reach, and the proofs of, people who hold no post any more',
    ),
    days: 365,
    from: said('ngày cuối của vị trí cuối', 'the last day of the last post'),
    why: said('bàn giao, khiếu nại', 'handing over, complaints'),
    rows: {
      table: 'people',
      since: '(select max(p.until)::timestamptz from posts p where p.person = people.id)',
      where: `${NOBODY_ELSE} and (email is not null or phone is not null
        or exists (select from passwords x where x.person = people.id)
        or exists (select from totp_factors x where x.person = people.id)
        or exists (select from passkeys x where x.person = people.id)
        or exists (select from provider_identities x where x.person = people.id))`,
    },
    empties: 'contact',
  },
  looks: {
    what: said('nhật ký xem dữ liệu cá nhân', 'who looked at personal data'),
    days: 730,
    from: said('lúc xem', 'the look'),
    why: said(
      'chủ thể dữ liệu và kiểm toán biết ai đã xem; nhật ký hệ thống giữ ít nhất 12 tháng (NĐ 53/2022)',
      'for the person and the auditor to know who looked; logs of systems are kept for 12 months at least (NĐ 53/2022)',
    ),
    rows: { table: 'personal_looks', since: 'at' },
  },
  corrections: {
    what: said('yêu cầu sửa dữ liệu đã giải quyết', 'requests of correction that are settled'),
    days: 730,
    from: said('khi giải quyết', 'the answer'),
    why: said('chứng minh đã trả lời đúng hạn', 'to prove that they were answered in time'),
    rows: { table: 'correction_requests', since: 'settled_at' },
  },
  'score-drafts': {
    what: said('phiếu chấm nháp của đợt đã có quyết định', 'drafts of sheets of decided rounds'),
    days: 365,
    from: said('lần lưu cuối', 'last saving'),
    why: said(
      'đối chiếu khi khiếu nại; phiếu đã nộp nằm trong nhật ký',
      'for appeals; submitted sheets stand in the log',
    ),
    rows: {
      table: 'score_drafts',
      since: 'saved_at',
      where:
        'exists (select from round_board r where r.id = score_drafts.round and r.decided_on is not null)',
    },
  },
  'current-products': {
    what: said(
      'sản phẩm đang xem xét của phiên đã qua',
      'where past sessions were on their agenda',
    ),
    days: 30,
    from: said('lúc chỉ', 'the pointing'),
    why: said('màn hình theo phiên họp', 'for screens to follow a session'),
    rows: { table: 'current_products', since: 'since' },
  },
  'webhook-tries': {
    what: said('lần gửi cho hệ thống khác', 'tries to tell other systems'),
    days: 90,
    from: said('lúc gửi', 'the try'),
    why: said('tìm lỗi kết nối', 'to find faults of a connection'),
    rows: { table: 'webhook_tries', since: 'tried_at' },
  },
} as const satisfies Readonly<Record<string, Retention>>;

export type RetentionKind = keyof typeof RETENTIONS;

import { type PersonalDatum, STATE_DUTY, SYSTEM_LOGS, WITH_THE_LOG } from './datum';
import { said } from './said';

const KEEPERS = said(
  'chính người đó; quản trị hệ thống của địa bàn: che bớt trong danh sách, xem đủ phải nêu lý do và được ghi lại',
  'the person; who keeps the system of the area: masked in lists, the whole by giving a reason, which is recorded',
);
const USERS = said('người dùng', 'users');
const OWNERS_ALONE = said('không ai đọc được qua hệ thống', 'nobody by way of the system');

/** What is kept of people who sign in. */
export const OF_ACCOUNTS: readonly PersonalDatum[] = [
  {
    id: 'name-and-post',
    what: said('họ tên, mã, tên đăng nhập, vị trí', 'name, id, login, posts'),
    whose: USERS,
    columns: [
      ...['people.id', 'people.name', 'people.login'],
      ...['posts.person', 'posts.area', 'posts.decision', 'posts.stands_in_for', 'posts.reason'],
    ],
    why: said('biết ai làm gì, với tư cách nào', 'to know who does what, in which post'),
    basis: STATE_DUTY,
    readers: KEEPERS,
    until: WITH_THE_LOG,
  },
  {
    id: 'own-views',
    what: said('góc nhìn danh sách đã lưu', 'saved views of lists'),
    whose: USERS,
    columns: ['saved_views.person', 'saved_views.name', 'saved_views.query'],
    why: said('mở lại danh sách như người đó quen xem', 'to show lists as the person likes them'),
    basis: STATE_DUTY,
    readers: said('chính người đó', 'the person'),
    until: { kept: said('đến khi người đó xóa', 'until the person removes them') },
  },
  {
    id: 'plan-writers',
    what: said('ai đang soạn kế hoạch, tên trong bản soạn', 'who writes a plan, names in it'),
    whose: USERS,
    columns: [
      ...['plan_sheets.area', 'plan_sheets.body'],
      ...['plan_sheets.made_by', 'plan_sheets.changed_by'],
    ],
    why: said('hai người không ghi đè nhau', 'so that two do not write over one another'),
    basis: STATE_DUTY,
    readers: said('cơ quan thường trực và cơ quan ban hành', 'the office and its authority'),
    until: { kept: said('đến khi bản soạn được xóa', 'until the sheet is thrown away') },
  },
  {
    id: 'contact',
    what: said('thư điện tử, điện thoại', 'e-mail, telephone'),
    whose: USERS,
    columns: ['people.email', 'people.phone'],
    why: said('gửi thông báo, thư mời', 'to send notices and invitations'),
    basis: STATE_DUTY,
    readers: KEEPERS,
    until: { retention: 'contact' },
  },
  {
    id: 'proofs',
    what: said(
      'mật khẩu (đã băm), mã xác thực, khóa thiết bị, tên ở nhà cung cấp định danh',
      'password (hashed), authenticator, passkeys, name with a provider',
    ),
    whose: USERS,
    columns: [
      ...['passwords.person', 'passwords.hash'],
      ...['totp_factors.person', 'totp_factors.secret', 'totp_factors.pending'],
      ...['passkeys.id', 'passkeys.person', 'passkeys.name', 'passkeys.public_key'],
      ...['provider_identities.subject', 'provider_identities.person'],
    ],
    why: said('đăng nhập an toàn', 'to sign in safely'),
    basis: STATE_DUTY,
    readers: OWNERS_ALONE,
    until: { retention: 'contact' },
  },
  {
    id: 'keys',
    what: said('khóa API của một vị trí', 'API keys of a post'),
    whose: USERS,
    columns: ['api_keys.person', 'api_keys.name', 'api_keys.key_hash'],
    why: said('chương trình làm thay vị trí đó', 'for a program to act in the post'),
    basis: STATE_DUTY,
    readers: said('chính người đó; quản trị hệ thống', 'the person; who keeps the system'),
    until: WITH_THE_LOG,
  },
  {
    id: 'sessions',
    what: said(
      'phiên đăng nhập: địa chỉ mạng, trình duyệt, giờ',
      'sessions: network address, browser, times',
    ),
    whose: USERS,
    columns: ['sessions.id_hash', 'sessions.person', 'sessions.address', 'sessions.agent'],
    why: said('an toàn tài khoản', 'safety of accounts'),
    basis: SYSTEM_LOGS,
    readers: said('chính người đó; quản trị hệ thống', 'the person; who keeps the system'),
    until: { retention: 'sessions' },
  },
  {
    id: 'sign-in-tries',
    what: said('tên và địa chỉ đã thử đăng nhập', 'names and addresses that tried to sign in'),
    whose: said('ai thử đăng nhập', 'whoever tries to sign in'),
    columns: ['sign_in_throttle.key'],
    why: said('chặn dò mật khẩu', 'to slow down guessing'),
    basis: SYSTEM_LOGS,
    readers: OWNERS_ALONE,
    until: { retention: 'sign-in-tries' },
  },
  {
    id: 'challenges',
    what: said('câu hỏi đang chờ khi đăng nhập', 'what was asked while signing in'),
    whose: USERS,
    columns: ['sign_in_challenges.person', 'sign_in_challenges.matter'],
    why: said('đăng nhập bằng khóa thiết bị, VNeID', 'to sign in by passkey or provider'),
    basis: STATE_DUTY,
    readers: OWNERS_ALONE,
    until: { retention: 'challenges' },
  },
  {
    id: 'invitations',
    what: said('thư mời', 'invitations'),
    whose: USERS,
    columns: ['invitations.token_hash', 'invitations.person', 'invitations.made_by'],
    why: said('mở tài khoản', 'to begin an account'),
    basis: STATE_DUTY,
    readers: said('quản trị hệ thống', 'who keeps the system'),
    until: { retention: 'invitations' },
  },
  {
    id: 'recoveries',
    what: said('đề nghị gỡ mã xác nhận bị mất', 'lost factors'),
    whose: USERS,
    columns: [
      ...['factor_recoveries.person', 'factor_recoveries.asked_by'],
      ...['factor_recoveries.reason', 'factor_recoveries.confirmed_by'],
    ],
    why: said('khôi phục tài khoản', 'to recover an account'),
    basis: STATE_DUTY,
    readers: said('quản trị hệ thống', 'who keeps the system'),
    until: { retention: 'recoveries' },
  },
  {
    id: 'account-changes',
    what: said('lịch sử thay đổi tài khoản', 'the record of changes of accounts'),
    whose: USERS,
    columns: [
      ...['account_changes.actor', 'account_changes.address', 'account_changes.subject_key'],
      ...['account_changes.before', 'account_changes.after'],
    ],
    why: said('biết ai cho ai quyền gì', 'to know who gave whom which right'),
    basis: SYSTEM_LOGS,
    readers: said(
      'quản trị hệ thống (liên hệ che bớt)',
      'who keeps the system (contact data masked)',
    ),
    until: {
      kept: said(
        'chứng cứ về quyền: cơ sở dữ liệu không cho ai sửa hay xóa',
        'evidence of rights: the database lets nobody alter or delete it',
      ),
    },
  },
  {
    id: 'looks',
    what: said('ai đã xem dữ liệu của ai, vì sao', 'who looked at whose data, and why'),
    whose: USERS,
    columns: [
      ...['personal_looks.reader', 'personal_looks.reader_area', 'personal_looks.address'],
      ...['personal_looks.person', 'personal_looks.reason'],
    ],
    why: said('người được xem và kiểm toán kiểm tra', 'for the person and the auditor to examine'),
    basis: 'Luật 91/2025/QH15, Điều 4',
    readers: said(
      'người được xem; quản trị hệ thống và kiểm toán của địa bàn',
      'the person; who keeps the system and the auditor of the area',
    ),
    until: { retention: 'looks' },
  },
  {
    id: 'corrections',
    what: said('yêu cầu sửa dữ liệu', 'requests of correction'),
    whose: USERS,
    columns: [
      ...['correction_requests.person', 'correction_requests.wanted', 'correction_requests.reason'],
      ...['correction_requests.settled_by', 'correction_requests.answer'],
    ],
    why: said('trả lời yêu cầu của chủ thể dữ liệu', 'to answer what people ask of their data'),
    basis: 'Luật 91/2025/QH15, Điều 4; NĐ 356/2025/NĐ-CP',
    readers: said(
      'chính người đó; quản trị hệ thống của địa bàn',
      'the person; who keeps the system of the area',
    ),
    until: { retention: 'corrections' },
  },
];

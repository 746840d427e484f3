import { commandWords, roleWords, worded } from '@ocop/words';
import { dayWritten, momentWritten } from '../shared/dates';
import type { Language } from '../shared/language';
import type { components } from '../shared/schema.gen';

type Change = Pick<components['schemas']['AccountChange'], 'before' | 'after' | 'places'>;
type Words = readonly [vietnamese: string, english: string];

/** What is written of an account, as people call it; what is not here is of use to nobody who reads. */
const FIELDS: Readonly<Record<string, Words>> = {
  name: ['tên', 'name'],
  login: ['tên đăng nhập', 'login'],
  email: ['thư điện tử', 'e-mail'],
  phone: ['điện thoại', 'phone'],
  active: ['được đăng nhập', 'may sign in'],
  role: ['vai trò', 'role'],
  area: ['nơi', 'area'],
  since: ['từ ngày', 'from'],
  until: ['đến hết ngày', 'until'],
  decision: ['quyết định', 'decision'],
  capacity: ['tư cách', 'capacity'],
  stands_in_for: ['thay cho vị trí', 'stands in for the post'],
  reason: ['lý do', 'reason'],
  read_only: ['chỉ đọc', 'reads only'],
  commands: ['lệnh được gửi', 'commands'],
  expires_at: ['hết hạn lúc', 'expires'],
  ended_at: ['kết thúc lúc', 'ended'],
  used_at: ['dùng lúc', 'used'],
  confirmed_at: ['xác nhận lúc', 'confirmed'],
  purpose: ['để làm gì', 'purpose'],
  how: ['bằng cách', 'by'],
  agent: ['trình duyệt', 'browser'],
  field: ['mục', 'field'],
  wanted: ['muốn sửa thành', 'wanted'],
  outcome: ['kết quả', 'outcome'],
  issuer: ['nơi định danh', 'provider'],
};

/** Values that stand for something. */
const VALUES: Readonly<Record<string, Words>> = {
  own: ['chính thức', 'own'],
  'stand-in': ['làm thay', 'stand-in'],
  sandbox: ['chọn người dùng thử', 'as somebody of the sandbox'],
  password: ['mật khẩu', 'password'],
  passkey: ['khóa đăng nhập', 'passkey'],
  provider: ['dịch vụ định danh', 'identity provider'],
  key: ['khóa cho chương trình', 'key of a program'],
  invitation: ['nhận vị trí', 'invitation'],
  'new-password': ['đặt lại mật khẩu', 'a new password'],
  'first-administrator': ['người quản trị đầu tiên', 'first administrator'],
  true: ['có', 'yes'],
  false: ['không', 'no'],
};

const LONGEST = 60;

/** What differs between before and after, in the reader's words. */
export function differences({ before, after, places }: Change, language: Language) {
  const told = (field: string, value: unknown) =>
    field === 'area' && typeof value === 'string'
      ? (places[value] ?? value)
      : shown(value, language);
  return Object.entries(FIELDS)
    .map(([field, words]) => ({
      name: said(words, language),
      was: told(field, before?.[field]),
      is: told(field, after?.[field]),
    }))
    .filter(({ was, is }) => was !== is);
}

const said = ([vietnamese, english]: Words, language: Language) =>
  language === 'vi' ? vietnamese : english;

function shown(value: unknown, language: Language): string {
  if (value === undefined || value === null) return '-';
  if (Array.isArray(value)) return value.map((one) => shown(one, language)).join(', ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const known = VALUES[text];
  if (known) return said(known, language);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return momentWritten(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayWritten(text);
  const words = worded(commandWords, worded(roleWords, text, language), language);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

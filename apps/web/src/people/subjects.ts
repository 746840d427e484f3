import type { Say } from '../shared/language';

type Operation = 'insert' | 'update' | 'delete';

/** What a table of accounts is called among people. */
const SUBJECTS: Readonly<Record<string, readonly [vietnamese: string, english: string]>> = {
  people: ['người dùng', 'person'],
  posts: ['vai trò', 'post'],
  api_keys: ['khóa cho chương trình', 'key of a program'],
  passwords: ['mật khẩu', 'password'],
  totp_factors: ['mã xác nhận thứ hai', 'second factor'],
  passkeys: ['khóa đăng nhập', 'passkey'],
  sessions: ['phiên đăng nhập', 'session'],
  invitations: ['thư mời', 'invitation'],
  recoveries: ['gỡ mã xác nhận', 'recovery'],
};

const DONE: Readonly<Record<Operation, readonly [vietnamese: string, english: string]>> = {
  insert: ['thêm', 'added'],
  update: ['sửa', 'changed'],
  delete: ['xóa', 'deleted'],
};

/** `sửa vai trò`, `post changed`. */
export function subjectSaid(subject: string, operation: Operation, say: Say): string {
  const [vietnamese, english] = SUBJECTS[subject] ?? [subject, subject];
  const [doneVi, doneEn] = DONE[operation];
  return say(`${doneVi} ${vietnamese}`, `${english} ${doneEn}`);
}

import type { AccountRefusal } from '@ocop/accounts';
import { said } from '../language';

/** What is refused about an account, in words for whoever runs the system. */
export function accountRefusalWords({ code, facts }: AccountRefusal): string {
  const of = (name: string) => `${facts[name] as string}`;
  switch (code) {
    case 'ACCOUNT_UNKNOWN':
      return said(
        `không có ${of('id')}; xem \`ocop people list\``,
        `there is no ${of('id')}; see \`ocop people list\``,
      );
    case 'ACCOUNT_FAULT':
      return said(
        `${of('field')} không đúng; cần: ${of('expected')}`,
        `${of('field')} is not right; expected: ${of('expected')}`,
      );
    case 'LOGIN_TAKEN':
      return said(`đã có người tên ${of('login')}`, `somebody is called ${of('login')} already`);
    case 'LAST_ADMINISTRATOR':
      return said(
        'đây là người quản trị hệ thống cuối cùng: giao vị trí này cho người khác trước',
        'this is the last administrator of the system: give the post to somebody else first',
      );
    default:
      return code;
  }
}

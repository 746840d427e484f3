import { StartFault, type Words } from '../start-fault';
import type { Settings } from './settings';

const OWNERS = /^postgres(ql)?:\/\/(ocop_owner|postgres)[:@]/;

/** Each setting of the API that is good enough to try things, and not for people's affairs, by its name. */
function unsafeIn(settings: Settings): Words[] {
  const { PUBLIC_URL, RATE_LIMIT, RATE_LIMIT_PUBLIC, MAIL_FROM } = settings;
  const { DATABASE_URL, DATABASE_URL_ACCOUNTS, SIGNING_KEY, OIDC_ISSUER } = settings;
  const faults: Words[] = [];
  const unless = (fine: boolean, vi: string, en: string) => {
    if (!fine) faults.push({ vi, en });
  };
  const https = (url: string) => url.startsWith('https://');
  unless(https(PUBLIC_URL), 'PUBLIC_URL: cần https://…', 'PUBLIC_URL: expected https://…');
  unless(
    DATABASE_URL_ACCOUNTS !== undefined,
    'DATABASE_URL_ACCOUNTS: chưa đặt; vai trò ocop_api không giữ tài khoản',
    'DATABASE_URL_ACCOUNTS: it is not set; the role ocop_api keeps no accounts',
  );
  for (const [name, url] of Object.entries({ DATABASE_URL, DATABASE_URL_ACCOUNTS }))
    unless(
      !OWNERS.test(url ?? ''),
      `${name}: là chủ cơ sở dữ liệu; cần vai trò riêng của ứng dụng`,
      `${name}: this is the owner of the database; expected the app's own role`,
    );
  unless(
    DATABASE_URL !== DATABASE_URL_ACCOUNTS,
    'DATABASE_URL_ACCOUNTS: trùng với DATABASE_URL',
    'DATABASE_URL_ACCOUNTS: the same as DATABASE_URL',
  );
  unless(SIGNING_KEY !== undefined, 'SIGNING_KEY: chưa đặt', 'SIGNING_KEY: it is not set');
  unless(RATE_LIMIT > 0, 'RATE_LIMIT: 0 là không giới hạn', 'RATE_LIMIT: 0 is no limit');
  unless(
    RATE_LIMIT_PUBLIC > 0,
    'RATE_LIMIT_PUBLIC: 0 là không giới hạn',
    'RATE_LIMIT_PUBLIC: 0 is no limit',
  );
  unless(
    !/@(\w+\.)*example>?$/.test(MAIL_FROM),
    'MAIL_FROM: là địa chỉ mẫu',
    'MAIL_FROM: this is a sample address',
  );
  unless(
    settings.VAPID_PUBLIC_KEY === undefined || !/\.example$/.test(settings.VAPID_SUBJECT),
    'VAPID_SUBJECT: là địa chỉ mẫu; cần mailto:… của đơn vị',
    'VAPID_SUBJECT: this is a sample address; expected a mailto:… of the office',
  );
  unless(
    OIDC_ISSUER === undefined || https(OIDC_ISSUER),
    'OIDC_ISSUER: cần https://…',
    'OIDC_ISSUER: expected https://…',
  );
  return faults;
}

/** A deployment does not start on what is only good for trying. @throws StartFault with every unsafe setting */
export function requireSafe(settings: Settings): void {
  if (settings.NODE_ENV !== 'production') return;
  const faults = unsafeIn(settings);
  if (faults.length === 0) return;
  throw new StartFault({
    vi: `không khởi động khi NODE_ENV=production:${faults.map(({ vi }) => `\n  ${vi}`).join('')}`,
    en: `not started with NODE_ENV=production:${faults.map(({ en }) => `\n  ${en}`).join('')}`,
  });
}

import type { Words } from '../start-fault';

const database = { vi: 'địa chỉ postgresql://…', en: 'an address postgresql://…' };
const web = { vi: 'địa chỉ http://… hoặc https://…', en: 'an address http://… or https://…' };
const word = { vi: 'một từ không trống', en: 'text that is not empty' };
const file = { vi: 'một tệp', en: 'a file' };
const oneOf = (...names: readonly string[]) => ({
  vi: `một trong ${names.join(', ')}`,
  en: `one of ${names.join(', ')}`,
});
const count = (min: number, max?: number) => ({
  vi: max === undefined ? `số nguyên từ ${min}` : `số nguyên từ ${min} đến ${max}`,
  en: max === undefined ? `an integer from ${min}` : `an integer from ${min} to ${max}`,
});

const EXPECTED = {
  NODE_ENV: oneOf('production', 'development', 'test'),
  DATABASE_URL: database,
  DATABASE_URL_WORKER: database,
  DATABASE_URL_API: database,
  DATABASE_URL_ACCOUNTS: database,
  DATABASE_URL_SCORING: database,
  DATABASE_URL_CERTIFICATES: database,
  DATABASE_URL_NOTIFICATIONS: database,
  DATABASE_URL_AUDITOR: database,
  TEMPORAL_ADDRESS: { vi: 'máy:cổng', en: 'host:port' },
  TEMPORAL_NAMESPACE: word,
  TEMPORAL_UI_URL: web,
  API_HOST: word,
  API_PORT: count(0, 65_535),
  PROBE_PORT: count(1, 65_535),
  PUBLIC_URL: web,
  SIGNING_KEY: word,
  RATE_LIMIT: count(0),
  RATE_LIMIT_PUBLIC: count(0),
  CORS_ORIGINS: {
    vi: 'các địa chỉ https://máy, cách nhau bằng dấu cách',
    en: 'addresses https://host with blanks between them',
  },
  WEBHOOKS_TO_PRIVATE: oneOf('refused', 'allowed'),
  TRUSTED_PROXIES: {
    vi: 'các địa chỉ mạng (10.0.0.1, 10.0.0.0/8, loopback), cách nhau bằng dấu cách',
    en: 'network addresses (10.0.0.1, 10.0.0.0/8, loopback) with blanks between them',
  },
  OIDC_ISSUER: web,
  OIDC_CLIENT_ID: word,
  OIDC_CLIENT_SECRET: word,
  OIDC_NAME: word,
  SMTP_URL: { vi: 'địa chỉ smtp://… hoặc smtps://…', en: 'an address smtp://… or smtps://…' },
  MAIL_FROM: word,
  BOUNCE_ADDRESS: {
    vi: 'địa chỉ thư, phần trước @ dài nhất 14 ký tự a-z, 0-9, . _ -',
    en: 'an address with at most 14 characters a-z, 0-9, . _ - before the @',
  },
  BOUNCE_PORT: count(0, 65_535),
  BOUNCE_HOST: word,
  PROOF_BY_REPORT: {
    vi: 'zalo, sms, cách nhau bằng dấu cách',
    en: 'zalo, sms with blanks between them',
  },
  ZALO_APP_ID: word,
  ZALO_SECRET_KEY: word,
  ZALO_REFRESH_TOKEN: word,
  ZALO_TEMPLATE: word,
  ZALO_OA_SECRET: word,
  ZALO_URL: web,
  ZALO_OAUTH_URL: web,
  ZALO_PER_SECOND: count(1, 1_000),
  SMS_API_KEY: word,
  SMS_SECRET_KEY: word,
  SMS_BRANDNAME: word,
  SMS_URL: web,
  SMS_PER_SECOND: count(1, 1_000),
  VAPID_PUBLIC_KEY: word,
  VAPID_PRIVATE_KEY: word,
  VAPID_SUBJECT: { vi: 'mailto:… hoặc https:…', en: 'mailto:… or https:…' },
  PUSH_SERVICES: {
    vi: 'các địa chỉ https://máy, cách nhau bằng dấu cách',
    en: 'addresses https://host with blanks between them',
  },
  OCOP_CLOCK: oneOf('real', 'sandbox'),
  MAIL_DIR: { vi: 'một thư mục', en: 'a folder' },
  FILES_DIR: { vi: 'một thư mục', en: 'a folder' },
  FILES_S3_URL: web,
  FILES_S3_REGION: word,
  FILES_S3_KEY_ID: word,
  FILES_S3_SECRET: word,
  FILES_URL: web,
  FILES_MAX_BYTES: count(1_000, 500_000_000),
  FILES_MAX_PIXELS: count(10_000),
  CLAMD: { vi: 'tcp://máy:cổng hoặc unix:/đường-dẫn', en: 'tcp://host:port or unix:/path' },
  PAPER_SIGNING: oneOf('demonstration', 'pkcs12', 'external', 'by-hand'),
  PAPER_SIGNING_FILE: file,
  PAPER_SIGNING_PASSWORD_FILE: file,
  PAPER_SIGNING_TRUSTED: file,
  PAPER_SIGNING_TSA: web,
  WORKFLOW_CACHE: count(2),
} as const satisfies Readonly<Record<string, Words>>;

/** What a setting should have said, and what it says. */
export function settingFault(name: keyof typeof EXPECTED, value: string | undefined): Words {
  const { vi, en } = EXPECTED[name];
  const got = JSON.stringify(value);
  return {
    vi: `${name}: cần ${vi}, ${value === undefined ? 'chưa đặt' : `nhận ${got}`}`,
    en: `${name}: expected ${en}, ${value === undefined ? 'it is not set' : `got ${got}`}`,
  };
}

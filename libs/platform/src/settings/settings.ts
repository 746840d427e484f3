import type { Language } from '@ocop/calendar';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../project-root';
import { StartFault } from '../start-fault';
import { settingFault } from './setting-fault';

const database = z.url({ protocol: /^postgres(ql)?$/ });

const split = (text: string) => text.split(/\s+/).filter((part) => part !== '');
/** A site as a browser names it: scheme and host, nothing behind them. */
const origins = z
  .string()
  .transform(split)
  .pipe(z.array(z.string().regex(/^https?:\/\/[^\s/]+$/)))
  .default([]);
const network = z.union([
  z.enum(['loopback', 'linklocal', 'uniquelocal']),
  z.ipv4(),
  z.ipv6(),
  z.cidrv4(),
  z.cidrv6(),
]);

/** Everything a process is told from outside. One schema, read once at the start of each app. */
const shape = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  /** The role of the one app that runs here; for tools, the auditor's. */
  DATABASE_URL: database,
  /** Where several apps share a process, each has its own role's address. */
  DATABASE_URL_WORKER: database.optional(),
  DATABASE_URL_API: database.optional(),
  /** The API keeps people's accounts through connections of their own. */
  DATABASE_URL_ACCOUNTS: database.optional(),
  DATABASE_URL_SCORING: database.optional(),
  DATABASE_URL_CERTIFICATES: database.optional(),
  DATABASE_URL_NOTIFICATIONS: database.optional(),
  DATABASE_URL_AUDITOR: database.optional(),
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s:]+:\d+$/, 'host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** Where people open Temporal's own pages; only for links. */
  TEMPORAL_UI_URL: z.url().optional(),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where a process without HTTP of its own tells how it is; nowhere when not set. */
  PROBE_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  /** Address under which the public reaches the API, printed on certificates. */
  PUBLIC_URL: z.url().default('http://127.0.0.1:3000'),
  /** Private keys with which this process vouches for what it sends to cases: `NAME=BASE64`, several with blanks. */
  SIGNING_KEY: z.string().optional(),
  /** Requests a minute from one key or session, and from one address without either; 0 is without a limit. */
  RATE_LIMIT: z.coerce.number().int().min(0).default(6_000),
  /** The same for looking up certificates, from one address: a whole market may stand behind it, a scraper as well. */
  RATE_LIMIT_PUBLIC: z.coerce.number().int().min(0).default(1_200),
  /** Sites whose pages may ask the API with a key, as `https://…`, with blanks between them; none when not set. */
  CORS_ORIGINS: origins,
  /** `allowed` lets webhooks go to addresses of one's own network; the internet's alone otherwise. */
  WEBHOOKS_TO_PRIVATE: z.enum(['refused', 'allowed']).default('refused'),
  /** Proxies whose word for an address is taken, as addresses or networks with blanks between them. */
  TRUSTED_PROXIES: z.string().transform(split).pipe(z.array(network)).default([]),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.string().default('OCOP <khong-tra-loi@ocop.example>'),
  /** Where mail comes back to that a server took and could not deliver, and where we listen for it; both or none. */
  BOUNCE_ADDRESS: z
    .string()
    .regex(/^[a-z0-9._-]{1,14}@[a-z0-9.-]+$/)
    .optional(),
  BOUNCE_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  BOUNCE_HOST: z.string().default('127.0.0.1'),
  /** Ways whose signed reports of delivery count as proof for what the law wants delivered; none when not set. */
  PROOF_BY_REPORT: z
    .string()
    .transform(split)
    .pipe(z.array(z.enum(['zalo', 'sms'])))
    .default([]),
  /** Zalo Notification Service: its application, with what tokens are fetched, and the approved template; all or none. */
  ZALO_APP_ID: z.string().min(1).optional(),
  ZALO_SECRET_KEY: z.string().min(1).optional(),
  ZALO_REFRESH_TOKEN: z.string().min(1).optional(),
  ZALO_TEMPLATE: z.string().min(1).optional(),
  /** With what Zalo signs what it reports to the API (secret key of the Official Account). */
  ZALO_OA_SECRET: z.string().min(1).optional(),
  ZALO_URL: z.url({ protocol: /^https?$/ }).default('https://business.openapi.zalo.me'),
  ZALO_OAUTH_URL: z.url({ protocol: /^https?$/ }).default('https://oauth.zaloapp.com'),
  /** Messages that one process of the notifications begins in a second. */
  ZALO_PER_SECOND: z.coerce.number().int().min(1).max(1_000).default(20),
  /** Short messages under a brand name: keys and name with the provider; all or none. */
  SMS_API_KEY: z.string().min(1).optional(),
  SMS_SECRET_KEY: z.string().min(1).optional(),
  SMS_BRANDNAME: z.string().min(1).optional(),
  SMS_URL: z.url({ protocol: /^https?$/ }).default('https://rest.esms.vn/MainService.svc/json'),
  SMS_PER_SECOND: z.coerce.number().int().min(1).max(1_000).default(10),
  /** Web push: the pair of keys by which push services know us (RFC 8292), and whom they may write to; all or none. */
  VAPID_PUBLIC_KEY: z.string().min(1).optional(),
  VAPID_PRIVATE_KEY: z.string().min(1).optional(),
  VAPID_SUBJECT: z
    .string()
    .regex(/^(mailto:|https:)\S+$/)
    .default('mailto:ocop@ocop.example'),
  /** Push services beside those of the known browsers, as `https://host` with blanks between them. */
  PUSH_SERVICES: origins,
  /** `sandbox` lets an administrator move the clock; a production deployment has the real one. */
  OCOP_CLOCK: z.enum(['real', 'sandbox']).default('real'),
  /** A provider of identities (OpenID Connect) by which people may sign in; none when not set. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the button says. */
  OIDC_NAME: z.string().min(1).default('VNeID'),
  /** Where files are kept, and where uploads gather; one folder for all processes of the API. */
  FILES_DIR: z
    .string()
    .min(1)
    .default(join(projectRoot(), '.data', 'files')),
  /** Where the mail server inside a sandbox keeps what it takes; none where mail goes to a server of somebody's. */
  MAIL_DIR: z.string().min(1).optional(),
  /** A bucket instead of the folder: address with the bucket in its path. */
  FILES_S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  FILES_S3_REGION: z.string().min(1).default('us-east-1'),
  FILES_S3_KEY_ID: z.string().min(1).optional(),
  FILES_S3_SECRET: z.string().min(1).optional(),
  /** Another origin from which files are shown; none: the API's own, under /files/. */
  FILES_URL: z.url({ protocol: /^https?$/ }).optional(),
  FILES_MAX_BYTES: z.coerce.number().int().min(1_000).max(500_000_000).default(30_000_000),
  FILES_MAX_PIXELS: z.coerce.number().int().min(10_000).default(100_000_000),
  /** The virus scanner: `tcp://host:port` or `unix:/path`; without one files are shown as not scanned. */
  CLAMD: z
    .string()
    .regex(/^(tcp:\/\/[^\s/:]+:\d+|unix:\/\S+)$/)
    .optional(),
  /** By what certificates are signed; where it is not set, a sandbox by its demonstration key, all else outside. */
  PAPER_SIGNING: z.enum(['demonstration', 'pkcs12', 'external', 'by-hand']).optional(),
  /** The PKCS#12 file, or where the demonstration key is kept. */
  PAPER_SIGNING_FILE: z
    .string()
    .min(1)
    .default(join(projectRoot(), '.data', 'demonstration-signer.json')),
  /** The file with the password of the PKCS#12 file. */
  PAPER_SIGNING_PASSWORD_FILE: z.string().min(1).optional(),
  /** Certificates (PEM) of the issuers whose signers are taken, where papers are signed outside. */
  PAPER_SIGNING_TRUSTED: z.string().min(1).optional(),
  /** An authority of time-stamps (RFC 3161); none when not set. */
  PAPER_SIGNING_TSA: z.url({ protocol: /^https?$/ }).optional(),
  /** Cases a worker keeps in memory, each with about 0.3 MB; of more that are due at once each is replayed. */
  WORKFLOW_CACHE: z.coerce.number().int().min(2).default(1_200),
});

export type Settings = z.infer<typeof shape>;

/** @throws StartFault with one sentence for each setting that is missing or wrong */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const result = shape.safeParse(env);
  if (!result.success) {
    const names = new Set(result.error.issues.map(({ path }) => path.join('.') as keyof Settings));
    const faults = [...names].map((name) => settingFault(name, env[name]));
    const lines = (language: Language) => faults.map((fault) => `\n  ${fault[language]}`).join('');
    throw new StartFault({
      vi: `thiết lập sai:${lines('vi')}`,
      en: `wrong settings:${lines('en')}`,
    });
  }
  const settings = result.data;
  if ((settings.BOUNCE_ADDRESS === undefined) !== (settings.BOUNCE_PORT === undefined))
    throw new StartFault({
      vi: 'BOUNCE_ADDRESS và BOUNCE_PORT: cần cả hai, hoặc không có gì',
      en: 'BOUNCE_ADDRESS and BOUNCE_PORT: both are needed, or none',
    });
  if (settings.NODE_ENV === 'production' && settings.OCOP_CLOCK === 'sandbox')
    throw new StartFault({
      vi: 'không nhận OCOP_CLOCK=sandbox khi NODE_ENV=production: đồng hồ sẽ chỉnh được',
      en: 'OCOP_CLOCK=sandbox is refused with NODE_ENV=production: its clock could be moved',
    });
  if (settings.NODE_ENV === 'production' && settings.PAPER_SIGNING === 'demonstration')
    throw new StartFault({
      vi: 'không nhận PAPER_SIGNING=demonstration khi NODE_ENV=production: chữ ký minh họa không có giá trị',
      en: 'PAPER_SIGNING=demonstration is refused with NODE_ENV=production: nobody stands behind that signature',
    });
  return settings;
}

import { StartFault } from '../start-fault';
import { readSettings } from './settings';
import { requireSafe } from './unsafe-settings';

const safe = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://ocop_api@db/ocop',
  DATABASE_URL_ACCOUNTS: 'postgresql://ocop_accounts@db/ocop',
  TEMPORAL_ADDRESS: 'temporal:7233',
  SMTP_URL: 'smtp://mail:25',
  PUBLIC_URL: 'https://ocop.hue.gov.vn',
  SIGNING_KEY: 'api=x',
  MAIL_FROM: 'OCOP Huế <ocop@hue.gov.vn>',
};

function namesOf(env: Readonly<Record<string, string | undefined>>): string[] {
  try {
    requireSafe(readSettings({ ...safe, ...env }));
    return [];
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    return [...error.words.vi.matchAll(/\n {2}(\w+):/g)].map(([, name]) => name ?? '');
  }
}

test('a deployment whose settings are right starts, and so does any place to try things', () => {
  expect(namesOf({})).toEqual([]);
  expect(
    namesOf({ NODE_ENV: 'development', PUBLIC_URL: 'http://x', SIGNING_KEY: undefined }),
  ).toEqual([]);
});

test.each<[string, string | undefined]>([
  ['PUBLIC_URL', 'http://ocop.hue.gov.vn'],
  ['DATABASE_URL_ACCOUNTS', undefined],
  ['DATABASE_URL_ACCOUNTS', safe.DATABASE_URL],
  ['DATABASE_URL', 'postgresql://ocop_owner@db/ocop'],
  ['SIGNING_KEY', undefined],
  ['RATE_LIMIT', '0'],
  ['RATE_LIMIT_PUBLIC', '0'],
  ['MAIL_FROM', 'OCOP <khong-tra-loi@ocop.example>'],
  ['OIDC_ISSUER', 'http://id.example'],
])('%s=%p keeps a deployment from starting, by its name', (name, value) => {
  expect(namesOf({ [name]: value })).toEqual([name]);
});

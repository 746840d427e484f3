import { type Settings, StartFault } from '@ocop/platform';
import type { DeliveryReports } from '@ocop/records';
import type { Pool } from 'pg';
import type { Channel, Channels } from './channel';
import type { Mailer } from './mailer';
import { Sms } from './sms';
import { WebPush } from './web-push';
import { Zalo } from './zalo';
import { ZaloTokens } from './zalo-tokens';

/** Mail always, the others where they are set up. @throws StartFault for one that is set up in part */
export function channelsOf(
  settings: Settings,
  pool: Pool,
  mailer: Mailer,
  reports: DeliveryReports,
): Channels {
  const ways: Channel[] = [mailer];
  const zalo = together(settings, [
    'ZALO_APP_ID',
    'ZALO_SECRET_KEY',
    'ZALO_REFRESH_TOKEN',
    'ZALO_TEMPLATE',
  ]);
  if (zalo) {
    const [appId, secretKey, refreshToken, template] = zalo;
    const account = { oauthUrl: settings.ZALO_OAUTH_URL, appId, secretKey, refreshToken };
    const { ZALO_URL: url, ZALO_PER_SECOND: perSecond } = settings;
    ways.push(new Zalo({ url, template, perSecond }, new ZaloTokens(pool, account)));
  }
  const sms = together(settings, ['SMS_API_KEY', 'SMS_SECRET_KEY', 'SMS_BRANDNAME']);
  if (sms) {
    const [apiKey, secretKey, brandname] = sms;
    const { SMS_URL: url, SMS_PER_SECOND: perSecond, PUBLIC_URL: site } = settings;
    ways.push(new Sms({ url, apiKey, secretKey, brandname, site, perSecond }, reports));
  }
  const push = together(settings, ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY']);
  if (push) {
    const [publicKey, privateKey] = push;
    const { VAPID_SUBJECT: subject, PUSH_SERVICES: services } = settings;
    ways.push(new WebPush(pool, { publicKey, privateKey, subject, services }));
  }
  return new Map(ways.map((way) => [way.name, way]));
}

function together<const K extends readonly (keyof Settings)[]>(
  settings: Settings,
  names: K,
): { [I in keyof K]: string } | undefined {
  const values = names.map((name) => settings[name]);
  const missing = names.filter((_, i) => values[i] === undefined);
  if (missing.length === names.length) return undefined;
  if (missing.length > 0)
    throw new StartFault({
      vi: `còn thiếu thiết lập: ${missing.join(', ')} (cần đủ ${names.join(', ')}, hoặc không có gì)`,
      en: `settings are missing: ${missing.join(', ')} (all of ${names.join(', ')}, or none)`,
    });
  return values as never;
}

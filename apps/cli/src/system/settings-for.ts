import { readSettings, roleSettings, type Settings } from '@ocop/platform';
import type { Servers } from './servers';

/** The settings of apps that stand on these servers; what the environment says about anything else counts. */
export function settingsFor(servers: Servers, port: number, signingKey = ''): Settings {
  return readSettings({
    OCOP_CLOCK: 'sandbox',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ...process.env,
    DATABASE_URL: servers.databaseUrl,
    ...(servers.roleUrls ? roleSettings(servers.roleUrls) : {}),
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_UI_URL: servers.temporalUi,
    SMTP_URL: servers.smtpUrl,
    API_PORT: String(port),
    ...(signingKey ? { SIGNING_KEY: signingKey } : {}),
  });
}

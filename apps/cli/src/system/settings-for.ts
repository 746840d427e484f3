import { readSettings, roleSettings, type Settings } from '@ocop/platform';
import { join } from 'node:path';
import type { RunFile } from './run-file';
import type { Servers } from './servers';

/** What else decides about settings. */
export interface About {
  readonly signingKey?: string | undefined;
  /** By which push services know us, where the environment names none. */
  readonly pushKeys?: object | undefined;
  /** The clock that is needed. */
  readonly clock?: Settings['OCOP_CLOCK'] | undefined;
  /** The data folder: files lie there unless the environment names another place. */
  readonly folder?: string | undefined;
  /** What ran on the folder before. */
  readonly before?: RunFile | undefined;
}

/** The settings of apps that stand on these servers; what the environment says about anything else counts. */
export function settingsFor(servers: Servers, port: number, about: About = {}): Settings {
  return readSettings({
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ...(about.folder === undefined ? {} : placesIn(about.folder)),
    ...about.pushKeys,
    ...process.env,
    OCOP_CLOCK: about.clock ?? process.env['OCOP_CLOCK'] ?? usualClock(servers, about.before),
    DATABASE_URL: servers.databaseUrl,
    ...(servers.roleUrls ? roleSettings(servers.roleUrls) : {}),
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_UI_URL: servers.temporalUi,
    SMTP_URL: servers.smtpUrl,
    ...(servers.mailFolder === undefined ? {} : { MAIL_DIR: servers.mailFolder }),
    API_PORT: String(port),
    ...(about.signingKey ? { SIGNING_KEY: about.signingKey } : {}),
  });
}

/** What is kept beside the data of a folder of ours. */
function placesIn(folder: string) {
  return {
    FILES_DIR: join(folder, 'files'),
    PAPER_SIGNING_FILE: join(folder, 'demonstration-signer.json'),
  };
}

/** Somebody's own database has the real time; a folder of ours is a place to try things and keeps the clock it had. */
function usualClock({ embeddedDatabase }: Servers, before?: RunFile): Settings['OCOP_CLOCK'] {
  if (!embeddedDatabase) return 'real';
  return (
    before?.settings.OCOP_CLOCK ?? (process.env['NODE_ENV'] === 'production' ? 'real' : 'sandbox')
  );
}

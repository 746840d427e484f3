import type { Settings } from '../settings/settings';

/** Each app works in the database as a role of its own, with the least it needs; tools that only look are the auditor. */
export const DATABASE_ROLES = [
  'worker',
  'api',
  'accounts',
  'scoring',
  'certificates',
  'notifications',
  'auditor',
] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** The role's name in the database. */
export function roleName(role: DatabaseRole): string {
  return `ocop_${role}`;
}

/** An address for each role. */
export type RoleUrls = Readonly<Record<DatabaseRole, string>>;

/** The addresses as settings: an app takes its own, whoever has none takes DATABASE_URL. */
export function roleSettings(urls: RoleUrls): Record<string, string> {
  const own = DATABASE_ROLES.map((role) => [settingOf(role), urls[role]] as const);
  return { ...Object.fromEntries(own), DATABASE_URL: urls.auditor };
}

/** The settings of one app among several in a process: DATABASE_URL is its own. */
export function settingsAs(role: DatabaseRole, settings: Settings): Settings {
  return { ...settings, DATABASE_URL: settings[settingOf(role)] ?? settings.DATABASE_URL };
}

function settingOf<R extends DatabaseRole>(role: R) {
  return `DATABASE_URL_${role.toUpperCase() as Uppercase<R>}` as const;
}

/** Where the browsers that there are take messages: nothing of ours goes to another address that a page names. */
const KNOWN = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  'web.push.apple.com',
  '.notify.windows.com',
];

/** @param also origins that are named by the settings, as `https://push.example` */
export function isPushService(endpoint: string, also: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const url = new URL(endpoint);
  if (url.username !== '') return false;
  if (also.includes(url.origin)) return true;
  const isKnown = KNOWN.some((host) =>
    host.startsWith('.') ? url.host.endsWith(host) : url.host === host,
  );
  return url.protocol === 'https:' && isKnown;
}

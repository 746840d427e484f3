import { readWhole, writeWhole } from '@ocop/platform';
import { join } from 'node:path';
import { generateVAPIDKeys } from 'web-push';

interface Kept {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The pair by which push services know the system on a data folder: made at its first start and kept beside its data. With
 * another pair no browser that has subscribed would be reached any more.
 */
export async function ownPushKeys(dataFolder: string) {
  const file = join(dataFolder, 'push-keys.json');
  const kept = await readWhole<Kept>(file);
  const { publicKey, privateKey } = kept ?? generateVAPIDKeys();
  if (!kept) await writeWhole(file, JSON.stringify({ publicKey, privateKey }, null, 2));
  return { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey };
}

import { DiskStore } from './disk-store';
import type { FileStore } from './file-store';
import { S3Store } from './s3-store';

export interface StoreSettings {
  readonly FILES_DIR: string;
  readonly FILES_S3_URL?: string | undefined;
  readonly FILES_S3_REGION: string;
  readonly FILES_S3_KEY_ID?: string | undefined;
  readonly FILES_S3_SECRET?: string | undefined;
}

/** The store that the settings name: a bucket where one is given, else the folder. */
export function openFileStore(settings: StoreSettings): FileStore {
  const { FILES_DIR, FILES_S3_URL: url, FILES_S3_REGION: region } = settings;
  if (!url) return new DiskStore(FILES_DIR);
  const { FILES_S3_KEY_ID: accessKeyId = '', FILES_S3_SECRET: secretAccessKey = '' } = settings;
  return new S3Store({ url, region, accessKeyId, secretAccessKey });
}

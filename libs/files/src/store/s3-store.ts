import { AwsClient } from 'aws4fetch';
import { Readable } from 'node:stream';
import { type FileStore, FileStoreAway } from './file-store';

/** A bucket of any store that speaks S3. */
export interface S3Place {
  /** Address with the bucket in its path: `https://s3.example/ocop`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Files as objects named by their SHA-256; the store checks the hash that the request is signed with. */
export class S3Store implements FileStore {
  private readonly client: AwsClient;
  private readonly url: string;

  constructor({ url, region, accessKeyId, secretAccessKey }: S3Place) {
    this.url = url.replace(/\/+$/, '');
    this.client = new AwsClient({
      accessKeyId,
      secretAccessKey,
      region,
      service: 's3',
      retries: 2,
    });
  }

  async keep(sha256: string, bytes: Buffer): Promise<void> {
    if ((await this.sizeOf(sha256)) === bytes.length) return;
    const response = await this.ask(sha256, {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(bytes.length),
        'X-Amz-Content-Sha256': sha256,
      },
    });
    await response.arrayBuffer();
    if (!response.ok) throw away(response);
  }

  async read(sha256: string): Promise<Readable | undefined> {
    const response = await this.ask(sha256, { method: 'GET' });
    if (response.status === 404) return undefined;
    if (!response.ok || !response.body) throw away(response);
    return Readable.fromWeb(response.body);
  }

  async sizeOf(sha256: string): Promise<number | undefined> {
    const response = await this.ask(sha256, { method: 'HEAD' });
    if (response.status === 404) return undefined;
    if (!response.ok) throw away(response);
    return Number(response.headers.get('content-length'));
  }

  private async ask(sha256: string, request: RequestInit): Promise<Response> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`${sha256} is no SHA-256`);
    const place = `${this.url}/${sha256.slice(0, 2)}/${sha256}`;
    try {
      return await this.client.fetch(place, request);
    } catch (error) {
      throw new FileStoreAway(error instanceof Error ? error.message : String(error));
    }
  }
}

function away({ status }: Response): FileStoreAway {
  return new FileStoreAway(`S3 answered ${status}`);
}

import { request } from 'node:http';

/** What is handed in, and for whom where an officer does it. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Buffer;
  readonly owner?: string;
  /** Of which certificate it is a photograph. */
  readonly recognition?: string;
}

const TUS = { 'Tus-Resumable': '1.0.0' };

/** The server took no upload, or would not keep the file. */
export class NotTaken extends Error {
  constructor(readonly response: Response) {
    super(`not taken: ${response.status}`);
  }
}

/** An upload as a browser's client makes it, step by step. */
export class Uploading {
  private constructor(
    private readonly headers: Record<string, string>,
    readonly url: string,
    readonly bytes: Buffer,
  ) {}

  /** @throws NotTaken */
  static async begin(
    api: string,
    key: string,
    { name, bytes, owner, recognition }: HandedIn,
  ): Promise<Uploading> {
    const metadata = Object.entries({
      filename: name,
      ...(owner ? { owner } : {}),
      ...(recognition ? { recognition } : {}),
    });
    const headers = { ...TUS, Authorization: `Bearer ${key}` };
    const response = await fetch(`${api}/v1/uploads`, {
      method: 'POST',
      headers: {
        ...headers,
        'Upload-Length': String(bytes.length),
        'Upload-Metadata': metadata
          .map(([field, value]) => `${field} ${Buffer.from(value).toString('base64')}`)
          .join(','),
      },
    });
    if (response.status !== 201) throw new NotTaken(response);
    return new Uploading(headers, `${api}${response.headers.get('location')}`, bytes);
  }

  get id(): string {
    return this.url.split('/').at(-1) ?? '';
  }

  /** The same upload at another address: the server came up anew. */
  at(api: string, key?: string): Uploading {
    const headers = key ? { ...this.headers, Authorization: `Bearer ${key}` } : this.headers;
    return new Uploading(headers, `${api}/v1/uploads/${this.id}`, this.bytes);
  }

  send(from: number, to = this.bytes.length): Promise<Response> {
    return fetch(this.url, {
      method: 'PATCH',
      headers: {
        ...this.headers,
        'Content-Type': 'application/offset+octet-stream',
        'Upload-Offset': String(from),
      },
      body: new Uint8Array(this.bytes.subarray(from, to)),
    });
  }

  /** Says that all the rest comes, sends a piece of it and is cut off. */
  async breakOff(from: number, to: number): Promise<void> {
    const broken = request(this.url, {
      method: 'PATCH',
      headers: {
        ...this.headers,
        'Content-Type': 'application/offset+octet-stream',
        'Content-Length': String(this.bytes.length - from),
        'Upload-Offset': String(from),
      },
    });
    broken.on('error', () => undefined);
    broken.write(this.bytes.subarray(from, to));
    await new Promise((done) => setTimeout(done, 100));
    broken.destroy();
  }

  stands(): Promise<Response> {
    return fetch(this.url, { method: 'HEAD', headers: this.headers });
  }
}

/** Hands a file in at one go and gives its id. @throws NotTaken */
export async function handIn(api: string, key: string, handed: HandedIn): Promise<string> {
  const upload = await Uploading.begin(api, key, handed);
  const sent = await upload.send(0);
  if (sent.status !== 204) throw new NotTaken(sent);
  return upload.id;
}

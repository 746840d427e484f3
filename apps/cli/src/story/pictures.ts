import type { StreamRef } from '@ocop/casework';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from '../api-client';

/** The pictures of a story, handed in and chosen as a producer does; each file once, however often its step is given. */
export class StoryPictures {
  private readonly handedIn = new Map<string, string>();

  /** @param folder where the story lies */
  constructor(private readonly folder: string) {}

  async choose(client: ApiClient, to: StreamRef, name: string, key: string): Promise<void> {
    const file = this.handedIn.get(key) ?? (await client.upload(name, await this.read(name)));
    this.handedIn.set(key, file);
    await client.post(`/v1/products/${to.id}/commands`, { type: 'ChoosePicture', file }, key);
  }

  private read(name: string): Promise<Buffer> {
    return readFile(join(this.folder, 'pictures', name));
  }
}

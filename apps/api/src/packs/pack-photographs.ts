import { Inject, Injectable } from '@nestjs/common';
import { EXTENSIONS, type FileType } from '@ocop/files';
import type { Actor } from '@ocop/ground';
import type { LoggedEvent } from '@ocop/records';
import { buffer } from 'node:stream/consumers';
import { FileShelf } from '../files/file-shelf';
import { InspectionPhotographs } from '../files/inspection-photographs';
import type { Part } from './pack-parts';

interface Naming {
  readonly photographs?: readonly string[];
  readonly checkList?: readonly { readonly photographs?: readonly string[] }[];
}

/** What inspections and corrections show, each picture under the hash by which its event names it. */
@Injectable()
export class PackPhotographs {
  constructor(
    @Inject(InspectionPhotographs) private readonly photographs: InspectionPhotographs,
    @Inject(FileShelf) private readonly shelf: FileShelf,
  ) {}

  async of(recognition: string, readable: readonly LoggedEvent[], actor: Actor): Promise<Part[]> {
    const named = new Set(readable.flatMap(({ data }) => hashesIn(data as Naming)));
    if (named.size === 0) return [];
    const parts = new Map<string, Part>();
    for (const file of await this.photographs.of(recognition, actor)) {
      const { sha256, type } = file;
      if (!named.has(sha256) || parts.has(sha256)) continue;
      const name = `anh-kiem-tra/${sha256}.${EXTENSIONS[type as FileType]}`;
      parts.set(sha256, { name, bytes: await buffer(await this.shelf.bytes(file)) });
    }
    return [...parts.values()];
  }
}

function hashesIn({ photographs = [], checkList = [] }: Naming): string[] {
  return [...photographs, ...checkList.flatMap((point) => point.photographs ?? [])];
}

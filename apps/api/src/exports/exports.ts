import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { civilDateAt } from '@ocop/calendar';
import type { Annex, Portions } from '@ocop/exchange';
import type { Actor } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { type FileFormat, fileOf } from '../lists/as-file';
import { head } from './head';

/** What a list is called, how it is laid out and what is in it. */
interface Exported<R> {
  readonly title: string;
  readonly annex: (title: readonly string[]) => Annex<R>;
  readonly rows: Portions<R>;
}

/** Lists as files, dated by the business clock. */
@Injectable()
export class Exports {
  constructor(@Inject(ClockStore) private readonly clock: ClockStore) {}

  async file<R>(
    format: FileFormat,
    actor: Actor,
    { title, annex, rows }: Exported<R>,
  ): Promise<StreamableFile> {
    const today = civilDateAt(await this.clock.now());
    return fileOf(format, annex(head(title, actor, today)), rows);
  }
}

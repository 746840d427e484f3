import { Inject, Injectable } from '@nestjs/common';
import { type Settings, SETTINGS } from '@ocop/platform';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address } from 'postal-mime';
import { isSandbox } from '../accounts/sandbox';

/** One message as it lies there. */
export interface KeptMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** When its sender wrote it, and where it says no time, when it came. */
  readonly at: string;
  readonly text: string;
  readonly attachments: readonly string[];
  /** Longer than what is shown. */
  readonly cut: boolean;
}

export interface MailPage {
  readonly items: readonly KeptMail[];
  /** Of this recipient, where one is named. */
  readonly total: number;
}

/** So many on a page, and so many that are looked through for one recipient. */
const PAGE = 50;
const LOOKED_THROUGH = 2_000;
const MOST_BYTES = 1_000_000;
const MAIL = /^([\w-]{1,80})\.eml$/;

/** What the mail server inside a sandbox has taken: files that lie in its folder and went nowhere. */
@Injectable()
export class KeptMails {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Only a place to try things shows what others were written. */
  get shown(): boolean {
    return isSandbox(this.settings);
  }

  /** Undefined where mail goes to a server of somebody's. */
  private get folder(): string | undefined {
    return this.settings.MAIL_DIR;
  }

  /** The latest first; undefined where nothing is kept here. */
  async page(page: number, to?: string): Promise<MailPage | undefined> {
    const { folder } = this;
    if (folder === undefined) return undefined;
    const names = await this.latestFirst(folder);
    const wanted = to?.trim().toLowerCase();
    if (!wanted)
      return { items: await this.read(folder, portion(names, page)), total: names.length };
    const read = await this.read(folder, names.slice(0, LOOKED_THROUGH));
    const theirs = read.filter(({ to: each }) => each.some((one) => one.includes(wanted)));
    return { items: portion(theirs, page), total: theirs.length };
  }

  async one(id: string): Promise<KeptMail | undefined> {
    const { folder } = this;
    const name = `${id}.eml`;
    if (folder === undefined || !MAIL.test(name)) return undefined;
    const [mail] = await this.read(folder, [name]);
    return mail;
  }

  private async latestFirst(folder: string): Promise<string[]> {
    const names = (await readdir(folder).catch(() => [])).filter((name) => MAIL.test(name));
    const dated = await Promise.all(
      names.map(async (name) => ({
        name,
        at: (await stat(join(folder, name)).catch(() => ({ mtimeMs: 0 }))).mtimeMs,
      })),
    );
    return dated.sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
  }

  /** What was taken away meanwhile is left out. */
  private async read(folder: string, names: readonly string[]): Promise<KeptMail[]> {
    const mails: KeptMail[] = [];
    for (const name of names) {
      const mail = await readOne(folder, name).catch(() => undefined);
      if (mail) mails.push(mail);
    }
    return mails;
  }
}

function portion<T>(all: readonly T[], page: number): T[] {
  return all.slice((page - 1) * PAGE, page * PAGE);
}

export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE));
}

async function readOne(folder: string, name: string): Promise<KeptMail> {
  const file = await open(join(folder, name));
  try {
    const { size, mtime } = await file.stat();
    const raw = Buffer.alloc(Math.min(size, MOST_BYTES));
    await file.read(raw, 0, raw.length, 0);
    const { from, to, subject, date, text, attachments } = await PostalMime.parse(raw);
    return {
      id: name.slice(0, -'.eml'.length),
      from: written(from ? [from] : []).join(', '),
      to: written(to ?? []),
      subject: subject ?? '',
      at: date ?? mtime.toISOString(),
      text: text ?? '',
      attachments: attachments.map(({ filename }) => filename ?? '?'),
      cut: size > MOST_BYTES,
    };
  } finally {
    await file.close();
  }
}

function written(addresses: readonly Address[]): string[] {
  return addresses.flatMap(({ name, address }) => {
    if (!address) return [];
    return [name ? `${name} <${address.toLowerCase()}>` : address.toLowerCase()];
  });
}

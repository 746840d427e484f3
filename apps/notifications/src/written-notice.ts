import { Logger } from '@nestjs/common';
import type { Language } from '@ocop/calendar';
import type { Facts, Notice } from '@ocop/casework';
import { type Post, postKey } from '@ocop/ground';
import {
  plainText,
  printOfTexts,
  shippedTexts,
  type Written,
  writeNotice,
  writeTexts,
} from '@ocop/notices';
import type { AdoptedTexts } from '@ocop/records';

/** A notice as one post reads it. */
export interface WrittenNotice extends Written {
  readonly post: Post;
  /** The print of the words by which it was written. */
  readonly templateHash?: string | undefined;
  /** Why it could not be written; the post still learns that there was something to say. */
  readonly fault?: string;
  /** For whoever wishes to be told in another language than the inbox has. */
  inLanguage(this: void, language: Language): Written;
}

/** What each post of a notice is told, in the words that count for its case; a post that is named twice is told once. */
export function writtenFor(
  { template, facts, to }: Notice,
  adopted?: AdoptedTexts,
): WrittenNotice[] {
  const written = new Map<string, WrittenNotice>();
  for (const { post, facts: own } of to) {
    const { role, area } = post;
    if (written.has(postKey(post))) continue;
    const one = tryToWrite(template, { ...facts, ...own }, adopted);
    written.set(postKey(post), { post: { role, area }, ...one });
  }
  return [...written.values()];
}

function tryToWrite(
  template: string,
  facts: Facts,
  own: AdoptedTexts | undefined,
): Omit<WrittenNotice, 'post'> {
  const inOwnWords = own && tryOwn(template, facts, own);
  if (inOwnWords) return inOwnWords;
  try {
    const written = writeNotice(template, facts);
    const inLanguage = (language: Language) => writeNotice(template, facts, language);
    return { ...written, templateHash: shippedPrint(template), inLanguage };
  } catch (error) {
    const fault = plainText(`không soạn được thông báo (not written): ${(error as Error).message}`);
    const subject = 'Có một thông báo mà hệ thống chưa soạn được';
    const told = { subject, body: `Thông báo "${plainText(template)}": ${fault}` };
    return { ...told, fault, inLanguage: () => told };
  }
}

/** An authority's own words; where they cannot be written of these facts, people are told in those of the release. */
function tryOwn(template: string, facts: Facts, { texts, sha256 }: AdoptedTexts) {
  const tried = (language: Language): Written | undefined => {
    const own = texts[language];
    if (!own) return undefined;
    try {
      return writeTexts(own, facts, language);
    } catch (error) {
      const why = plainText((error as Error).message);
      new Logger('Words').warn(`${template} by ${sha256.slice(0, 8)} (${language}): ${why}`);
      return undefined;
    }
  };
  const written = tried('vi');
  const inLanguage = (language: Language) =>
    tried(language) ?? writeNotice(template, facts, language);
  return written && { ...written, templateHash: sha256, inLanguage };
}

const prints = new Map<string, string>();

function shippedPrint(template: string): string {
  const print = prints.get(template) ?? printOfTexts(shippedTexts(template));
  prints.set(template, print);
  return print;
}

import type { Language } from '@ocop/calendar';
import { canonicalJson } from '@ocop/contracts';
import type { NoticeTemplate } from '@ocop/casework';
import { createHash } from 'node:crypto';
import type { NoticeTexts } from './notice-texts';
import { english } from './shipped/english';
import { vietnamese } from './shipped/vietnamese';

/** A template as an office may write it; who wishes English and finds none is told in the words of the release. */
export interface TemplateTexts {
  readonly vi: NoticeTexts;
  readonly en?: NoticeTexts | undefined;
}

const shipped: Readonly<Record<Language, Readonly<Record<NoticeTemplate, NoticeTexts>>>> = {
  vi: vietnamese,
  en: english,
};

/** Every kind of notice that can be worded. */
export const NOTICE_KINDS = Object.keys(vietnamese) as readonly NoticeTemplate[];

export function isNoticeKind(name: string): name is NoticeTemplate {
  return Object.hasOwn(vietnamese, name);
}

/** The words of the release. @throws Error for a template that this release does not know */
export function shippedTexts(template: string): {
  readonly vi: NoticeTexts;
  readonly en: NoticeTexts;
} {
  if (!isNoticeKind(template)) throw new Error(`no notice has the template ${template}`);
  return { vi: shipped.vi[template], en: shipped.en[template] };
}

/** The print of a template's words: kept with what was sent by them. */
export function printOfTexts({ vi, en }: TemplateTexts): string {
  const texts = canonicalJson(en ? { vi, en } : { vi });
  return createHash('sha256').update(texts).digest('hex');
}

import type { Language } from '@ocop/calendar';
import { html, type Html } from '../web/html';
import { addressIn, otherThan, sayIn } from './language';
import { CROSS } from './signs';
import { STYLE } from './style';

export interface Frame {
  readonly title: string;
  readonly language: Language;
  /** The same page in the other language. */
  readonly inOther: string;
  /** One thing is read here, in one column. */
  readonly one?: boolean;
  /** Checks the printed code by itself where there is script; nothing is missing where there is none. */
  readonly checks?: boolean;
  /** A place to try things: nothing here binds anybody. */
  readonly sandbox: boolean;
}

/** A page for strangers: whole after one answer, without script, in light, dark and on paper. */
export function publicPage(frame: Frame, content: Html): string {
  const { title, language, inOther, one, checks, sandbox } = frame;
  const say = sayIn(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="robots" content="${one ? 'noindex' : 'index'}" />
        <link rel="icon" href="data:," />
        ${STYLE}
      </head>
      <body>
        <a class="skip" href="#noi-dung">${say('Đến nội dung', 'To the content')}</a>
        <header class="bar">
          <a class="brand" href="${addressIn(language, '/tra-cuu')}"
            >${say('Sổ sản phẩm OCOP', 'OCOP product register')}</a
          >
          <nav aria-label="${say('Ngôn ngữ và đăng nhập', 'Language and sign-in')}">
            <a href="${inOther}" lang="${otherThan(language)}" hreflang="${otherThan(language)}"
              >${say('English', 'Tiếng Việt')}</a
            >
            · <a href="/dang-nhap">${say('Đăng nhập', 'Sign in')}</a>
          </nav>
        </header>
        <main id="noi-dung" ${one && html` class="one"`}>
          ${content}${
            sandbox &&
            html`<p class="soft small">
              ${say(
                'Bản chạy thử: không có giá trị pháp lý.',
                'A place to try things: nothing here is legally binding.',
              )}
            </p>`
          }
        </main>
        ${
          checks &&
          html`<template id="dau-sai">${CROSS}</template>
            <script type="module" src="/c/check.js"></script>`
        }
      </body>
    </html>`.text;
}

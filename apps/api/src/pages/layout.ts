import { formatDay } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';
import { html, type Html } from './html';

export interface PageFrame {
  readonly title: string;
  readonly today?: string;
  readonly actor?: Actor;
  readonly temporalUi?: string;
  readonly live?: boolean;
}

/** One page: head, bar, content. It works without script; the script only keeps it up to date. */
export function layout(frame: PageFrame, content: Html): string {
  const { title, today, actor, temporalUi, live } = frame;
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/page.css" />
        ${live && html`<script src="/assets/live.js" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#noi-dung">Đến nội dung</a>
        <header class="bar">
          <a class="brand" href="/">Chu trình OCOP</a>
          ${today && html`<span class="today">Ngày hệ thống <b>${formatDay(today)}</b></span>`}
          ${
            actor &&
            html`<nav>
              <a href="/docs">API</a>
              ${temporalUi && html`<a href="${temporalUi}">Temporal</a>`}
              <span class="who">${actor.name}</span>
              <form method="post" action="/dang-xuat"><button>Đăng xuất</button></form>
            </nav>`
          }
        </header>
        <main id="noi-dung">${content}</main>
      </body>
    </html>`.text;
}

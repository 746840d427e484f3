import { html, Html } from './html';

/** Small enough to come with the page: what a stranger opens once, on any telephone, in light or dark. */
const STYLE = new Html(`<style>
:root{color-scheme:light dark;--ink:light-dark(#1c1b19,#eceae6);--soft:light-dark(#57534c,#b5b0a7);
--paper:light-dark(#faf8f3,#1b1a18);--card:light-dark(#fff,#262522);--line:light-dark(#d9d3c7,#45423c);
--accent:light-dark(#a3131f,#ff8f8f);--good:light-dark(#14663a,#7fd6a3)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,'Segoe UI','Noto Sans',sans-serif}
a{color:var(--accent)}
a:focus-visible{outline:3px solid #1c5fb0;outline-offset:2px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:8px;top:8px;background:var(--card);padding:8px}
.bar{padding:10px 20px;background:var(--card);border-bottom:3px solid var(--accent)}
.brand{font-weight:700;font-size:1.15rem;text-decoration:none}
main{padding:16px 12px 48px}
.small{max-width:460px;margin:8px auto;background:var(--card);border:1px solid var(--line);border-radius:10px;
padding:16px 24px 24px}
h1{font-size:1.5rem;line-height:1.25;margin:8px 0}
.error{color:var(--accent);font-weight:600}
.verdict{font-size:1.25rem;font-weight:700;margin:4px 0}
.good{border-top:8px solid var(--good)}.good .verdict{color:var(--good)}
.bad{border-top:8px solid var(--accent)}.bad .verdict{color:var(--accent)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px}
dt{color:var(--soft)}dd{margin:0}
</style>`);

/** A page that needs no script and no other file: for strangers, and for what went wrong. */
export function plainPage(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${STYLE}
      </head>
      <body>
        <a class="skip" href="#noi-dung">Đến nội dung</a>
        <header class="bar"><a class="brand" href="/">Chu trình OCOP</a></header>
        <main id="noi-dung">${content}</main>
      </body>
    </html>`.text;
}

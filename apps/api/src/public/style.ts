import { createHash } from 'node:crypto';
import { Html } from '../web/html';

/** Comes with the page, so that it is whole after one answer; print keeps the sign and the word. */
const CSS = `:root{color-scheme:light dark;--ink:light-dark(#1c1b19,#eceae6);--soft:light-dark(#57534c,#b5b0a7);
--paper:light-dark(#faf8f3,#1b1a18);--card:light-dark(#fff,#262522);--line:light-dark(#d9d3c7,#45423c);
--accent:light-dark(#a3131f,#ff9a9a);--good:light-dark(#14663a,#7fd6a3);--warn:light-dark(#8a4b00,#ffc070);
--star:light-dark(#b07400,#f2c14e)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,'Segoe UI','Noto Sans',sans-serif;
overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,summary:focus-visible
{outline:3px solid #2f74d0;outline-offset:2px}
.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;background:var(--card);padding:8px}
.bar{display:flex;flex-wrap:wrap;gap:4px 20px;align-items:baseline;padding:10px 16px;background:var(--card);
border-bottom:3px solid var(--accent)}
.brand{font-weight:700;font-size:1.1rem;text-decoration:none;margin-right:auto}
main{max-width:960px;margin:0 auto;padding:12px 12px 40px}
main.one{max-width:600px}
h1{font-size:1.45rem;line-height:1.25;margin:12px 0 8px}h2{font-size:1.1rem;margin:20px 0 6px}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 18px 18px;margin:12px 0}
.card>:first-child{margin-top:0}
.state{display:flex;gap:14px;align-items:center;border-radius:12px;padding:14px 16px;margin:8px 0;border:3px solid;
background:var(--card)}
.state svg{flex:none;width:52px;height:52px}
.word{font-size:1.65rem;line-height:1.15;font-weight:800;margin:0}
.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--accent)}
.means{margin:4px 0 8px}
.shown{display:block;max-width:100%;max-height:240px;border-radius:8px;margin:10px 0 14px}
.stars{color:var(--star);font-size:1.35rem;letter-spacing:2px;margin:0}.stars.soft{color:var(--soft)}
.count{font-size:1rem;letter-spacing:0;color:var(--ink);margin-left:6px}.stars+h1{margin-top:4px}
dl{display:grid;grid-template-columns:minmax(6.5rem,max-content) 1fr;gap:6px 14px;margin:8px 0}
summary{font-weight:600;cursor:pointer;padding:4px 0}
dt{color:var(--soft)}dd{margin:0}
ul.days{list-style:none;padding:0;margin:0}ul.days li{padding:4px 0;border-top:1px solid var(--line)}
label{display:block;font-weight:600;margin-top:10px}
input,select,textarea,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:8px;
padding:9px 10px;width:100%;min-height:44px}
button{background:var(--accent);color:light-dark(#fff,#1b1a18);border:0;font-weight:700;margin-top:14px;cursor:pointer}
.search{display:grid;grid-template-columns:2fr 1fr 1fr auto;gap:10px;align-items:end}
.search label{margin:0}.search button{margin:0;width:auto}
.list{list-style:none;padding:0;margin:0}.list li{padding:10px 0;border-top:1px solid var(--line)}
.list a{font-weight:700}.list p{margin:2px 0}
.tag{font-weight:700;font-size:.9rem}
.soft{color:var(--soft)}.small{font-size:.9rem}
.pages{display:flex;gap:16px;margin:14px 0}
.places{columns:3;padding:0;list-style:none}.places li{break-inside:avoid;padding:3px 0}
@media(max-width:640px){.search{grid-template-columns:1fr 1fr}.search>:first-child,.search button{grid-column:1/-1;width:100%}
.places{columns:1}.word{font-size:1.45rem}}
@media(max-width:400px){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}}
@media print{:root{color-scheme:light}body{background:#fff}.bar nav,form,.skip,.noprint{display:none}.card{border:0;padding:0}}`;

export const STYLE = new Html(`<style>${CSS}</style>`);

const DIGEST = createHash('sha256').update(CSS).digest('base64');

/** Nothing but what the page brings, one script of our own, and forms that come back here. */
export const PUBLIC_CSP = [
  `default-src 'none'`,
  `style-src 'sha256-${DIGEST}'`,
  `script-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join(';');

import { civilDateAt, formatDay } from '@ocop/calendar';
import {
  type CertificateClaims,
  type Checked,
  checkToken,
  keysOf,
  type PublicKey,
} from '@ocop/proofs';

/** Checks the code that led to this page by itself; without it the page is as whole as before. */
const english = document.documentElement.lang === 'en';
const say = (vi: string, en: string) => (english ? en : vi);
const state = document.querySelector<HTMLElement>('.state');
const told = document.querySelector<HTMLElement>('#ma-qr');
const means = document.querySelector<HTMLElement>('.means');

if ('serviceWorker' in navigator)
  navigator.serviceWorker.register('/c/sw.js', { scope: '/c/' }).catch(() => undefined);
void check();
addEventListener('hashchange', () => location.reload());

async function check(): Promise<void> {
  const token = location.hash.slice(1);
  if (!token.includes('.')) return;
  const id = location.pathname.split('/')[2] ?? '';
  try {
    const answer = await fetch('/.well-known/jwks.json');
    const { keys } = (await answer.json()) as { keys: PublicKey[] };
    const checked = await checkToken(token, await keysOf(keys), { id });
    show(checked, new Date(answer.headers.get('date') ?? Date.now()));
  } catch {
    line(
      say(
        'Máy này không kiểm tra được chữ ký trên mã QR.',
        'This device cannot check the signature of the code.',
      ),
    );
  }
}

function show(checked: Checked, since: Date): void {
  if (!checked.good) return forged();
  if (state?.dataset['offline'] === undefined)
    return line(say('Chữ ký trên mã QR: đúng.', 'The signature of the code is good.'));
  alone(checked.claims, formatDay(civilDateAt(since.getTime())));
}

function forged(): void {
  banner('bad', say('MÃ QR GIẢ', 'FORGED CODE'));
  if (means)
    means.textContent = say(
      'Mã QR này không do cơ quan công nhận ký, hoặc đã bị sửa. Đừng tin những gì in trên nhãn; hãy báo cho cơ quan quản lý.',
      'This code was not signed by the authority, or has been changed. Do not trust what the label says; tell the authority.',
    );
  if (document.querySelector('article'))
    line(
      say(
        'Dưới đây là giấy chứng nhận thật ở địa chỉ này: so với nhãn bạn đang cầm.',
        'Below is the real certificate of this address: compare it with the label you hold.',
      ),
    );
}

/** Without a connection: what the code proves, and what nobody can know here. */
function alone(claims: CertificateClaims, since: string): void {
  const today = civilDateAt(Date.now());
  const over = claims.validUntil < today;
  if (over) banner('bad', say('ĐÃ QUÁ NGÀY HẾT HẠN', 'PAST ITS END DATE'));
  else banner('warn', say('CHỮ KÝ ĐÚNG', 'SIGNATURE GOOD'));
  line(
    say(
      `Chữ ký đúng, tình trạng chưa rõ kể từ ${since}.`,
      `Signature good, state unknown since ${since}.`,
    ),
  );
  const list = document.createElement('dl');
  const cut = (name: string) => name.replace(/~$/, '…');
  for (const [term, value] of [
    [say('Sản phẩm', 'Product'), cut(claims.product)],
    [say('Chủ thể', 'Producer'), cut(claims.producer)],
    [say('Hạng', 'Stars'), say(`${claims.stars} sao`, `${claims.stars} stars`)],
    [say('Mã, số', 'Code'), claims.code],
    [say('Hiệu lực', 'Valid'), `${formatDay(claims.validFrom)} – ${formatDay(claims.validUntil)}`],
  ]) {
    list.append(element('dt', term), element('dd', value));
  }
  told?.append(list);
}

/** What is bad has the sign that the page keeps for it; without a connection nothing but its own sign is known. */
function banner(tone: 'bad' | 'warn', word: string): void {
  if (!state) return;
  state.className = `state ${tone}`;
  const kept = document.querySelector<HTMLTemplateElement>('#dau-sai');
  if (tone === 'bad' && kept) state.querySelector('svg')?.replaceWith(kept.content.cloneNode(true));
  const words = state.querySelector('.word');
  if (words) words.textContent = word;
}

function line(text: string): void {
  told?.replaceChildren(element('p', text));
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

import type { Language } from '@ocop/calendar';
import { addressIn, sayIn } from '../public/language';
import { html, type Html } from '../web/html';
import { type KeptMail, type MailPage, pagesOf } from './kept-mail';

export const MAILBOX = '/hop-thu-chay-thu';

/** Where the list stands. */
export interface Asked {
  readonly page: number;
  readonly to?: string;
}

export function mailboxAddress({ page, to }: Asked): string {
  const asked = new URLSearchParams({
    ...(to ? { toi: to } : {}),
    ...(page > 1 ? { trang: String(page) } : {}),
  }).toString();
  return asked === '' ? MAILBOX : `${MAILBOX}?${asked}`;
}

/** All that this sandbox has sent, the latest first; undefined where its mail goes elsewhere. */
export function mailboxPage(kept: MailPage | undefined, asked: Asked, language: Language): Html {
  const say = sayIn(language);
  const head = html`<h1>${say('Hộp thư của bản chạy thử', 'Mailbox of this sandbox')}</h1>`;
  if (!kept)
    return html`${head}
      <p>
        ${say(
          'Thư của hệ thống này đi tới máy chủ thư đặt ở SMTP_URL; hãy đọc ở đó. Không đặt SMTP_URL thì thư nằm lại đây.',
          'Mail of this system goes to the server named by SMTP_URL; read it there. Without SMTP_URL it would be kept here.',
        )}
      </p>`;
  const { items, total } = kept;
  const pages = pagesOf(total);
  const to = (page: number) => addressIn(language, mailboxAddress({ ...asked, page }));
  return html`${head}
    <p class="soft">
      ${say(
        'Mọi thư mà bản chạy thử đã gửi, như người nhận đọc. Không thư nào ra khỏi máy này.',
        'Every mail this sandbox has sent, as its recipient reads it. None has left this machine.',
      )}
    </p>
    <form class="search" action="${MAILBOX}">
      ${language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
      <div>
        <label for="toi">${say('Địa chỉ người nhận', 'Address of the recipient')}</label>
        <input id="toi" name="toi" value="${asked.to ?? ''}" maxlength="120" />
      </div>
      <button>${say('Tìm', 'Find')}</button>
    </form>
    ${
      items.length === 0
        ? html`<p>${say('Chưa có thư nào.', 'There is none.')}</p>`
        : html`<p>${say(`${total} thư`, `${total} mails`)}</p>
            <ul class="list">
              ${items.map((mail) => line(mail, language))}
            </ul>`
    }
    ${
      pages > 1 &&
      html`<nav class="pages" aria-label="${say('Trang', 'Pages')}">
        ${asked.page > 1 && html`<a href="${to(asked.page - 1)}">${say('Mới hơn', 'Newer')}</a>`}
        <span>${asked.page}/${pages}</span>
        ${asked.page < pages && html`<a href="${to(asked.page + 1)}">${say('Cũ hơn', 'Older')}</a>`}
      </nav>`
    }`;
}

function line({ id, to, subject, at }: KeptMail, language: Language): Html {
  const nameless = sayIn(language)('(không có tiêu đề)', '(no subject)');
  return html`<li>
    <a href="${addressIn(language, `${MAILBOX}/${id}`)}">${subject || nameless}</a>
    <p class="soft small">${to.join(', ')} · ${moment(at)}</p>
  </li>`;
}

/** One message, whole, with the links that stand in it. */
export function mailPage(mail: KeptMail, language: Language): Html {
  const say = sayIn(language);
  const { id, from, to, subject, at, text, attachments, cut } = mail;
  return html`<p><a href="${addressIn(language, MAILBOX)}">${say('Mọi thư', 'All mail')}</a></p>
    <article class="card">
      <h1>${subject}</h1>
      <dl>
        <dt>${say('Từ', 'From')}</dt>
        <dd>${from}</dd>
        <dt>${say('Tới', 'To')}</dt>
        <dd>${to.join(', ')}</dd>
        <dt>${say('Lúc', 'At')}</dt>
        <dd>${moment(at)}</dd>
        <dt>${say('Mã thư', 'Message')}</dt>
        <dd>${id}</dd>
        ${
          attachments.length > 0 &&
          html`<dt>${say('Tệp kèm', 'Attached')}</dt>
            <dd>${attachments.join(', ')}</dd>`
        }
      </dl>
      ${text
        .trimEnd()
        .split(/\r?\n/)
        .map((each) => html`<p class="means">${each === '' ? html`<br />` : linked(each)}</p>`)}
      ${cut && html`<p class="soft">${say('Thư còn dài hơn.', 'The mail is longer than this.')}</p>`}
    </article>`;
}

/** What a mail program makes a link of; nothing else in a message does anything. */
function linked(text: string): (string | Html)[] {
  return text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)])/)
    .map((piece, i) =>
      i % 2 === 0 ? piece : html`<a href="${piece}" rel="noreferrer">${piece}</a>`,
    );
}

/** As a clock in Viet Nam shows it. */
function moment(at: string): string {
  const parsed = Date.parse(at);
  if (Number.isNaN(parsed)) return at;
  const [day = '', time = ''] = new Date(parsed + 7 * 3_600_000).toISOString().split('T');
  return `${time.slice(0, 5)} ${day.split('-').reverse().join('/')}`;
}

import type { Language } from '@ocop/calendar';
import { html, type Html } from '../web/html';
import { sayIn } from './language';
import { SIGNS } from './signs';

/** What a phone shows that has no connection: the script fills in what the code itself proves. */
export function offlinePage(language: Language): Html {
  const say = sayIn(language);
  return html`<section class="state warn" data-offline="">
      ${SIGNS.unknown.sign}
      <h1 class="word">${say('KHÔNG CÓ MẠNG', 'NO CONNECTION')}</h1>
    </section>
    <div id="ma-qr" role="status"></div>
    <p class="means">
      ${say(
        'Tình trạng hôm nay chỉ biết được khi có mạng. Hãy tải lại trang khi có mạng.',
        'How the certificate stands today is known only with a connection. Load this page again then.',
      )}
    </p>`;
}

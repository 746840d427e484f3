import type { TroubledCase } from '@ocop/records';
import { troubleWords, worded } from '@ocop/words';
import { html, type Html } from './html';

/** Cases that do not go on by themselves; empty where all is well. */
export function troublesSection(troubles: readonly TroubledCase[]): Html | false {
  if (troubles.length === 0) return false;
  return html`<section class="troubles" aria-labelledby="can-xem">
    <h2 id="can-xem">Vụ việc cần xem</h2>
    <ul>
      ${troubles.map(
        ({ stream, code, detail }) =>
          html`<li>
            <b>${stream}</b>: ${worded(troubleWords, code, 'vi')}${detail && ` (${detail})`}
          </li>`,
      )}
    </ul>
  </section>`;
}

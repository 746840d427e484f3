import type { Language } from '@ocop/calendar';
import { html, type Html } from '../web/html';
import { addressIn, sayIn } from './language';

interface Commune {
  readonly area: string;
  readonly name: string;
  readonly n: number;
}

/** Where products come from: a list stands in for a map, and is read by everybody. */
export function communesPage(communes: readonly Commune[], language: Language): Html {
  const say = sayIn(language);
  return html`<h1>${say('Sản phẩm OCOP theo xã, phường', 'OCOP products by commune')}</h1>
    <p class="soft">${say('Số sản phẩm còn hiệu lực.', 'Products that are valid today.')}</p>
    <ul class="places">
      ${communes.map(
        ({ area, name, n }) =>
          html`<li>
            <a href="${addressIn(language, `/tra-cuu?xa=${encodeURIComponent(area)}&tt=valid`)}"
              >${name}</a
            >
            (${n})
          </li>`,
      )}
    </ul>`;
}

import { type CivilDate, formatDay, type Language } from '@ocop/calendar';
import { LISTED_STATES, type ListedState, type Page, type PublicRow } from '@ocop/records';
import { sayStars } from '@ocop/words';
import { html, type Html } from '../web/html';
import { addressIn, type Say, sayIn } from './language';
import { outcomeOn } from './outcome';
import { OUTCOME_WORDS } from './outcome-words';
import type { RegisterQuery } from './register-query';
import { SIGNS } from './signs';

const STATE_WORDS: Readonly<Record<ListedState, readonly [vi: string, en: string]>> = {
  valid: ['còn hiệu lực', 'valid'],
  expired: ['hết hiệu lực', 'expired'],
  suspended: ['tạm đình chỉ', 'suspended'],
  revoked: ['đã thu hồi', 'revoked'],
  superseded: ['đã thay bằng giấy mới', 'replaced'],
};

interface Found {
  readonly query: RegisterQuery;
  readonly page: Page<PublicRow>;
  readonly language: Language;
  readonly today: CivilDate;
}

/** The register: one field to type in, two to choose from, and what was found. */
export function registerPage({ query, page, language, today }: Found): Html {
  const say = sayIn(language);
  const { total, items } = page;
  return html`<h1>${say('Tra cứu sản phẩm OCOP', 'Look up OCOP products')}</h1>
    ${searchForm(query, say, language)}
    <p role="status">
      ${total === 0 ? say('Không tìm thấy sản phẩm nào.', 'No product was found.') : say(`${total} sản phẩm`, `${total} products`)}
    </p>
    <ul class="list">
      ${items.map((row) => entry(row, today, say, language))}
    </ul>
    ${pages(query, page, say, language)}
    <p class="small">
      <a href="${addressIn(language, '/tra-cuu/xa')}"
        >${say('Xem theo xã, phường', 'By commune')}</a
      >
      · <a href="/v1/public/products.csv">CSV</a> · <a href="/v1/public/products.json">JSON</a> ·
      <a href="/v1/public/products.schema.json">${say('mô tả dữ liệu', 'schema')}</a>
    </p>`;
}

function searchForm(query: RegisterQuery, say: Say, language: Language): Html {
  const option = (value: string, words: string, chosen: boolean) =>
    html`<option value="${value}" ${chosen && html` selected`}>${words}</option>`;
  return html`<form class="search card" method="get" action="/tra-cuu" role="search">
    <div>
      <label for="q"
        >${say('Tên sản phẩm, chủ thể, xã, số giấy hoặc mã', 'Product, producer, commune, number or code')}</label
      >
      <input id="q" name="q" type="search" maxlength="500" value="${query.q}" />
    </div>
    <div>
      <label for="sao">${say('Hạng sao', 'Stars')}</label>
      <select id="sao" name="sao">
        ${option('', say('tất cả', 'all'), query.sao === undefined)}
        ${[3, 4, 5].map((n) => option(String(n), sayStars(n, language), query.sao === n))}
      </select>
    </div>
    <div>
      <label for="tt">${say('Tình trạng', 'State')}</label>
      <select id="tt" name="tt">
        ${option('', say('tất cả', 'all'), query.tt === undefined)}
        ${LISTED_STATES.map((state) => option(state, say(...STATE_WORDS[state]), query.tt === state))}
      </select>
    </div>
    ${query.xa !== undefined && html`<input type="hidden" name="xa" value="${query.xa}" />`}
    ${language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
    <button>${say('Tìm', 'Search')}</button>
  </form>`;
}

function entry(row: PublicRow, today: CivilDate, say: Say, language: Language): Html {
  const outcome = outcomeOn(row, today);
  const { tone } = SIGNS[outcome];
  return html`<li>
    <a href="${addressIn(language, `/c/${row.id}`)}">${row.product}</a>
    <p>
      <span class="stars" aria-hidden="true">${'★'.repeat(row.stars)}</span>
      ${sayStars(row.stars, language)} ·
      <span class="tag ${tone}">${OUTCOME_WORDS[outcome].word[language]}</span>
    </p>
    <p class="soft small">
      ${row.owner}, ${row.commune} · ${say('số', 'No.')} ${row.number} · ${say('đến', 'until')}
      ${formatDay(row.validUntil)}
    </p>
  </li>`;
}

function pages(
  query: RegisterQuery,
  { page, pageSize, total }: Page<PublicRow>,
  say: Say,
  language: Language,
) {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return false;
  const to = (wanted: number) => registerAddress({ ...query, trang: wanted }, language);
  return html`<nav class="pages" aria-label="${say('Các trang', 'Pages')}">
    ${page > 1 && html`<a rel="prev" href="${to(page - 1)}">${say('Trang trước', 'Previous')}</a>`}
    <span>${say(`trang ${page}/${last}`, `page ${page} of ${last}`)}</span>
    ${page < last && html`<a rel="next" href="${to(page + 1)}">${say('Trang sau', 'Next')}</a>`}
  </nav>`;
}

/** The address of a search, so that it can be kept and passed on. */
export function registerAddress(query: RegisterQuery, language: Language): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '' && !(name === 'trang' && value === 1))
      asked.set(name, String(value));
  const text = asked.toString();
  return addressIn(language, text === '' ? '/tra-cuu' : `/tra-cuu?${text}`);
}

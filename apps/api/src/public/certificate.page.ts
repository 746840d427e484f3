import { formatDay, type Language } from '@ocop/calendar';
import type { PublicRow, PublicStep, ToldStep } from '@ocop/records';
import { sayStars } from '@ocop/words';
import { html, type Html } from '../web/html';
import { causeInLaw } from './causes';
import { addressIn, type Say, sayIn } from './language';
import { holds, type Outcome } from './outcome';
import { OUTCOME_WORDS, UNKNOWN_WORDS } from './outcome-words';
import type { Told } from './public-register';
import { reportForm, reportTaken } from './report-form';
import { SIGNS } from './signs';

/** What is asked of the page beside its certificate. */
export interface PageAbout {
  readonly language: Language;
  readonly today: string;
  /** Whoever looks has just reported a mismatch. */
  readonly reported: boolean;
}

/** The page behind a printed code: the state first, then what the certificate covers. */
export function certificatePage(told: Told, about: PageAbout): Html {
  const { entry, outcome } = told;
  const say = sayIn(about.language);
  const { number, product, owner, commune, stars, authority, validFrom, validUntil } = entry;
  return html`${banner(outcome, say, about.language)}
    <div id="ma-qr" role="status"></div>
    ${about.reported && reportTaken(say)} ${successorOf(told, say, about.language)}
    <article class="card">
      <p class="${holds(outcome) ? 'stars' : 'stars soft'}">
        <span aria-hidden="true">${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</span>
        <span class="count">${sayStars(stars, about.language)}</span>
      </p>
      <h1>${product}</h1>
      ${picture(entry, say)}
      <dl>
        <dt>${say('Chủ thể', 'Producer')}</dt>
        <dd>${owner}</dd>
        <dt>${say('Địa chỉ', 'Place')}</dt>
        <dd>${commune}</dd>
        ${covered(told, say)}
        <dt>${say('Hiệu lực', 'Valid')}</dt>
        <dd>${formatDay(validFrom)} – ${formatDay(validUntil)}${ended(told, say)}</dd>
        <dt>${say('Giấy chứng nhận', 'Certificate')}</dt>
        <dd>${say('số', 'No.')} ${number}</dd>
        <dt>${say('Nơi cấp', 'Issued by')}</dt>
        <dd>${authority}${decisionOf(told, say)}</dd>
        ${signedByHand(entry, say)}
      </dl>
    </article>
    ${history(told.steps, say)} ${reportForm(entry.id, about.language)}
    <p class="soft small">
      ${say('Tra cứu ngày', 'Looked up on')} ${formatDay(about.today)}.
      ${say(
        'So tên sản phẩm, chủ thể và bao bì với hàng bạn đang cầm.',
        'Compare product, producer and package with what you hold.',
      )}
    </p>`;
}

/** As it was chosen when the product was recognised, and as the certificate shows it. */
function picture({ picture: hash, product }: PublicRow, say: Say): Html | false {
  return (
    hash !== null &&
    html`<img
      class="shown"
      src="/c/anh/${hash}.jpg"
      alt="${say('Ảnh sản phẩm', 'Picture of the product')}: ${product}"
    />`
  );
}

/** For every address that no certificate has: the same page, to the byte. */
export function unknownPage(language: Language): Html {
  const { sign, tone } = SIGNS.unknown;
  return html`<section class="state ${tone}">
      ${sign}
      <h1 class="word">${UNKNOWN_WORDS.word[language]}</h1>
    </section>
    <div id="ma-qr" role="status"></div>
    <p class="means">${UNKNOWN_WORDS.means[language]}</p>
    <p>
      <a href="/tra-cuu">${sayIn(language)('Tìm trong sổ sản phẩm OCOP', 'Search the register')}</a>
    </p>`;
}

function banner(outcome: Outcome, say: Say, language: Language): Html {
  const { sign, tone } = SIGNS[outcome];
  const { word, means } = OUTCOME_WORDS[outcome];
  return html`<section
      class="state ${tone}"
      aria-label="${say('Tình trạng', 'State')}"
      data-state="${outcome}"
    >
      ${sign}
      <p class="word">${word[language]}</p>
    </section>
    <p class="means">${means[language]}</p>`;
}

function covered({ entry }: Told, say: Say): Html {
  const { scope, code } = entry;
  const list = (heading: string, items: readonly string[] | undefined) =>
    items !== undefined &&
    items.length > 0 &&
    html`<dt>${heading}</dt>
      <dd>${items.join('; ')}</dd>`;
  return html`${
    scope?.place &&
    html`<dt>${say('Nơi sản xuất', 'Made at')}</dt>
      <dd>${scope.place}</dd>`
  }${list(say('Quy cách', 'Pack sizes'), scope?.packSizes)}${list(say('Loại', 'Variants'), scope?.variants)}${
    code &&
    html`<dt>${say('Mã sản phẩm', 'Product code')}</dt>
      <dd>${code}</dd>`
  }`;
}

function ended({ entry, outcome, last }: Told, say: Say): Html | false {
  if (outcome === 'renewal-pending' && entry.graceUntil)
    return html`; ${say('chậm nhất đến', 'at the latest until')} ${formatDay(entry.graceUntil)}`;
  if (outcome === 'expired')
    return html`<br /><strong
        >${say('hết hiệu lực sau ngày', 'ended after')}
        ${formatDay(entry.graceUntil ?? entry.validUntil)}</strong
      >`;
  const ended =
    outcome === 'suspended'
      ? say('tạm đình chỉ từ', 'suspended since')
      : say('không còn hiệu lực từ', 'not valid since');
  const since = entry.endedOn ?? (outcome === 'suspended' ? last?.on : undefined);
  return (
    since !== undefined &&
    since !== null &&
    html`<br /><strong>${ended} ${formatDay(since)}</strong>`
  );
}

function decisionOf({ entry, steps }: Told, say: Say): Html | false {
  const number = entry.decision ?? steps.find(({ type }) => type === 'RecognitionOpened')?.decision;
  return (
    number !== undefined &&
    number !== null &&
    html`, ${say('theo Quyết định số', 'by decision No.')} ${number}`
  );
}

/** The scan is a picture of the paper: whoever reads it is not to take it for a file with a digital signature. */
function signedByHand({ signedByHand: signed }: PublicRow, say: Say): Html | false {
  return (
    signed !== null &&
    html`<dt>${say('Người ký', 'Signed by')}</dt>
      <dd>
        ${signed.by}, ${say('ký tay ngày', 'by hand on')} ${formatDay(signed.on)};
        ${say('tệp là bản quét của giấy', 'the file is a scan of the paper')}
      </dd>`
  );
}

function successorOf({ successor }: Told, say: Say, language: Language): Html | false {
  if (!successor) return false;
  return html`<p class="card">
    ${say('Giấy chứng nhận mới:', 'The newer certificate:')}
    <a href="${addressIn(language, `/c/${successor.id}`)}"
      >${say('số', 'No.')} ${successor.number}</a
    >
  </p>`;
}

const STEP_WORDS: Readonly<Record<ToldStep, readonly [vi: string, en: string]>> = {
  RecognitionOpened: ['Công nhận', 'Recognised'],
  GraceBegan: ['Còn hiệu lực trong khi xét đánh giá lại', 'Holds while its renewal is decided'],
  RecognitionSuspended: ['Tạm đình chỉ', 'Suspended'],
  SuspensionLifted: ['Thôi đình chỉ', 'Suspension lifted'],
  RecognitionRevoked: ['Thu hồi', 'Revoked'],
  RecognitionStruckOff: ['Đưa khỏi danh sách', 'Struck off'],
  RecognitionSuperseded: ['Thay bằng giấy mới', 'Replaced'],
  RecognitionExpired: ['Hết hiệu lực', 'Expired'],
};

function history(steps: readonly PublicStep[], say: Say): Html | false {
  if (steps.length === 0) return false;
  return html`<section class="card">
    <h2>${say('Quá trình', 'History')}</h2>
    <ul class="days">
      ${steps.map(({ type, on, decision, cause }) => {
        const act = say(...STEP_WORDS[type]);
        const by = decision ? ` (${say('QĐ', 'decision')} ${decision})` : '';
        const why = cause === undefined ? undefined : causeInLaw(cause);
        return html`<li>
          ${formatDay(on)}: ${act}${by}${why !== undefined && html`: <span lang="vi">${why}</span>`}
        </li>`;
      })}
    </ul>
  </section>`;
}

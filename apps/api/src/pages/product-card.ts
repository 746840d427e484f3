import { stationOf } from '@ocop/casework';
import { CYCLE_STEPS, cycleJourney } from '@ocop/certification';
import { scoredBy } from '@ocop/criteria';
import type { DeadlineRow, ProductOverviewRow, RegisterEntry } from '@ocop/records';
import {
  cycleStepWords,
  dossierKindWords,
  partTotalsWords,
  recognitionStageWords,
  sayPoints,
  worded,
  sayDeadlineState,
} from '@ocop/words';
import { html, type Html } from './html';
import { standingOf } from './standing';
import { day, duty, roleName, tierName } from './words';

export interface CardLinks {
  readonly temporalUi?: string;
  readonly namespace: string;
}

/** One product: where it is on its way, who holds it, which deadlines are past and to come. */
export function productCard(
  product: ProductOverviewRow,
  deadlines: readonly DeadlineRow[],
  certificate: RegisterEntry | undefined,
  links: CardLinks,
  today: string,
): Html {
  const { step } = stationOf(cycleJourney, product.stage);
  const current = CYCLE_STEPS.findIndex((candidate) => candidate === step);
  const standing = standingOf(product, certificate, today);
  return html`<article class="product${product.late ? ' late' : ''}">
    <header>
      <h3><a href="/san-pham/${product.id}">${product.name}</a></h3>
      ${product.stars !== null && standing.holds && starRow(product.stars)}
    </header>
    <p class="owner">${product.owner} · ${product.commune}${kindNote(product.kind)}</p>
    <ol class="steps">
      ${CYCLE_STEPS.map(
        (name, i) =>
          html`<li
            class="${i < current ? 'done' : i === current ? 'here' : ''}"
            ${i === current && html`aria-current="step"`}
          >
            ${cycleStepWords[name].vi}
          </li>`,
      )}
    </ol>
    <p class="stage">
      <b>${standing.words}</b>${product.tier && html` · ${tierName(product.tier)}`}
      ${product.holderRole && html` · đang chờ <b>${roleName(product.holderRole)}</b>`}
    </p>
    ${selfScored(product)} ${scores(product)} ${deadlineList(deadlines, today)}
    ${certificateLine(product, certificate)}
    <p class="links">
      <a href="/san-pham/${product.id}">Diễn biến</a>
      ${
        product.certificateId &&
        html`<a href="/v1/certificates/${product.certificateId}/pdf">Giấy chứng nhận</a>`
      }
      ${links.temporalUi && html`<a href="${workflowLink(product.id, links)}">Quy trình</a>`}
    </p>
  </article>`;
}

const kindNote = (kind: string) =>
  kind === 'first' ? '' : ` · ${worded(dossierKindWords, kind, 'vi')}`;

function starRow(stars: number): Html {
  const drawn = '★'.repeat(stars) + '☆'.repeat(5 - stars);
  return html`<span class="stars" role="img" aria-label="${stars} sao">${drawn}</span>`;
}

function scores({ scores, regulation }: ProductOverviewRow): Html | undefined {
  if (scores.length === 0) return undefined;
  const parts = scores.map(({ tier, average }) => `${tierName(tier)} ${sayPoints(average, 'vi')}`);
  // Where the sheets of the law were not found nothing but part totals could be scored.
  const provisional = scoredBy(regulation) === 'criteria' ? '' : ` (${partTotalsWords.vi})`;
  return html`<p class="scores">Điểm: ${parts.join(' → ')}${provisional}</p>`;
}

function selfScored({ selfScore }: ProductOverviewRow): Html | undefined {
  if (!selfScore) return undefined;
  return html`<p class="scores">Chủ thể tự chấm: ${selfScore.total} (${selfScore.stars} sao)</p>`;
}

/** The latest settled ones and all that are to come; the whole list is on the product's own page. */
function deadlineList(deadlines: readonly DeadlineRow[], today: string): Html | undefined {
  const shown = deadlines.filter(({ milestone, state }) => !milestone && state !== 'cancelled');
  const open = shown.filter((row) => row.open);
  const past = shown.filter((row) => !row.open).slice(-2);
  if (open.length + past.length === 0) return undefined;
  return html`<ul class="deadlines">
    ${[...past, ...open].map((row) => deadlineItem(row, today))}
  </ul>`;
}

export function deadlineItem(row: DeadlineRow, today: string): Html {
  const state = sayDeadlineState(row, today, 'vi');
  const settled =
    row.state === 'missed' && row.settledOn ? `, hoàn thành ${day(row.settledOn)}` : '';
  return html`<li class="${row.state}${row.open ? ' open' : ''}">
    <span class="when">${day(row.lastDay)}</span>
    <span>${duty(row.kind)} <em>${state}${settled}</em></span>
  </li>`;
}

function certificateLine(
  product: ProductOverviewRow,
  certificate: RegisterEntry | undefined,
): Html | undefined {
  if (!product.certificateNumber || !certificate) return undefined;
  const stage = recognitionStageWords[certificate.stage].vi;
  return html`<p class="certificate">
    Số ${product.certificateNumber}: <b>${stage}</b>, đến ${day(product.validUntil)}
    ${
      certificate.windowOpens &&
      html`<br />Nộp hồ sơ đánh giá lại ${day(certificate.windowOpens)} -
        ${day(certificate.windowCloses)}`
    }
  </p>`;
}

export function workflowLink(product: string, { temporalUi = '', namespace }: CardLinks): string {
  const id = encodeURIComponent(`ocop/product-cycle/${product}`);
  return `${temporalUi}/namespaces/${namespace}/workflows/${id}`;
}

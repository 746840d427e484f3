import type { DeadlineRow, ProductOverviewRow, TroubledCase } from '@ocop/records';
import type { NextAction } from '../commands/next-actions';
import { sayBasis } from '@ocop/words';
import { sheetOf } from '../criteria/set-names';
import { html, type Html } from './html';
import { type CardLinks, deadlineItem, workflowLink } from './product-card';
import { troublesSection } from './troubles.section';
import { day, roleName } from './words';

interface ToldEvent {
  readonly version: number;
  readonly day: string;
  readonly actor: { readonly name: string };
  readonly told?: string | undefined;
  readonly basis?: { readonly document: string; readonly clause: string } | undefined;
}

/** One product's whole story: what happened, who did it, on which ground, and why each deadline ends on its day. */
export function productPage(
  product: ProductOverviewRow & { readonly nextActions: readonly NextAction[] },
  deadlines: readonly DeadlineRow[],
  events: readonly ToldEvent[],
  links: CardLinks,
  {
    standing,
    today,
    troubles,
  }: { standing: string; today: string; troubles: readonly TroubledCase[] },
): Html {
  return html`<div id="song">
    <p><a href="/">← Tất cả sản phẩm</a></p>
    <h1>${product.name}</h1>
    <p class="owner">${product.owner} · ${product.commune}</p>
    <p class="owner">Bộ tiêu chí: ${sheetOf(product)}</p>
    <p class="stage">
      <b>${standing}</b>
      ${product.holderRole && html` · đang chờ <b>${roleName(product.holderRole)}</b>`}
    </p>
    ${
      product.nextActions.length > 0 &&
      html`<p>Bạn có thể: ${product.nextActions.map(({ label }) => label).join('; ')}.</p>`
    }
    <p class="links">
      ${
        product.certificateId &&
        html`<a href="/v1/certificates/${product.certificateId}/pdf">Giấy chứng nhận</a>
          <a href="/xac-minh/${product.certificateId}">Trang xác minh</a>`
      }
      <a href="/v1/products/${product.id}/events">Sự kiện (JSON)</a>
      ${links.temporalUi && html`<a href="${workflowLink(product.id, links)}">Quy trình trong Temporal</a>`}
    </p>
    ${troublesSection(troubles)}
    <h2>Thời hạn</h2>
    <ul class="deadlines whole">
      ${deadlines
        .filter(({ milestone }) => !milestone)
        .map(
          (row) =>
            html`${deadlineItem(row, today)}
              <li class="why">${row.explanation}</li>`,
        )}
    </ul>
    <h2>Diễn biến</h2>
    <ol class="events">
      ${events.filter(({ told }) => told).map(eventItem)}
    </ol>
  </div>`;
}

function eventItem({ day: on, told, actor, basis, version }: ToldEvent): Html {
  return html`<li value="${version}">
    <span class="when">${day(on)}</span>
    <span>${told} <em>${actor.name}${basis && ` · ${sayBasis(basis, 'vi')}`}</em></span>
  </li>`;
}

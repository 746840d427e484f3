import { type PlanDate, planDates } from '@ocop/programmes';
import type { DeadlineRow, ProgrammeBoardRow, ProgrammeListRow } from '@ocop/records';
import { sayChange, yearStageWords } from '@ocop/words';
import { html, type Html } from './html';
import { deadlineItem } from './product-card';
import { day } from './words';

/** The plans that concern the reader, each with its state. */
export function plansSection(plans: readonly ProgrammeListRow[]): Html {
  if (plans.length === 0) return html``;
  return html`<section aria-labelledby="ke-hoach">
    <h2 id="ke-hoach">Kế hoạch</h2>
    <ul class="deadlines whole">
      ${plans.map(
        ({ id, title, stage }) =>
          html`<li><a href="/ke-hoach/${id}">${title}</a>: ${yearStageWords[stage].vi}</li>`,
      )}
    </ul>
  </section>`;
}

/** One plan: where it stands, by which decisions, and what its days are now. */
export function programmePage(
  plan: ProgrammeBoardRow,
  deadlines: readonly DeadlineRow[],
  today: string,
): Html {
  const { title, authority, year, stage } = plan;
  return html`<div id="song">
    <p><a href="/">← Tất cả kế hoạch</a></p>
    <h1>${title}</h1>
    <p class="owner">${authority} · ${year} · ${plan.id}</p>
    <p class="stage"><b>${yearStageWords[stage].vi}</b></p>
    ${decisions(plan)}
    <h2>Các mốc</h2>
    <ul class="deadlines whole">
      ${planDates(plan.plan).map(dateItem)}
    </ul>
    <h2>Thời hạn của kế hoạch</h2>
    <ul class="deadlines whole">
      ${deadlines.map((row) => deadlineItem(row, today))}
    </ul>
  </div>`;
}

function dateItem({ name, day: date }: PlanDate): Html {
  return html`<li><b>${day(date)}</b> ${name}</li>`;
}

/** From its own paper to the last decision on it. */
function decisions({ plan, approval, amendments, withdrawal }: ProgrammeBoardRow): Html {
  const { number, issuedOn } = plan.document;
  return html`<h2>Quyết định</h2>
    <ul class="deadlines whole">
      <li>Văn bản: ${number}, ngày ${day(issuedOn)}</li>
      ${approval && html`<li>Phê duyệt: ${approval.number}, ngày ${day(approval.signedOn)}</li>`}
      ${amendments.map(
        ({ no, decision, changes }) =>
          html`<li>
            Sửa đổi ${no}: ${decision.number}, ngày ${day(decision.signedOn)}
            <ul>
              ${changes.map((change) => html`<li>${sayChange(change, 'vi')}</li>`)}
            </ul>
          </li>`,
      )}
      ${
        withdrawal &&
        html`<li>
          Rút ngày
          ${day(withdrawal.on)}${withdrawal.decision && html` theo ${withdrawal.decision.number}`}:
          ${withdrawal.reason}
        </li>`
      }
    </ul>`;
}

import { type MeasuredTarget, type PlanDate, planDates } from '@ocop/programmes';
import type { DeadlineRow, ProgrammeBoardRow, ProgrammeListRow } from '@ocop/records';
import {
  roundStageWords,
  sayChange,
  sayNeed,
  sayPlanDay,
  sayPlanStep,
  sayReached,
  sayStars,
  sayVerdict,
  seatWords,
  yearStageWords,
} from '@ocop/words';
import type { ShownRound } from '../access/score-access';
import { html, type Html } from './html';
import { deadlineItem } from './product-card';
import { day, roundName } from './words';

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
  targets: readonly MeasuredTarget[],
  rounds: readonly ShownRound[],
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
    ${roundsSection(rounds)} ${targetsSection(targets)} ${activitiesSection(plan)}
    ${particularsSection(plan.plan)}
    <h2>Thời hạn của kế hoạch</h2>
    <ul class="deadlines whole">
      ${deadlines.map((row) => deadlineItem(row, today))}
    </ul>
  </div>`;
}

function dateItem(date: PlanDate): Html {
  return html`<li>
    <b>${day(date.last)}</b> ${sayPlanStep(date.step, 'vi')}, ${sayPlanDay(date, 'vi')}
  </li>`;
}

/** The plan's rounds, each with where it stands. */
function roundsSection(rounds: readonly ShownRound[]): Html {
  if (rounds.length === 0) return html``;
  return html`<h2>Các đợt đánh giá</h2>
    <ul class="deadlines whole">
      ${rounds.map(
        (round) =>
          html`<li>
            <a href="/dot/${round.id}">${roundName(round)}</a> ${round.authority}:
            ${roundStageWords[round.stage].vi}
          </li>`,
      )}
    </ul>`;
}

/** What the plan wants to reach, what has been reached, and whether that is enough. */
function targetsSection(targets: readonly MeasuredTarget[]): Html {
  if (targets.length === 0) return html``;
  return html`<h2>Chỉ tiêu</h2>
    <ul class="deadlines whole">
      ${targets.map((one) => {
        const [need, verdict] = [sayNeed(one.target, 'vi'), sayVerdict(one, 'vi')];
        return html`<li>
          ${one.target.what}${need && html` (${need})`}: <b>${sayReached(one, 'vi')}</b>
          ${verdict && html` · ${verdict}`}
        </li>`;
      })}
    </ul>`;
}

/** What the plan wants done, and when it was. */
function activitiesSection({ plan, activities }: ProgrammeBoardRow): Html {
  const { activities: planned = [] } = plan;
  if (planned.length === 0) return html``;
  return html`<h2>Việc của kế hoạch</h2>
    <ul class="deadlines whole">
      ${planned.map(({ id, name }) => {
        const done = activities.filter(({ activity }) => activity === id);
        const last = done.at(-1);
        const times = last && `đã báo cáo ${done.length} lần, gần nhất ${day(last.on)}`;
        return html`<li>${name}: ${times ?? 'chưa báo cáo'}</li>`;
      })}
    </ul>`;
}

/** What else the plan says, each under its heading. */
function particularsSection(plan: ProgrammeBoardRow['plan']): Html {
  const { ideas, participants = [], papers = [], support = [], councils = [] } = plan;
  const parts: readonly [string, readonly string[]][] = [
    [
      'Ưu tiên chọn ý tưởng',
      (ideas?.priorities ?? []).map(({ no, what }) => `Nhóm ${no}: ${what}`),
    ],
    ['Ai được tham gia', participants.map(({ who, condition }) => joined(who, condition))],
    [
      'Giấy tờ kế hoạch yêu cầu thêm',
      papers.map(({ name, fromStars }) =>
        joined(name, fromStars && `từ ${sayStars(fromStars, 'vi')}`),
      ),
    ],
    ['Hỗ trợ', support.map(({ what, amount, to }) => joined(what, amount, to))],
    [
      'Hội đồng',
      councils.flatMap(({ name, groups = [], seats = [] }) => [
        joined(name, groups.join(', ')),
        ...seats.map(({ who, as }) => `${seatWords[as].vi}: ${who}`),
      ]),
    ],
  ];
  return html`${parts
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([heading, lines]) =>
        html`<h2>${heading}</h2>
          <ul class="deadlines whole">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}`;
}

const joined = (...parts: readonly (string | number | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

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

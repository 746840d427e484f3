import type { DeadlineRow } from '@ocop/records';
import {
  gateWords,
  outcomeWords,
  partTotalsWords,
  roundStageWords,
  sayMissing,
  sayPoints,
  sayStars,
} from '@ocop/words';
import type { ShownRound } from '../access/score-access';
import type { NextAction } from '../commands/next-actions';
import { html, type Html } from './html';
import type { ShownSession } from './page.queries';
import { deadlineItem } from './product-card';
import { day, roundName, tierName } from './words';

interface AboutRound {
  readonly deadlines: readonly DeadlineRow[];
  readonly today: string;
  readonly nextActions: readonly NextAction[];
  /** Undefined for whoever neither sits in the council nor may see its sheets. */
  readonly session: ShownSession | undefined;
}

type Listed = ShownRound['products'][number];

/** One round: where it stands, what comes before its council, and what its session still misses. */
export function roundPage(
  round: ShownRound,
  { deadlines, today, nextActions, session }: AboutRound,
): Html {
  const { authority, tier, stage, late } = round;
  return html`<div id="song">
    <p>
      <a href="/">← Tất cả đợt đánh giá</a> ·
      <a href="/ke-hoach/${round.programme}">Kế hoạch</a>
    </p>
    <h1>${roundName(round)} - ${authority}</h1>
    <p class="owner">${tierName(tier)} · ${round.id}</p>
    <p class="stage">
      <b>${roundStageWords[stage].vi}</b>${late && html` · <em class="error">trễ hạn</em>`}
    </p>
    ${actionsLine(nextActions, session)} ${session && gatesSection(session, round)}
    ${agendaSection(round)} ${councilSection(round, session)} ${decisionLines(round)}
    <h2>Thời hạn</h2>
    <ul class="deadlines whole">
      ${deadlines.filter(({ milestone }) => !milestone).map((row) => deadlineItem(row, today))}
    </ul>
  </div>`;
}

/** What the reader may do; a close that would be refused names the gates in its way. */
function actionsLine(actions: readonly NextAction[], session: ShownSession | undefined): Html {
  if (actions.length === 0) return html``;
  const said = actions.map(({ command, label }) => {
    const red = (isClose(command) && session?.inTheWay[command]) || [];
    const gates = red.map(({ gate }) => gateWords[gate].vi);
    return gates.length > 0 ? `${label} (chưa được vì chưa đạt: ${gates.join(', ')})` : label;
  });
  return html`<p>Bạn có thể: ${said.join('; ')}.</p>`;
}

const isClose = (command: string): command is keyof ShownSession['inTheWay'] =>
  command === 'CloseScoring' || command === 'CloseSession';

/** Every gate with its light; what a red one misses is for those who may see the sheets. */
function gatesSection({ gates, whole }: ShownSession, round: ShownRound): Html {
  const names = new Map([...round.products, ...round.members].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return html`<h2>Điều kiện bế mạc phiên họp</h2>
    <ul class="deadlines whole">
      ${gates.map((gate) => {
        const isGreen = gate.state === 'green';
        const missing = whole ? sayMissing(gate, nameOf, 'vi') : [];
        return html`<li class="${isGreen ? 'met' : 'missed'}">
          <span class="when"><em>${isGreen ? 'đạt' : 'chưa đạt'}</em></span>
          <span> ${gateWords[gate.gate].vi} ${missing.map((one) => html`<br />${one}`)} </span>
        </li>`;
      })}
    </ul>`;
}

/** The list, with points and stars as far as the reader may know them. */
function agendaSection({ products, decidedOn, stage }: ShownRound): Html {
  const hasResults = products.some(({ average }) => average !== undefined);
  const isOpen = decidedOn === null && stage !== 'closed';
  return html`<h2>Sản phẩm (${products.length})</h2>
    ${hasResults && isOpen && html`<p class="error">Kết quả dự kiến, chưa có quyết định.</p>`}
    ${products.length === 0 && html`<p>Danh sách chưa có sản phẩm nào.</p>`}
    <ul class="deadlines whole">
      ${products.map(productItem)}
    </ul>`;
}

function productItem(product: Listed): Html {
  const { id, no, name, owner, commune, status } = product;
  const said = status === 'expected' ? 'chưa nộp đủ hồ sơ' : resultOf(product);
  return html`<li>
    <span class="when">${no}</span>
    <span>
      <a href="/san-pham/${id}">${name}</a> · ${owner && `${owner} · `}${commune}
      ${said && html`<br /><em>${said}</em>`}
    </span>
  </li>`;
}

function resultOf({ average, stars, outcome, criteriaSet }: Listed): string {
  if (average === undefined || stars === undefined || outcome === undefined) return '';
  const mark = criteriaSet === undefined ? ` (${partTotalsWords.vi})` : '';
  return `${sayPoints(average, 'vi')} điểm · ${sayStars(stars, 'vi')} · ${outcomeWords[outcome].vi}${mark}`;
}

/** Who scores, when they meet, and how many of them are in the room. */
function councilSection(round: ShownRound, session: ShownSession | undefined): Html {
  const { members, sessionOn, sheets } = round;
  if (members.length === 0)
    return html`<h2>Hội đồng</h2>
      <p>Chưa triệu tập.</p>`;
  return html`<h2>Hội đồng</h2>
    <p>${members.map(({ name, chair }) => (chair ? `${name} (Chủ tịch)` : name)).join('; ')}.</p>
    ${sessionOn && html`<p>Phiên họp: <b>${day(sessionOn)}</b></p>`}
    ${session && attendanceLine(session)}
    ${sheets !== null && html`<p>Đã nhận ${sheets} phiếu.</p>`}`;
}

function attendanceLine({ attendance }: ShownSession): Html {
  const { present, members, quorum, chairPresent } = attendance;
  return html`<p>
    Có mặt ${present}/${members} thành viên chấm điểm (cần ${quorum}),
    ${chairPresent ? 'có Chủ tịch' : 'vắng Chủ tịch'}.
  </p>`;
}

function decisionLines({ decision, decidedOn, letter, id }: ShownRound): Html {
  if (!decision) return html``;
  return html`<h2>Quyết định</h2>
    <p>${decision.number}, ngày ${day(decision.signedOn)}, ghi nhận ${day(decidedOn)}</p>
    ${letter && html`<p><a href="/v1/rounds/${id}/letter">Công văn ${letter.number}</a></p>`}`;
}

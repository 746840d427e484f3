import { addDays, daysBetween } from '@ocop/calendar';
import { roundStageWords, worded } from '@ocop/words';
import { html, type Html } from './html';
import type { ShownRound } from '../access/score-access';
import { day, roundName, tierName } from './words';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The rounds of one year on a line from January to December, today marked. */
export function yearLine(year: number, rounds: readonly ShownRound[], today: string): Html {
  const inYear = today.startsWith(String(year));
  return html`<section class="year" aria-labelledby="nam-${year}">
    <h2 id="nam-${year}">Các đợt đánh giá năm ${year}</h2>
    <div class="line">
      <div class="months" aria-hidden="true">
        ${MONTHS.map((month) => html`<span>T${month}</span>`)}
      </div>
      ${inYear && html`<div class="now" style="left:${percent(year, today)}%"><span>hôm nay</span></div>`}
      ${rounds.map((round) => roundRow(year, round))}
    </div>
  </section>`;
}

function roundRow(year: number, round: ShownRound): Html {
  const marks = [
    ['chốt', round.intakeClosesBefore && addDays(round.intakeClosesBefore, -1)],
    ['công nhận', round.recogniseBy],
    // After a decision with nothing to send, the day of sending means nothing any more.
    ['gửi', round.letter || round.stage !== 'closed' ? round.forwardBy : null],
  ] as const;
  const dates = marks.map(([, date]) => date).filter((date) => date !== null);
  const [first, last] = [dates[0], dates.at(-1)];
  const bar =
    first && last
      ? html`<div
          class="bar-round"
          style="left:${percent(year, first)}%;right:${100 - percent(year, last)}%"
        ></div>`
      : undefined;
  const stage = worded(roundStageWords, round.stage, 'vi');
  return html`<div class="round${round.late ? ' late' : ''}">
    <p class="round-name">
      <b><a href="/dot/${round.id}">${roundName(round)}</a></b>
      ${round.authority} (${tierName(round.tier)}): ${stage}${round.late && html` <em>trễ hạn</em>`}
    </p>
    <div class="track" aria-hidden="true">
      ${bar}
      ${marks.map(
        ([name, date]) =>
          date &&
          html`<i
            class="mark"
            style="left:${percent(year, date)}%"
            title="${name} ${day(date)}"
          ></i>`,
      )}
    </div>
    <p class="round-dates">
      ${marks.map(([name, date]) => date && html`<span>${name} <b>${day(date)}</b></span>`)}
      ${round.decidedOn && html`<span>quyết định <b>${day(round.decidedOn)}</b></span>`}
      <span>${round.products.length} sản phẩm</span>
      ${round.letter && html`<a href="/v1/rounds/${round.id}/letter">công văn ${round.letter.number}</a>`}
    </p>
  </div>`;
}

function percent(year: number, date: string): number {
  const days = daysBetween(`${year}-01-01`, date);
  return Math.round(Math.min(100, Math.max(0, (days / 366) * 100)) * 10) / 10;
}

import { civilDateAt, yearOf } from '@ocop/calendar';
import type { NoticeDelivery, NoticeRow } from '@ocop/records';
import type { ShownRound } from '../access/score-access';
import { html, type Html } from './html';
import type { Overview } from './page.queries';
import { type CardLinks, productCard } from './product-card';
import { plansSection } from './programme.page';
import { day, roleName } from './words';
import { troublesSection } from './troubles.section';
import { yearLine } from './year-line';

const STATES: Readonly<Record<string, string>> = {
  sent: 'đã gửi thư',
  intended: 'đang gửi thư',
  deferred: 'máy chủ thư chưa nhận, sẽ gửi lại',
  failed: 'không gửi được thư',
  'no-address': 'chỉ có trong hệ thống',
};

/** The overview: rounds on the year's line, every product's passage, notices sent. */
export function overviewPage(overview: Overview, links: CardLinks): Html {
  const { rounds, products, today, deadlines, certificates } = overview;
  const years = [...new Set(rounds.map(yearOfRound))].sort((a, b) => b - a);
  return html`<div id="song">
    ${counts(overview)} ${troublesSection(overview.troubles)} ${plansSection(overview.plans)}
    ${years.map((year) => {
      const own = rounds.filter((round) => yearOfRound(round) === year);
      return yearLine(year, own, today);
    })}
    <section aria-labelledby="san-pham">
      <h2 id="san-pham">Sản phẩm</h2>
      ${products.length === 0 && html`<p>Chưa có sản phẩm nào trong địa bàn.</p>`}
      <div class="products">
        ${products.map((product) =>
          productCard(
            product,
            [
              ...(deadlines.get(`product-cycle/${product.id}`) ?? []),
              ...(deadlines.get(`recognition/${product.id}`) ?? []),
            ],
            certificates.get(product.id),
            links,
            today,
          ),
        )}
      </div>
    </section>
    ${notices(overview)}
  </div>`;
}

function yearOfRound({ recogniseBy }: ShownRound): number {
  return recogniseBy ? yearOf(recogniseBy) : 0;
}

function counts({ products, rounds, noticesTotal }: Overview): Html {
  const open = products.filter(({ holderRole }) => holderRole !== null).length;
  const late = products.filter((product) => product.late).length;
  const recognised = products.filter(({ stage }) => stage === 'recognised').length;
  const running = rounds.filter(({ stage }) => stage !== 'closed').length;
  const figures = [
    [products.length, 'sản phẩm'],
    [open, 'đang xử lý'],
    [recognised, 'được công nhận'],
    [late, 'có việc quá hạn'],
    [running, 'đợt đang mở'],
    [noticesTotal, 'thông báo'],
  ] as const;
  return html`<ul class="counts">
    ${figures.map(([n, name]) => html`<li><b>${n}</b> ${name}</li>`)}
  </ul>`;
}

function notices({ notices, noticesTotal }: Overview): Html {
  return html`<section aria-labelledby="thong-bao">
    <h2 id="thong-bao">Thông báo gần đây (${notices.length}/${noticesTotal})</h2>
    <ul class="notices">
      ${notices.map(noticeItem)}
    </ul>
  </section>`;
}

function noticeItem(notice: NoticeRow): Html {
  return html`<li>
    <span class="when">${day(civilDateAt(Date.parse(notice.orderedAt)))}</span>
    <span
      >${notice.subject}
      <em
        >Nơi nhận: ${roleName(notice.role)}
        (${notice.deliveries.map(becameOf).join('; ') || STATES['no-address']})</em
      ></span
    >
  </li>`;
}

/** A notice that did not go out is said with the mail server's words. */
function becameOf({ state, words }: NoticeDelivery): string {
  const said = STATES[state] ?? state;
  return words && ['deferred', 'failed'].includes(state) ? `${said} (${words})` : said;
}

import { type Radar, radarOf } from '@ocop/criteria';
import { RadarQueries } from '@ocop/records';
import { findRegulation } from '@ocop/regulations';
import { sayPoints, tierWords, worded } from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { language, said } from '../language';
import { Refused } from '../refused';
import { atBackstage, type Backstage, withBackstageOptions } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { patiently } from './long-reads';
import { print, table } from './output';

/** radar: how a council scored, as far as figures show it. */
export function addRadar(program: Command): void {
  withBackstageOptions(program.command('radar <round>'))
    .description(
      said(
        'cách chấm của Hội đồng trong một đợt: chênh lệch, điểm sát ngưỡng, thành viên chấm cao hay thấp, tiêu chí không phân loại, so với cấp khác',
        'how the council of a round scored: spread, heaping at bands, lenient and strict members, criteria that tell nothing apart, other tiers',
      ),
    )
    .addHelpText(
      'after',
      said(
        '\nSố liệu để xem xét, không phải căn cứ để quyết định.\n',
        '\nFigures to look at, not to decide by.\n',
      ) + examples('npx ocop radar huong-tra-2024-dot-1 --json'),
    )
    .action(async (round: string, options: CommonOptions) => {
      process.exitCode = await atBackstage(options, (stage) => show(stage, round, options));
    });
}

async function show({ settings }: Backstage, named: string, options: CommonOptions) {
  const round = named.replace(/^(evaluation-round|rounds)\//, '');
  const material = await patiently(settings.DATABASE_URL, (pool) =>
    new RadarQueries(pool).material(round),
  );
  if (!material)
    throw new Refused('NO_SHEETS', {
      vi: `đợt ${round} chưa kết thúc chấm điểm lần nào`,
      en: `scoring has not been closed yet in the round ${round}`,
    });
  const { regulation, tier, sheets, elsewhere } = material;
  const bands = findRegulation(regulation).starBands.filter(({ stars }) => stars >= 3);
  const edges = bands.map(({ from }) => from).sort((a, b) => a - b);
  const radar = radarOf(sheets, { edges, elsewhere });
  const about = { round, regulation, tier, sheets: sheets.length };
  print(options.json ?? false, { ...about, ...radar }, () => lines(radar));
  return EXIT.done;
}

/** A figure as people of the language write it: to a tenth, or a hundredth where it is small. */
function figure(value: number): string {
  const digits = Math.abs(value) < 1 ? 2 : 1;
  return sayPoints(String(Number(value.toFixed(digits))), language);
}

const leaning = {
  lenient: () => said('chấm cao', 'lenient'),
  strict: () => said('chấm thấp', 'strict'),
  even: () => said('không rõ', 'even'),
};

function lines({ products, spread, heaping, members, idleCriteria, against }: Radar): string[] {
  return [
    said(
      `${products.length} sản phẩm; chênh lệch giữa các thành viên: trung vị ${figure(spread.median)}, lớn nhất ${figure(spread.widest)}`,
      `${products.length} products; spread between members: median ${figure(spread.median)}, widest ${figure(spread.widest)}`,
    ),
    '',
    ...table(
      [
        said('Ngưỡng', 'Band from'),
        said('Ngay trên', 'Just above'),
        said('Ngay dưới', 'Just below'),
        said('Xác suất ngẫu nhiên', 'Chance'),
      ],
      heaping.map(({ edge, above, below, chance }) => [edge, above, below, chance].map(figure)),
    ),
    '',
    ...table(
      [
        said('Thành viên', 'Member'),
        said('Sản phẩm', 'Products'),
        said('So với đồng nghiệp', 'Against colleagues'),
        said('Sai số', 'Margin'),
        said('Nhận xét', 'Leans'),
      ],
      members.map(({ member, products: of, difference, margin, leans }) => [
        ...[
          member,
          `${of}`,
          figure(difference),
          margin === undefined ? '-' : `± ${figure(margin)}`,
        ],
        leaning[leans](),
      ]),
    ),
    ...listed(
      said('Tiêu chí cho mọi sản phẩm như nhau:', 'Criteria that told nothing apart:'),
      idleCriteria.map(
        ({ set, criterion, name, points }) => `${set} ${criterion} ${name}: ${points}`,
      ),
    ),
    ...listed(
      said('Cùng sản phẩm ở đợt khác:', 'The same product in another round:'),
      against.map(({ product, round, tier, mean, here, difference }) =>
        said(
          `${product}: ở đây ${figure(here)}, ${where(tier)} (${round}) ${figure(mean)}, lệch ${figure(difference)}`,
          `${product}: here ${figure(here)}, ${where(tier)} (${round}) ${figure(mean)}, apart by ${figure(difference)}`,
        ),
      ),
    ),
  ];
}

function where(tier: string): string {
  return worded(tierWords, tier, language);
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? ['', title, ...items.map((item) => `  ${item}`)] : [];
}

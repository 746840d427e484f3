import type { Gate } from '@ocop/evaluation';
import type { RoundBoardRow } from '@ocop/records';
import {
  gateWords,
  outcomeWords,
  partTotalsWords,
  roundStageWords,
  roundTitle,
  sayMissing,
  sayPoints,
  sayStars,
} from '@ocop/words';
import type { Command } from 'commander';
import type { ApiClient } from '../api-client';
import { examples } from '../help';
import { inWords, language, said } from '../language';
import { type CommonOptions, openApi, withViewOptions } from './connection';
import { EXIT } from './exit';
import { findCase } from './find-case';
import { explain, print, table, when } from './output';

/** What a gate misses is null for whoever may not know of the sheets yet. */
type ShownGate = Omit<Gate, 'missing'> & { readonly missing: Gate['missing'] | null };

/** `ocop round show`: one round, its list and what its session still misses. */
export function addRound(program: Command): void {
  const round = program
    .command('round')
    .description(said('một đợt đánh giá', 'one evaluation round'));
  withViewOptions(round.command(said('show <đợt>', 'show <round>')))
    .description(
      said(
        'danh sách, kết quả và điều kiện bế mạc phiên họp của một đợt',
        'a round’s list, its results, and what its session still misses before it may be closed',
      ),
    )
    .addHelpText('after', examples('npx ocop round show huong-tra-2024-dot-1 --as phong-kinh-te'))
    .action(async (id: string, options: CommonOptions) => {
      process.exitCode = await show(id, options).catch(explain);
    });
}

async function show(wish: string, options: CommonOptions): Promise<number> {
  const api = await openApi(options);
  const { id } = await findCase(api, wish, ['evaluation-round']);
  const path = `/v1/rounds/${encodeURIComponent(id)}`;
  const [round, gates] = await Promise.all([api.get<RoundBoardRow>(path), gatesOf(api, path)]);
  print(options.json ?? false, { ...round, gates }, () => [
    ...headLines(round),
    '',
    ...listLines(round),
    ...gateLines(gates, round),
  ]);
  return EXIT.done;
}

/** Only the council and those who keep the round are told of its gates. */
async function gatesOf(api: ApiClient, path: string): Promise<readonly ShownGate[]> {
  const none = { gates: [] };
  const { gates } = await api
    .get<{ gates: readonly ShownGate[] }>(`${path}/gates`)
    .catch(() => none);
  return gates;
}

function headLines({ id, stage, authority, programme, members, ...round }: RoundBoardRow) {
  const title = roundTitle({ ...round, about: round.products[0]?.name }, language);
  const council = members.map(({ name, chair }) =>
    chair ? `${name} (${said('Chủ tịch', 'chair')})` : name,
  );
  return [
    `${title} - ${authority}`,
    `${said('Trạng thái', 'Stage')}: ${inWords(roundStageWords[stage])}; ` +
      `${said('phiên họp', 'session')}: ${when(round.sessionOn)}`,
    `${said('Mã', 'Id')}: rounds/${id}; ${said('kế hoạch', 'plan')}: programmes/${programme}`,
    `${said('Hội đồng', 'Council')}: ${council.join(', ') || '-'}`,
  ];
}

/** The list; results before the decision, and those by part totals, say that they are provisional. */
export function listLines({ products, decidedOn }: Pick<RoundBoardRow, 'products' | 'decidedOn'>) {
  const hasResults = products.some(({ average }) => average !== undefined);
  const isOpen = hasResults && decidedOn === null;
  return [
    ...table(
      [
        said('Số', 'No.'),
        said('Sản phẩm', 'Product'),
        said('Điểm', 'Points'),
        said('Sao', 'Stars'),
        said('Kết quả', 'Result'),
      ],
      products.map(({ no, name, average, stars, outcome, criteriaSet }) => [
        String(no),
        name,
        average ? sayPoints(average, language) : '-',
        stars ? sayStars(stars, language) : '-',
        outcome
          ? inWords(outcomeWords[outcome]) +
            (criteriaSet === undefined ? ` (${inWords(partTotalsWords)})` : '')
          : '-',
      ]),
    ),
    ...(isOpen
      ? [
          said(
            'Kết quả dự kiến, chưa có quyết định.',
            'The results are provisional: there is no decision yet.',
          ),
        ]
      : []),
  ];
}

export function gateLines(
  gates: readonly ShownGate[],
  { products, members }: Pick<RoundBoardRow, 'products' | 'members'>,
): string[] {
  if (gates.length === 0) return [];
  const names = new Map([...products, ...members].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    '',
    said('Điều kiện bế mạc phiên họp:', 'Before the session may be closed:'),
    ...gates.flatMap(({ gate, state, missing }) => [
      `  ${state === 'green' ? said('đạt     ', 'met    ') : said('chưa đạt', 'not met')}  ${inWords(gateWords[gate])}`,
      ...sayMissing({ gate, state, missing: missing ?? [] }, nameOf, language).map(
        (one) => `            ${one}`,
      ),
    ]),
  ];
}

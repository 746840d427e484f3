import type {
  CertificateRegisterRow,
  ProductOverviewRow,
  ProgrammeListRow,
  RoundBoardRow,
  TroubledCase,
} from '@ocop/records';
import {
  cycleStageWords,
  recognitionStageWords,
  roleWords,
  roundStageWords,
  sayTrouble,
  tierWords,
  yearStageWords,
} from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { inWords, language, said } from '../language';
import { clockLine } from './clock';
import { type CommonOptions, openApi, withViewOptions } from './connection';
import { EXIT } from './exit';
import { cut, lateMark, orDash, type Page } from './lists';
import { explain, print, table, when } from './output';

/** `ocop status`: the whole on one screen. */
export function addStatus(program: Command): void {
  withViewOptions(program.command('status'))
    .description(
      said(
        'kế hoạch, đợt đánh giá và sản phẩm đang ở đâu',
        'where programmes, rounds and products stand',
      ),
    )
    .addHelpText('after', examples('npx ocop status --as phong-kinh-te'))
    .action(async (options: CommonOptions) => {
      process.exitCode = await status(options).catch(explain);
    });
}

async function status(options: CommonOptions): Promise<number> {
  const api = await openApi(options);
  const [clock, programmes, rounds, products, late, recognitions] = await Promise.all([
    api.get<{ now: string; held: boolean }>('/v1/clock'),
    api.get<Page<ProgrammeListRow>>('/v1/programmes?pageSize=100'),
    api.get<Page<RoundBoardRow>>('/v1/rounds?pageSize=100'),
    api.get<Page<ProductOverviewRow>>('/v1/products?pageSize=100&sort=name'),
    api.get<Page<ProductOverviewRow>>('/v1/products?late=true&pageSize=100'),
    api.get<Page<CertificateRegisterRow>>('/v1/recognitions?pageSize=100'),
  ]);
  // Only those who answer for an area may look at what does not go on in it.
  const { items: troubles } = await api
    .get<{ items: readonly TroubledCase[] }>('/v1/troubles')
    .catch(() => ({ items: [] }));
  const json = { clock, programmes, rounds, products, late: late.total, troubles };
  print(options.json ?? false, json, () => [
    clockLine(clock),
    '',
    ...programmeTable(programmes),
    '',
    ...roundTable(rounds),
    '',
    ...productTable(products, recognitions),
    ...troubleLines(troubles),
  ]);
  return EXIT.done;
}

function programmeTable(programmes: Page<ProgrammeListRow>): string[] {
  return [
    ...table(
      [said('Mã kế hoạch', 'Plan id'), said('Số', 'Number'), said('Cơ quan', 'Authority')].concat(
        said('Quy định', 'Law'),
        said('Trạng thái', 'State'),
      ),
      programmes.items.map(({ id, document, authority, regulation, stage }) =>
        [id, document.number, authority].concat(regulation, inWords(yearStageWords[stage])),
      ),
    ),
    ...cut(programmes, said('kế hoạch', 'plans')),
  ];
}

function roundTable(rounds: Page<RoundBoardRow>): string[] {
  return [
    ...table(
      [
        said('Mã đợt', 'Round id'),
        said('Cấp', 'Tier'),
        said('Trạng thái', 'Stage'),
        said('Công nhận chậm nhất', 'To recognise by'),
        said('Quyết định', 'Decided on'),
        said('Trễ', 'Late'),
      ],
      rounds.items.map(({ id, tier, stage, recogniseBy, decidedOn, late }) => [
        id,
        inWords(tierWords[tier]),
        inWords(roundStageWords[stage]),
        when(recogniseBy),
        when(decidedOn),
        lateMark(late),
      ]),
    ),
    ...cut(rounds, said('đợt', 'rounds')),
  ];
}

function productTable(
  products: Page<ProductOverviewRow>,
  recognitions: Page<CertificateRegisterRow>,
): string[] {
  const certificates = new Map(recognitions.items.map((row) => [row.recognition, row]));
  return [
    ...table(
      [
        said('Mã sản phẩm', 'Product id'),
        said('Sản phẩm', 'Product'),
        said('Trạng thái', 'Stage'),
        said('Sao', 'Stars'),
        said('Giấy chứng nhận', 'Certificate'),
        said('Hạn gần nhất', 'Next deadline'),
        said('Đang giữ', 'Holder'),
        said('Trễ', 'Late'),
      ],
      products.items.map(({ id, name, stage, stars, dueOn, holderRole, late }) => [
        id,
        name,
        inWords(cycleStageWords[stage]),
        orDash(stars),
        certificateWords(certificates.get(id)),
        when(dueOn),
        holderRole ? inWords(roleWords[holderRole]) : '-',
        lateMark(late),
      ]),
    ),
    ...cut(products, said('sản phẩm', 'products')),
  ];
}

/** What has become of a certificate: one that was revoked is not told as recognised. */
function certificateWords(row: CertificateRegisterRow | undefined): string {
  return row ? `${row.number} (${inWords(recognitionStageWords[row.stage])})` : '';
}

function troubleLines(troubles: readonly TroubledCase[]): string[] {
  if (troubles.length === 0) return [];
  return [
    '',
    said('Vụ việc cần xem:', 'Cases to look at:'),
    ...troubles.map((trouble) => `  ${trouble.stream}: ${sayTrouble(trouble, language)}`),
  ];
}

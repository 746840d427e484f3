import { scoredBy, setInWords } from '@ocop/criteria';
import type { DeadlineRow, ProductOverviewRow } from '@ocop/records';
import {
  cycleStageWords,
  deadlineStateWords,
  dutyWords,
  roleWords,
  sayStars,
  tierWords,
  withoutSetWords,
  worded,
} from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { inWords, language, said } from '../language';
import { type CommonOptions, openApi, withViewOptions } from './connection';
import { EXIT } from './exit';
import { findCase } from './find-case';
import { orDash } from './lists';
import { explain, print, table, when } from './output';
import { addProductFeedback } from './product-feedback';

interface NextAction {
  readonly command: string;
  readonly label: string;
  readonly labelEn: string;
}

type Product = ProductOverviewRow & {
  readonly deadlines: readonly DeadlineRow[];
  readonly workflowId: string;
  readonly nextActions: readonly NextAction[];
};

interface ToldEvent {
  readonly day: string;
  readonly told?: string;
  readonly toldEn?: string;
}

/** `ocop product show`, `feedback`: one product's passage, and what its council found. */
export function addProduct(program: Command): void {
  const product = program.command('product').description(said('một sản phẩm', 'one product'));
  withViewOptions(product.command(said('show <sản-phẩm>', 'show <product>')))
    .description(
      said(
        'diễn biến, thời hạn và việc có thể làm của một sản phẩm, gọi bằng mã, tên hoặc số giấy chứng nhận',
        'a product’s passage, its deadlines and what may be done next; by its id, its name or its certificate’s number',
      ),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop product show huong-tra-2024-bun-van-cu',
        'npx ocop product show "Bún Vân Cù"',
      ),
    )
    .action(async (id: string, options: CommonOptions) => {
      process.exitCode = await show(id, options).catch(explain);
    });
  addProductFeedback(product);
}

async function show(wish: string, options: CommonOptions): Promise<number> {
  const api = await openApi(options);
  const { id } = await findCase(api, wish, ['product-cycle']);
  const path = `/v1/products/${encodeURIComponent(id)}`;
  const [product, events] = await Promise.all([
    api.get<Product>(path),
    api.events<ToldEvent>(path),
  ]);
  print(options.json ?? false, { ...product, events }, () => [
    ...headLines(product),
    '',
    ...deadlineLines(product.deadlines),
    '',
    ...events.flatMap(({ day, told, toldEn }) => {
      const words = language === 'vi' ? told : toldEn;
      return words ? [`${when(day)}  ${words}`] : [];
    }),
    '',
    ...actionLines(product),
  ]);
  return EXIT.done;
}

function headLines(product: Product): string[] {
  const { name, owner, commune, stage, tier, revision, id, holderRole } = product;
  const holder = holderRole
    ? `; ${said('đang giữ', 'holder')}: ${inWords(roleWords[holderRole])}`
    : '';
  return [
    `${name} - ${owner} (${commune})`,
    `${said('Trạng thái', 'Stage')}: ${inWords(cycleStageWords[stage])}; ${said('cấp', 'tier')}: ` +
      `${tier ? inWords(tierWords[tier]) : '-'}${holder}; ${said('phiên bản', 'revision')}: ${revision}`,
    `${said('Mã', 'Id')}: products/${id}; ${said('kế hoạch', 'plan')}: programmes/${product.programme}; ` +
      `${said('đợt', 'round')}: ${product.round ? `rounds/${product.round}` : '-'}`,
    `${said('Bộ tiêu chí', 'Criteria set')}: ${sheetOf(product)}`,
    `${said('Tự chấm', 'Self-score')}: ${selfScoreOf(product)}`,
    `${said('Giấy chứng nhận', 'Certificate')}: ${orDash(product.certificateNumber)}`,
    `${said('Quy trình', 'Workflow')}: ${product.workflowId}`,
  ];
}

function sheetOf({ criteriaSet, regulation }: Product): string {
  return criteriaSet ? setInWords(criteriaSet) : inWords(withoutSetWords[scoredBy(regulation)]);
}

function selfScoreOf({ selfScore }: Product): string {
  if (!selfScore) return '-';
  const { total, stars, parts, on } = selfScore;
  const { A, B, C } = parts;
  return `${total} (${sayStars(stars, language)}; ${A}/${B}/${C}), ${when(on)}`;
}

function deadlineLines(deadlines: readonly DeadlineRow[]): string[] {
  return table(
    [
      said('Hạn cuối', 'Last day'),
      said('Việc', 'Duty'),
      said('Trạng thái', 'State'),
      said('Mã thời hạn', 'Deadline id'),
    ],
    deadlines.map(({ lastDay, kind, state, id }) => [
      when(lastDay),
      worded(dutyWords, kind, language),
      inWords(deadlineStateWords[state]),
      id,
    ]),
  );
}

function actionLines({ id, nextActions }: Product): string[] {
  if (nextActions.length === 0)
    return [
      said(
        'Người này chưa có việc phải làm ở trạng thái hiện tại.',
        'There is nothing for this person to do at this stage.',
      ),
    ];
  return [
    said('Có thể làm (các trường: thêm --help):', 'May be done (for the fields add --help):'),
    ...nextActions.map(
      ({ command, label, labelEn }) =>
        `  ocop send ${command} products/${id}  (${said(label, labelEn)})`,
    ),
  ];
}

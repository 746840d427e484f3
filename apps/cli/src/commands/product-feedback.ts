import { setInWords } from '@ocop/criteria';
import { partTotalsWords, sayPoints, sayStars } from '@ocop/words';
import type { Command } from 'commander';
import { examples } from '../help';
import { inWords, language, said } from '../language';
import { type CommonOptions, openApi, withViewOptions } from './connection';
import { EXIT } from './exit';
import { findCase } from './find-case';
import { explain, print, table } from './output';

interface FoundAt {
  readonly no: string;
  readonly name: string;
  readonly max: number;
  readonly mean: string;
  readonly majority: { readonly points: number; readonly text: string } | null;
  readonly reasons: readonly string[];
  readonly missed: readonly {
    readonly star: number;
    readonly needed: number;
    readonly text: string;
    readonly met: number;
  }[];
}

export interface Feedback {
  readonly round: string;
  readonly criteriaSet: string | null;
  readonly sheets: number;
  readonly criteria: readonly FoundAt[];
}

/** `ocop product feedback`: what the council found at each criterion. */
export function addProductFeedback(product: Command): void {
  withViewOptions(product.command(said('feedback <sản-phẩm>', 'feedback <product>')))
    .description(
      said(
        'góp ý của Hội đồng theo từng tiêu chí, khi kết quả đã được quyết định',
        'what the council found at each criterion, once the result is decided on',
      ),
    )
    .addHelpText(
      'after',
      examples('npx ocop product feedback huong-tra-2024-thanh-tra-huong-van-2027'),
    )
    .action(async (id: string, options: CommonOptions) => {
      process.exitCode = await show(id, options).catch(explain);
    });
}

async function show(wish: string, options: CommonOptions): Promise<number> {
  const api = await openApi(options);
  const { id } = await findCase(api, wish, ['product-cycle']);
  const feedback = await api.get<Feedback>(`/v1/products/${encodeURIComponent(id)}/feedback`);
  print(options.json ?? false, feedback, () => feedbackLines(feedback));
  return EXIT.done;
}

/** Each criterion with what the sheets gave it together; below the table what would have been needed, and why. */
export function feedbackLines({ round, criteriaSet, sheets, criteria }: Feedback): string[] {
  const set = criteriaSet === null ? inWords(partTotalsWords) : setInWords(criteriaSet);
  const head = [
    `${said('Đợt', 'Round')}: rounds/${round}; ${said('số phiếu', 'sheets')}: ${sheets}`,
    `${said('Bộ tiêu chí', 'Criteria set')}: ${set}`,
  ];
  if (criteria.length === 0) return head;
  const rows = criteria.map(({ no, name, mean, max, majority }) => [
    no,
    short(name),
    `${sayPoints(mean, language)}/${max}`,
    majority ? `${majority.points}: ${short(majority.text)}` : '-',
  ]);
  return [
    ...head,
    '',
    ...table(
      [
        said('Số', 'No.'),
        said('Tiêu chí', 'Criterion'),
        said('Điểm', 'Points'),
        said('Đa số phiếu chọn', 'What most sheets chose'),
      ],
      rows,
    ),
    ...criteria.flatMap(beside),
  ];
}

function beside({ no, reasons, missed }: FoundAt): string[] {
  const reached = missed.map(({ star, needed, text, met }) => {
    const stars = sayStars(star, language);
    return said(
      `${no}: chưa đạt mức tối thiểu của ${stars} (${met} phiếu đạt); cần ${needed} điểm: ${text}`,
      `${no}: the minimum for ${stars} was missed (${met} sheets reach it); needed are ${needed} points: ${text}`,
    );
  });
  const why = reasons.map((reason) => `${no}: ${said('lý do', 'reason')}: ${reason}`);
  return [...reached, ...why];
}

const WIDEST = 60;

function short(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1).trimEnd()}…` : line;
}

import type { RecognitionStage } from '@ocop/recognition';
import { recognitionStageWords } from '@ocop/words';
import type { Command } from 'commander';
import { type CommonOptions, openApi, withCommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print, table, when } from './output';

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '-';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Commands that only look: status, deadlines, product show. */
export function addReads(program: Command): void {
  const common = (command: Command) =>
    withCommonOptions(command, 'person of the demo whose view is shown');

  common(program.command('status'))
    .description('where programmes, rounds and products stand')
    .addHelpText('after', '\nExample:\n  npx ocop status --as phong-kinh-te\n')
    .action(async (options: CommonOptions) => {
      process.exitCode = await status(options).catch(explain);
    });

  common(program.command('deadlines'))
    .description('open deadlines, the nearest first')
    .option('--all', 'past ones, too')
    .addHelpText('after', '\nExample:\n  npx ocop deadlines --json\n')
    .action(async (options: CommonOptions & { all?: boolean }) => {
      process.exitCode = await deadlines(options).catch(explain);
    });

  const product = program.command('product').description('one product');
  common(product.command('show <id>'))
    .description('a product’s passage, its deadlines and what may be done next')
    .addHelpText('after', '\nExample:\n  npx ocop product show huong-tra-2024-bun-van-cu\n')
    .action(async (id: string, options: CommonOptions) => {
      process.exitCode = await showProduct(id, options).catch(explain);
    });
}

async function status(options: CommonOptions): Promise<number> {
  const api = await openApi(options);
  const [clock, programmes, rounds, products, late, recognitions] = await Promise.all([
    api.get<Row>('/v1/clock'),
    api.get<Page<Row>>('/v1/programmes?pageSize=100'),
    api.get<Page<Row>>('/v1/rounds?pageSize=100'),
    api.get<Page<Row>>('/v1/products?pageSize=100&sort=name'),
    api.get<Page<Row>>('/v1/products?late=true&pageSize=100'),
    api.get<Page<Row>>('/v1/recognitions?pageSize=100'),
  ]);
  const certificates = new Map(recognitions.items.map((row) => [row['recognition'], row]));
  // Only those who answer for an area may look at what does not go on in it.
  const { items: troubles } = await api
    .get<{ items: Row[] }>('/v1/troubles')
    .catch(() => ({ items: [] as Row[] }));
  const json = { clock, programmes, rounds, products, late: late.total, troubles };
  print(options.json ?? false, json, () => [
    `Giờ nghiệp vụ: ${when(clock['now'])}${clock['held'] ? ' (đang giữ)' : ''}`,
    '',
    ...table(
      ['Kế hoạch', 'Quy định', 'Trạng thái'],
      programmes.items.map((row) => [text(row['id']), text(row['regulation']), text(row['stage'])]),
    ),
    ...cut(programmes, 'kế hoạch'),
    '',
    ...table(
      ['Đợt', 'Cấp', 'Bước', 'Công nhận trong', 'Quyết định', 'Trễ'],
      rounds.items.map((row) => [
        text(row['id']),
        text(row['tier']),
        text(row['stage']),
        when(row['recogniseBy']),
        when(row['decidedOn']),
        row['late'] ? 'trễ' : '',
      ]),
    ),
    ...cut(rounds, 'đợt'),
    '',
    ...table(
      ['Mã', 'Sản phẩm', 'Bước', 'Sao', 'Giấy', 'Hạn gần nhất', 'Đang giữ', 'Trễ'],
      products.items.map((row) => [
        text(row['id']),
        text(row['name']),
        text(row['stage']),
        text(row['stars']),
        certificateWords(certificates.get(row['id'])),
        when(row['dueOn']),
        text(row['holderRole']),
        row['late'] ? 'trễ' : '',
      ]),
    ),
    ...cut(products, 'sản phẩm'),
    ...(troubles.length > 0 ? ['', 'Vụ việc cần xem:'] : []),
    ...troubles.map(
      (row) => `  ${text(row['stream'])}: ${text(row['code'])} ${text(row['detail'])}`,
    ),
  ]);
  return EXIT.done;
}

/** What has become of a certificate: one that was revoked is not told as recognised. */
function certificateWords(row: Row | undefined): string {
  const stage = row?.['stage'] as RecognitionStage | undefined;
  return stage ? recognitionStageWords[stage].vi : '';
}

/** Says what a list leaves out; a province has more products than one page holds. */
function cut({ items, total }: Page<unknown>, what: string): string[] {
  const left = total - items.length;
  return left > 0 ? [`… và ${left} ${what} nữa (xem ${items.length}/${total})`] : [];
}

const COLLECTIONS: Readonly<Record<string, string>> = {
  'product-cycle': 'products',
  'evaluation-round': 'rounds',
  recognition: 'recognitions',
  'programme-year': 'programmes',
};

/** A case as `ocop send` wants it named: `products/huong-tra-2024-bun-van-cu`. */
function caseName(stream: string): string {
  const [kind = '', id = ''] = stream.split(/\/(.*)/s);
  return `${COLLECTIONS[kind] ?? kind}/${id}`;
}

async function deadlines(options: CommonOptions & { all?: boolean }): Promise<number> {
  const api = await openApi(options);
  const filter = options.all ? '' : '&open=true';
  const page = await api.get<Page<Row>>(`/v1/deadlines?pageSize=100&sort=endsAt${filter}`);
  print(options.json ?? false, page, () => [
    ...table(
      ['Hạn cuối', 'Việc', 'Mã thời hạn', 'Hồ sơ', 'Về', 'Trạng thái', 'Nơi giữ'],
      page.items.map((row) => [
        when(row['lastDay']),
        text(row['kind']),
        text(row['id']),
        caseName(text(row['stream'])),
        text(row['subject']),
        text(row['state']),
        row['holderRole'] ? `${text(row['holderRole'])}@${text(row['holderArea'])}` : '-',
      ]),
    ),
    ...cut(page, 'thời hạn'),
  ]);
  return EXIT.done;
}

async function showProduct(id: string, options: CommonOptions): Promise<number> {
  const api = await openApi(options);
  const path = `/v1/products/${encodeURIComponent(id)}`;
  const [product, events] = await Promise.all([api.get<Row>(path), api.events<Row>(path)]);
  const actions = product['nextActions'] as readonly { command: string; label: string }[];
  print(options.json ?? false, { ...product, events }, () => [
    `${text(product['name'])} - ${text(product['owner'])} (${text(product['commune'])})`,
    `Bước: ${text(product['stage'])}; cấp: ${text(product['tier'])}; phiên bản: ${text(product['revision'])}`,
    `Quy trình: ${text(product['workflowId'])}`,
    '',
    ...events
      .filter((event) => event['told'])
      .map((event) => `${when(event['day'])}  ${text(event['told'])}`),
    '',
    actions.length > 0
      ? `Có thể làm: ${actions.map(({ command, label }) => `${command} (${label})`).join('; ')}`
      : 'Người này chưa có việc phải làm ở bước hiện tại.',
  ]);
  return EXIT.done;
}

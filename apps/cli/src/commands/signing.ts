import { sha256 } from '@ocop/records';
import type { Command } from 'commander';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ApiClient } from '../api-client';
import { examples } from '../help';
import { said } from '../language';
import { type CommonOptions, openApi, withCommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print, table, when } from './output';
import { addByHand } from './signing-by-hand';
import { refusalOf, type ToSign, waitingOf } from './signing-papers';

interface DraftOptions extends CommonOptions {
  readonly out: string;
}

/** `ocop signing`: certificates that somebody outside signs go out as files and come back. */
export function addSigning(program: Command): void {
  const signing = program
    .command('signing')
    .description(
      said(
        'giấy chứng nhận chờ chữ ký: tải tệp ra ký, nộp tệp đã ký',
        'certificates that wait for a signature: fetch the files, hand signed ones in',
      ),
    );
  const who = said(
    'cơ quan cấp giấy hoặc cơ quan thường trực của nó',
    'the authority that issues them, or its office',
  );
  withCommonOptions(signing.command('list'), who)
    .description(said('những giấy đang chờ', 'what waits'))
    .addHelpText('after', examples('npx ocop signing list --as chu-tich-huong-tra'))
    .action(async (options: CommonOptions) => {
      process.exitCode = await list(options).catch(explain);
    });
  withCommonOptions(signing.command('draft [numbers...]'), who)
    .description(
      said(
        'tải tệp cần ký; không nêu số thì tải mọi giấy đang chờ',
        'fetch the files to sign; without numbers all that wait',
      ),
    )
    .option('--out <folder>', said('thư mục lưu tệp', 'folder for the files'), '.')
    .addHelpText('after', examples('npx ocop signing draft --out can-ky'))
    .action(async (numbers: string[], options: DraftOptions) => {
      process.exitCode = await drafts(numbers, options).catch(explain);
    });
  withCommonOptions(signing.command('hand-in <files...>'), who)
    .description(
      said(
        'nộp các tệp đã ký; tệp của giấy nào được nhận ra theo nội dung, không theo tên tệp',
        'hand signed files in; each is recognised by its bytes, not by its name',
      ),
    )
    .addHelpText('after', examples('npx ocop signing hand-in da-ky/*.pdf'))
    .action(async (files: string[], options: CommonOptions) => {
      process.exitCode = await handIn(files, options).catch(explain);
    });
  addByHand(signing, who);
}

async function list(options: CommonOptions): Promise<number> {
  const waiting = await waitingOf(await openApi(options));
  print(options.json ?? false, { waiting }, () =>
    waiting.length === 0
      ? [said('Không có giấy nào chờ ký.', 'Nothing waits for a signature.')]
      : table(
          [
            said('Số', 'Number'),
            said('Sản phẩm', 'Product'),
            said('Chủ thể', 'Producer'),
            said('Quyết định', 'Decision'),
            said('Chờ từ', 'Since'),
          ],
          waiting.map(({ number, product, owner, decision, since }) => [
            ...[number, product, owner, decision, when(since)],
          ]),
        ),
  );
  return EXIT.done;
}

async function drafts(numbers: readonly string[], options: DraftOptions): Promise<number> {
  const api = await openApi(options);
  const waiting = await waitingOf(api);
  const wanted = waiting.filter(
    ({ number, id }) => numbers.length === 0 || numbers.includes(number) || numbers.includes(id),
  );
  const unknown = numbers.filter(
    (asked) => !waiting.some(({ number, id }) => asked === number || asked === id),
  );
  await mkdir(options.out, { recursive: true });
  const files: string[] = [];
  for (const { id, number } of wanted) {
    const file = join(options.out, `${number.replaceAll('/', '-')}.pdf`);
    await writeFile(file, await api.bytes(`/v1/signing/${encodeURIComponent(id)}/draft`));
    files.push(file);
  }
  print(options.json ?? false, { files, unknown }, () => [
    ...files,
    ...unknown.map((number) =>
      said(`${number}: không có giấy nào số này đang chờ ký`, `${number}: no such number waits`),
    ),
  ]);
  return unknown.length > 0 ? EXIT.refused : EXIT.done;
}

interface HandedIn {
  readonly file: string;
  readonly number?: string;
  readonly signedBy?: string;
  readonly refused?: string;
}

async function handIn(files: readonly string[], options: CommonOptions): Promise<number> {
  const api = await openApi(options);
  const waiting = await waitingOf(api);
  const became: HandedIn[] = [];
  for (const file of files) became.push(await one(api, file, waiting));
  print(options.json ?? false, { files: became }, () => became.map(line));
  return became.some(({ refused }) => refused !== undefined) ? EXIT.refused : EXIT.done;
}

async function one(api: ApiClient, path: string, waiting: readonly ToSign[]): Promise<HandedIn> {
  const file = basename(path);
  const bytes = await readFile(path);
  const paper = waiting.find(({ size, sha256: hash }) => hash === sha256(bytes.subarray(0, size)));
  if (!paper)
    return {
      file,
      refused: said(
        'không bắt đầu bằng tệp của giấy nào đang chờ: ký chính tệp tải về, không lưu lại bằng chương trình khác',
        'begins with the file of no certificate that waits: sign the very file that was fetched, without saving it anew',
      ),
    };
  const { id, number } = paper;
  try {
    // Sent again, after an answer was lost, the same file is the same request.
    const key = `cli:signed:${sha256(bytes).slice(0, 40)}`;
    const address = `/v1/signing/${encodeURIComponent(id)}/signed`;
    const { signedBy } = await api.postFile<{ signedBy: string }>(address, bytes, key);
    return { file, number, signedBy };
  } catch (error) {
    return { file, number, refused: refusalOf(error) };
  }
}

function line({ file, number, signedBy, refused }: HandedIn): string {
  if (refused !== undefined) return `✗ ${file}${number ? ` (${number})` : ''}: ${refused}`;
  return `✓ ${file}: ${said(`giấy số ${number}, ${signedBy} ký`, `${number}, signed by ${signedBy}`)}`;
}

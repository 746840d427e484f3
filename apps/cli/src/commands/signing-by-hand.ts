import type { FileType } from '@ocop/files';
import { sha256 } from '@ocop/records';
import type { Command } from 'commander';
import { examples } from '../help';
import { said } from '../language';
import { bytesOf, recognised } from '../read-bytes';
import { type CommonOptions, openApi, withCommonOptions } from './connection';
import { EXIT } from './exit';
import { explain, print } from './output';
import { refusalOf, waitingOf } from './signing-papers';

interface ByHandOptions extends CommonOptions {
  readonly number: string;
  readonly signedBy: string;
  readonly signedOn: string;
}

/** No scan of one paper is larger. */
const LARGEST_SCAN = 100_000_000;

/** A scan is a PDF or a photograph. */
const SCANS: readonly FileType[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** `ocop signing by-hand`: nothing in a scan says whose it is, so number, signer and day are told. */
export function addByHand(signing: Command, who: string): void {
  withCommonOptions(signing.command('by-hand <scan>'), who)
    .description(
      said(
        'nộp bản quét (PDF, JPEG, PNG) của giấy đã in, ký tay và đóng dấu',
        'hand in the scan (PDF, JPEG, PNG) of a certificate that was printed, signed and stamped by hand',
      ),
    )
    .requiredOption('--number <number>', said('số giấy chứng nhận', 'number of the certificate'))
    .requiredOption(
      '--signed-by <name>',
      said('họ tên đầy đủ của người ký', 'whole name of whoever signed'),
    )
    .requiredOption(
      '--signed-on <day>',
      said('ngày ký ghi trên giấy, dạng 2026-07-08', 'day on the paper, as 2026-07-08'),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop signing by-hand giay-01.pdf --number 01/2026/GCN-OCOP --signed-by "Lê Văn Ký" --signed-on 2026-07-08',
      ),
    )
    .action(async (scan: string, options: ByHandOptions) => {
      process.exitCode = await handIn(scan, options).catch(explain);
    });
}

async function handIn(file: string, options: ByHandOptions): Promise<number> {
  const { number, signedBy, signedOn, json = false } = options;
  const bytes = Buffer.from(await bytesOf(file, LARGEST_SCAN));
  const type = await recognised(bytes);
  if (type === undefined || !SCANS.includes(type))
    return refuse(
      json,
      said(`${file} không phải PDF, JPEG hay PNG`, `${file} is no PDF, JPEG or PNG`),
    );
  const api = await openApi(options);
  const paper = (await waitingOf(api)).find((one) => one.number === number || one.id === number);
  if (!paper)
    return refuse(
      json,
      said(
        `${number}: không có giấy nào số này đang chờ ký; giấy đã nhận bản quét thì không còn chờ (xem: ocop signing list)`,
        `${number}: no such number waits; one whose scan was taken waits no more (see: ocop signing list)`,
      ),
    );
  try {
    const told = new URLSearchParams({ signedBy, signedOn }).toString();
    // Sent again, after an answer was lost, the same scan with the same words is the same request.
    const key = `cli:by-hand:${sha256(Buffer.concat([bytes, Buffer.from(told)])).slice(0, 40)}`;
    const address = `/v1/signing/${encodeURIComponent(paper.id)}/by-hand?${told}`;
    const taken = await api.postFile<{ sha256: string }>(address, bytes, key, type);
    print(json, { number: paper.number, ...taken }, () => [
      said(
        `✓ giấy số ${paper.number}: đã nhận bản quét, ${signedBy} ký ngày ${signedOn}`,
        `✓ ${paper.number}: the scan is taken, signed by ${signedBy} on ${signedOn}`,
      ),
    ]);
    return EXIT.done;
  } catch (error) {
    return refuse(json, `${paper.number}: ${refusalOf(error)}`);
  }
}

function refuse(json: boolean, refused: string): number {
  print(json, { refused }, () => [`✗ ${refused}`]);
  return EXIT.refused;
}

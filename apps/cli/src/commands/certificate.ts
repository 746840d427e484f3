import { civilDateAt, formatDay } from '@ocop/calendar';
import {
  type Checked,
  checkScanned,
  isSetIn,
  keysOf,
  type KnownKey,
  placeInLists,
  type PublicKey,
  readScanned,
  type Scanned,
} from '@ocop/proofs';
import { sha256 } from '@ocop/records';
import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { examples } from '../help';
import { said } from '../language';
import { EXIT } from './exit';
import { addTemplate } from './certificate-template';
import { givenCertificate } from './given-certificate';
import { explain, print } from './output';
import { runningSite } from './running-site';

interface VerifyOptions {
  readonly offline?: boolean;
  readonly jwks?: string;
  readonly site?: string;
  readonly data?: string;
  readonly json?: boolean;
}

/** What came of it; `unknown` where nobody here can know. */
interface Verdict {
  readonly outcome: string;
  readonly words: string;
  readonly good: boolean;
  readonly claims?: object;
}

/** `ocop certificate verify`: a paper, a token or an address, with the register or by itself. */
export function addCertificate(program: Command): void {
  const certificate = program
    .command('certificate')
    .description(said('kiểm tra giấy chứng nhận', 'check certificates'));
  addTemplate(certificate);
  certificate
    .command('verify <what>')
    .description(
      said(
        'kiểm tra tệp PDF, tệp .jws, ảnh PNG hay JPEG của mã QR, mã hoặc địa chỉ trong mã QR; 0: còn hiệu lực, 1: không, 2: không kiểm tra được',
        'check a PDF, a .jws file, a PNG or JPEG of a printed code, a token or the address in a code; exit 0: valid, 1: not, 2: it could not be checked',
      ),
    )
    .option(
      '--offline',
      said(
        'chỉ kiểm tra chữ ký và ngày, không hỏi sổ',
        'signature and days only; the register is not asked',
      ),
    )
    .option(
      '--jwks <file>',
      said(
        'khóa công khai đã lưu từ /.well-known/jwks.json',
        'public keys, kept from /.well-known/jwks.json',
      ),
    )
    .option(
      '--site <url>',
      said(
        'trang tra cứu của cơ quan; mặc định: hệ thống đang chạy',
        'the authority’s site; by default the running system',
      ),
    )
    .option(
      '--data <folder>',
      said('thư mục dữ liệu của hệ thống đang chạy', 'data folder of the running system'),
    )
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    )
    .addHelpText(
      'after',
      examples(
        'npx ocop certificate verify out/demo/huong-tra-2024/certificates/01-2024-GCN-OCOP-HT.jws --offline --jwks out/demo/huong-tra-2024/certificates/jwks.json',
        'npx ocop certificate verify "https://ocop.example/c/…#…" --site https://ocop.example',
      ),
    )
    .action(async (what: string, options: VerifyOptions) => {
      process.exitCode = await verify(what, options).catch(explain);
    });
}

async function verify(what: string, options: VerifyOptions): Promise<number> {
  const given = await givenCertificate(what);
  const verdict =
    'paper' in given ? await ofPaper(given.paper, options) : await ofScanned(given.text, options);
  print(options.json ?? false, verdict, () => [verdict.words]);
  if (verdict.outcome === 'unknown-here') return EXIT.unusable;
  return verdict.good ? EXIT.done : EXIT.refused;
}

/** A paper is the one that was signed, to the byte, or it is none of ours. */
async function ofPaper(bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> {
  if (options.offline)
    return {
      ...{ outcome: 'unknown-here', good: false },
      words: said(
        'Tệp PDF chỉ đối chiếu được với sổ: bỏ --offline, hoặc kiểm tra tệp .jws',
        'A PDF is compared with the register: leave --offline out, or check its .jws',
      ),
    };
  return registered(`files/${sha256(bytes)}`, await siteOf(options));
}

async function ofScanned(text: string, options: VerifyOptions): Promise<Verdict> {
  const scanned = readScanned(text);
  if (!scanned) return forged('malformed');
  const site = await siteOf(options, scanned);
  if (scanned.token === undefined && !options.offline) {
    if (scanned.site !== new URL(site).origin) return forged('another-site');
    return registered(`certificates/${scanned.id ?? ''}`, site);
  }
  const keys = await keysOf(await keysFrom(options, site));
  const checked = await checkScanned(scanned, keys, site);
  if (!checked.good) return forged(checked.because);
  if (options.offline) return alone(checked);
  if (scanned.id !== undefined) return registered(`certificates/${scanned.id}`, site);
  return listed(checked, keys, site);
}

/** Without the register: the days, and what nobody can know here. */
function alone({ claims }: Extract<Checked, { good: true }>): Verdict {
  const over = claims.validUntil < civilDateAt(Date.now());
  const until = formatDay(claims.validUntil);
  return {
    ...{ outcome: over ? 'expired' : 'good-signature', good: !over, claims },
    words: over
      ? said(
          `Chữ ký đúng; đã quá ngày hết hạn ${until}`,
          `Signature good; past its end date ${until}`,
        )
      : said(
          `Chữ ký đúng, tình trạng chưa rõ: ${claims.product}, ${claims.stars} sao, đến ${until}`,
          `Signature good, state unknown: ${claims.product}, ${claims.stars} stars, until ${until}`,
        ),
  };
}

/** A token without its address: what the signed status lists say of its place; without them nobody knows how it stands. */
async function listed(
  checked: Extract<Checked, { good: true }>,
  keys: ReadonlyMap<string, KnownKey>,
  site: string,
): Promise<Verdict> {
  const own = alone(checked);
  const { list, at } = placeInLists(checked.claims.index);
  for (const [purpose, outcome, vi, en] of LISTS) {
    const response = await fetch(`${site}/v1/public/status/${purpose}/${list}`);
    const set = response.ok
      ? await isSetIn(await response.text(), keys, { purpose, at })
      : undefined;
    if (set === undefined) return own;
    if (set) return { outcome, good: false, claims: checked.claims, words: said(vi, en) };
  }
  if (!own.good) return own;
  return {
    ...own,
    outcome: 'valid',
    words: said(
      `Còn hiệu lực đến ${formatDay(checked.claims.validUntil)}`,
      `Valid until ${formatDay(checked.claims.validUntil)}`,
    ),
  };
}

const LISTS = [
  ['revocation', 'revoked', 'Đã bị thu hồi hoặc thay thế', 'Revoked or replaced'],
  ['suspension', 'suspended', 'Đang bị tạm đình chỉ', 'Suspended'],
] as const;

/** What the register says of a certificate. */
interface Registered {
  readonly state: string;
  readonly stateName: string;
  readonly valid: boolean;
  readonly number: string;
  readonly product: string;
  readonly validUntil: string;
  /** Sites of earlier releases do not say it. */
  readonly signedByHand?: { readonly by: string; readonly on: string } | null;
}

async function registered(path: string, site: string): Promise<Verdict> {
  const response = await fetch(`${site}/v1/public/${path}`);
  if (response.status === 404)
    return {
      outcome: 'unknown',
      good: false,
      words: said('Không có trong sổ', 'Not in the register'),
    };
  if (!response.ok)
    throw new Error(
      said(`${site} trả lời ${response.status}`, `${site} answered ${response.status}`),
    );
  const { state, stateName, valid, number, product, validUntil, signedByHand } =
    (await response.json()) as Registered;
  const byHand = signedByHand
    ? said(
        `; ${signedByHand.by} ký tay ngày ${formatDay(signedByHand.on)}, tệp là bản quét`,
        `; signed by hand by ${signedByHand.by} on ${formatDay(signedByHand.on)}, the file is a scan`,
      )
    : '';
  return {
    ...{ outcome: state, good: valid },
    words: said(
      `${stateName}: ${product}, số ${number}, đến ${formatDay(validUntil)}${byHand}`,
      `${state}: ${product}, No. ${number}, until ${formatDay(validUntil)}${byHand}`,
    ),
  };
}

function forged(because: string): Verdict {
  return {
    ...{ outcome: 'forged', good: false, claims: { because } },
    words: said(
      `Giả mạo, hoặc không phải của cơ quan này (${because})`,
      `Forged, or none of this authority’s (${because})`,
    ),
  };
}

async function siteOf(
  { site, data, offline }: VerifyOptions,
  scanned: Scanned = {},
): Promise<string> {
  if (site !== undefined) return site.replace(/\/+$/, '');
  // Whoever checks without a connection has the keys and takes the address as it stands.
  if (offline) return scanned.site ?? 'https://localhost';
  return runningSite(data);
}

async function keysFrom({ jwks }: VerifyOptions, site: string): Promise<PublicKey[]> {
  const text =
    jwks === undefined
      ? await (await fetch(`${site}/.well-known/jwks.json`)).text()
      : await readFile(jwks, 'utf8');
  return (JSON.parse(text) as { keys: PublicKey[] }).keys;
}

import type { FileType } from '@ocop/files';
import { readScanned } from '@ocop/proofs';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { said } from '../language';
import { recognised } from '../read-bytes';

const MOST_BYTES = 50_000_000;
const READABLE = ['.pdf', '.jws', '.txt', '.png', '.jpg', '.jpeg'];

const PICTURES: readonly (FileType | undefined)[] = ['image/png', 'image/jpeg'];

/** What somebody holds a certificate by: its paper to the byte, or what its code says. */
export type Given = { readonly paper: Buffer } | { readonly text: string };

/** A file by what it holds, whatever it is called; anything else is a token or an address. */
export async function givenCertificate(what: string): Promise<Given> {
  if (!existsSync(what)) {
    if (isFileName(what)) throw new Error(said(`Không có tệp ${what}`, `There is no file ${what}`));
    return { text: what };
  }
  const { size } = await fileCalled(what);
  if (size > MOST_BYTES) throw unreadable(what, size);
  const bytes = await readFile(what);
  if (bytes.subarray(0, 5).toString() === '%PDF-') return { paper: bytes };
  if (PICTURES.includes(await recognised(bytes))) return { text: await printedCode(what, bytes) };
  if (size === 0 || !isText(bytes)) throw unreadable(what, size);
  return { text: bytes.toString('utf8') };
}

/** Neither a token nor an address ends like this. */
function isFileName(what: string): boolean {
  const isAddress = /^https?:/i.test(what);
  return !isAddress && READABLE.some((ending) => what.toLowerCase().endsWith(ending));
}

async function fileCalled(what: string) {
  const found = await stat(what);
  if (found.isFile()) return found;
  throw new Error(
    said(
      `${what} không phải là tệp; hãy chỉ ra một tệp ${READABLE.join(', ')}`,
      `${what} is no file; name one: ${READABLE.join(', ')}`,
    ),
  );
}

function isText(bytes: Buffer): boolean {
  return !bytes.includes(0) && Buffer.from(bytes.toString('utf8')).equals(bytes);
}

function unreadable(what: string, size: number): Error {
  return new Error(
    said(
      `${what} (${size} byte) không phải PDF, .jws, hay ảnh PNG, JPEG của mã in trên giấy`,
      `${what} (${size} bytes) is neither a PDF nor a .jws nor a PNG or JPEG of a printed code`,
    ),
  );
}

/** The code in a photograph or a scan of a certificate or its label; on labels there are codes of others, too. */
async function printedCode(what: string, bytes: Buffer): Promise<string> {
  const codes = await codesIn(bytes);
  const [code, another] = codes.filter((text) => readScanned(text) !== undefined);
  if (another !== undefined)
    throw new Error(
      said(
        `Ảnh ${what} có nhiều mã của giấy chứng nhận: hãy chụp từng mã một`,
        `There are codes of several certificates in ${what}: take a picture of each alone`,
      ),
    );
  const read = code ?? codes[0];
  if (read !== undefined) return read;
  throw new Error(
    said(
      `Không đọc được mã QR trong ảnh ${what}: hãy chụp gần hơn, đủ sáng, thấy trọn mã`,
      `No QR code can be read in ${what}: take the picture nearer, in good light, with the whole code in it`,
    ),
  );
}

/** What the codes in a picture say, each once; a picture that cannot be unpacked has none. */
async function codesIn(bytes: Buffer): Promise<string[]> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  const reader = await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = new Uint8Array(reader).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  const found = await readBarcodes(bytes, { formats: ['QRCode'], tryHarder: true });
  return [...new Set(found.filter(({ isValid }) => isValid).map(({ text }) => text))];
}

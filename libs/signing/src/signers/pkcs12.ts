import { P12Signer } from '@libpdf/core';
import { X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Instant } from '@ocop/calendar';
import type { Readiness, Signing, SigningMeans, SigningSettings } from '../means';
import { signPdf } from './sign-pdf';
import { stampingFault } from './stamping';

/** Nobody but the owner may write it, and nobody but owner and group may read it. */
const TOO_OPEN = 0o037;

/** Why a file cannot be signed with, in words. */
class CannotSign extends Error {
  constructor(readonly why: { readonly vi: string; readonly en: string }) {
    super(why.en);
  }
}

/** A key and its certificate in a PKCS#12 file; read anew when the file has changed. */
export class Pkcs12 implements SigningMeans {
  readonly kind = 'pkcs12';
  private loaded?: { readonly stamp: string; readonly signer: P12Signer };

  constructor(private readonly settings: SigningSettings) {}

  async readiness(at: Instant): Promise<Readiness> {
    try {
      const { certificate } = await this.signer();
      const { validFrom, validTo, subject } = new X509Certificate(certificate);
      const [from, until] = [Date.parse(validFrom), Date.parse(validTo)];
      if (at < from)
        throw new CannotSign({
          vi: `chứng thư số chỉ có hiệu lực từ ${validFrom}`,
          en: `the certificate is valid from ${validFrom} only`,
        });
      if (at > until)
        throw new CannotSign({
          vi: `chứng thư số hết hạn ngày ${validTo}`,
          en: `the certificate expired on ${validTo}`,
        });
      const fault = await stampingFault(this.settings.timestamps);
      return fault ?? { ready: true, signer: subject.replaceAll('\n', ', '), until };
    } catch (error) {
      return { ready: false, why: whyOf(error) };
    }
  }

  async sign(pdf: Uint8Array, signing: Signing): Promise<Uint8Array> {
    const { timestamps } = this.settings;
    return signPdf(pdf, signing, { signer: await this.signer(), timestamps });
  }

  private async signer(): Promise<P12Signer> {
    const { file, passwordFile } = this.settings;
    if (passwordFile === undefined)
      throw new CannotSign({
        vi: 'chưa đặt PAPER_SIGNING_PASSWORD_FILE',
        en: 'PAPER_SIGNING_PASSWORD_FILE is not set',
      });
    const stamp = [await closed(file), await closed(passwordFile)].join(' ');
    if (this.loaded?.stamp === stamp) return this.loaded.signer;
    const password = (await readFile(passwordFile, 'utf8')).replace(/\r?\n$/, '');
    const signer = await P12Signer.create(await readFile(file), password);
    this.loaded = { stamp, signer };
    return signer;
  }
}

/** When the file was written last, after a look at who may read it. */
async function closed(file: string): Promise<string> {
  const { mode, mtimeMs, size } = await stat(file);
  if ((mode & TOO_OPEN) !== 0) {
    const octal = (mode & 0o777).toString(8).padStart(4, '0');
    throw new CannotSign({
      vi: `${file} có quyền ${octal}, người khác đọc hoặc sửa được: cần 0600 (chmod 600)`,
      en: `${file} has the mode ${octal}, so that others may read or change it: 0600 is wanted (chmod 600)`,
    });
  }
  return `${file} ${mtimeMs} ${size}`;
}

function whyOf(error: unknown): { vi: string; en: string } {
  if (error instanceof CannotSign) return error.why;
  const { message } = error as Error;
  return {
    vi: `không mở được tệp khóa ký: ${message}`,
    en: `the file of the signing key cannot be opened: ${message}`,
  };
}

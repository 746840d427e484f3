import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Readiness, SigningMeans, SigningSettings } from '../means';

const BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Somebody outside signs, with an agency's token or a remote service; the file goes out and comes back. */
export class External implements SigningMeans {
  readonly kind = 'external';

  constructor(private readonly settings: SigningSettings) {}

  async readiness(): Promise<Readiness> {
    try {
      await trustedIn(this.settings);
      return { ready: true };
    } catch (error) {
      const { message } = error as Error;
      return {
        ready: false,
        why: {
          vi: `chưa biết nhận chữ ký của tổ chức nào (PAPER_SIGNING_TRUSTED): ${message}; cơ quan chỉ ký tay thì đặt PAPER_SIGNING=by-hand`,
          en: `it is not known whose signers are taken (PAPER_SIGNING_TRUSTED): ${message}; where all is signed by hand, set PAPER_SIGNING=by-hand`,
        },
      };
    }
  }
}

/** Certificates of the issuers whose signers are taken. @throws Error where there are none */
export async function trustedIn({
  trustedFile,
}: Pick<SigningSettings, 'trustedFile'>): Promise<readonly X509Certificate[]> {
  if (trustedFile === undefined) throw new Error('not set');
  const blocks = (await readFile(trustedFile, 'utf8')).match(BLOCK) ?? [];
  if (blocks.length === 0) throw new Error(`no certificate in ${trustedFile}`);
  return blocks.map((block) => new X509Certificate(block));
}

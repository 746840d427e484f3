import { publishedKey } from '@ocop/platform';
import { CertificateProofs, DocumentsQueries } from '@ocop/records';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';

/** Beside each certificate its token, and the keys to check them with. */
export async function writeProofs(folder: string, pool: Pool): Promise<void> {
  const proofs = new CertificateProofs(pool);
  const keys = (await proofs.keys()).map(publishedKey);
  await writeFile(join(folder, 'jwks.json'), `${JSON.stringify({ keys }, null, 2)}\n`);
  const papers = await new DocumentsQueries(pool).everyPaper();
  for (const { id, kind, number } of papers) {
    const certificate = id.split('/').at(-1) ?? id;
    const token = kind === 'certificate' ? await proofs.tokenOf(certificate) : undefined;
    if (token === undefined) continue;
    const name = (number ?? certificate).replace(/\//g, '-');
    await writeFile(join(folder, `${name}.jws`), `${token}\n`);
  }
}

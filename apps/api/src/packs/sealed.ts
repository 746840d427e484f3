import type { Signer } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import { zipSync } from 'fflate';
import type { Part } from './pack-parts';

const NO_TIME = new Date(1980, 0, 1);

/** What the pack says of itself, beside the fingerprints of its parts. */
export interface About {
  readonly product: string;
  readonly madeAt: string;
  readonly madeFor: { readonly name: string; readonly role: string; readonly area: string };
  /** The last event of each chain: whoever holds a seal of the log finds it there. */
  readonly heads: readonly {
    readonly stream: string;
    readonly version: number;
    readonly hash: string;
  }[];
}

/**
 * The parts with a manifest that names each by its SHA-256, and the signature of this system over the manifest. Nothing
 * is compressed: any tool of the future can take it apart.
 */
export function sealed(
  parts: readonly Part[],
  about: About,
  signer: Signer | undefined,
): Uint8Array {
  const listed = parts.map(({ name, bytes }) => ({
    name,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  const manifest = `${JSON.stringify({ format: 'ocop-pack/1', ...about, parts: listed }, null, 1)}\n`;
  const sums = [...listed, { name: 'manifest.json', sha256: sha256(manifest) }];
  const files: Record<string, Uint8Array> = Object.fromEntries(
    parts.map(({ name, bytes }) => [name, bytes]),
  );
  const text = (value: string) => new TextEncoder().encode(value);
  files['manifest.json'] = text(manifest);
  files['SHA256SUMS'] = text(sums.map((one) => `${one.sha256}  ${one.name}\n`).join(''));
  if (signer)
    files['signature.json'] = text(
      `${JSON.stringify({ over: 'ocop-pack/1\\n + SHA-256 of manifest.json', ...signer.attested(packText(manifest)) }, null, 1)}\n`,
    );
  return zipSync(files, { level: 0, mtime: NO_TIME });
}

function packText(manifest: string): string {
  return `ocop-pack/1\n${sha256(manifest)}`;
}

import { contentDisposition, type FileType, isShownInline } from '@ocop/files';
import type { KeptFile } from '@ocop/records';
import type { Response } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Nothing in a file may run, load or be framed by strangers, whatever it turns out to be. */
function policy(framedBy: string): string {
  return [
    `default-src 'none'`,
    `img-src 'self' data:`,
    `style-src 'unsafe-inline'`,
    `frame-ancestors ${framedBy}`,
    'sandbox',
  ].join('; ');
}

/** Sends a kept file as what it was found to be, and never as a page of ours. */
export async function sendFile(
  file: KeptFile,
  bytes: Readable,
  response: Response,
  { inline = false, framedBy = `'none'` } = {},
): Promise<void> {
  const type = file.type as FileType;
  const how = inline && isShownInline(type) ? 'inline' : 'attachment';
  response.set({
    'Content-Type': type,
    'Content-Length': String(file.bytes),
    'Content-Disposition': contentDisposition(how, file.name, type),
    'Content-Security-Policy': policy(framedBy),
    'Cross-Origin-Resource-Policy': framedBy === `'none'` ? 'same-origin' : 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
    ETag: `"${file.sha256}"`,
  });
  if (framedBy !== `'none'`) response.removeHeader('X-Frame-Options');
  // A store that breaks off in the middle ends the connection: half a file must not look like a whole one.
  await pipeline(bytes, response).catch(() => response.destroy());
}

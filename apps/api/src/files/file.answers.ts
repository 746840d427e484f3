import { EXTENSIONS, type FileType } from '@ocop/files';
import { type KeptFile, SCANS } from '@ocop/records';
import { z } from 'zod';
import { named } from '../openapi/components';

const count = z.int().min(0);

export const fileShape = named(
  'KeptFile',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    type: z.enum(Object.keys(EXTENSIONS)),
    bytes: count,
    width: count.nullable(),
    height: count.nullable(),
    sha256: z.string().describe('Of what is kept.'),
    originalSha256: z
      .string()
      .describe('Of what was handed in, before a picture’s metadata was taken off.'),
    flags: z
      .array(z.string())
      .describe('`encrypted`, `scripted`, `has-attachments` of a PDF; `metadata-kept` of a HEIC.'),
    scan: z.enum(SCANS),
    uploadedAt: z.iso.datetime(),
  }),
);

export const fileLinkAnswer = named(
  'FileLink',
  z.strictObject({
    file: fileShape,
    download: z.string().describe('Where it is fetched as a file.'),
    inline: z
      .string()
      .nullable()
      .describe('Where a viewer fetches it; null for what browsers do not show.'),
    until: z.iso.datetime().describe('How long these addresses are good.'),
  }),
);

export function shownFile(file: KeptFile) {
  const { id, name, bytes, width, height, sha256, originalSha256, flags, scan } = file;
  return {
    ...{ id, name, type: file.type as FileType, bytes, width, height, sha256, originalSha256 },
    flags: [...flags],
    scan,
    uploadedAt: file.uploadedAt.toISOString(),
  };
}

import { EntitySchema } from 'typeorm';

export const SCANS = ['clean', 'not-scanned', 'infected'] as const;
export type Scan = (typeof SCANS)[number];

/** A file as it was handed in; its bytes lie in the file store under their hash. */
export interface KeptFile {
  /** Its own name, which nobody can guess. */
  readonly id: string;
  /** Of what is kept. */
  readonly sha256: string;
  /** Of what was handed in, before a picture's metadata was taken off. */
  readonly originalSha256: string;
  readonly originalBytes: number;
  /** As people read it. */
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** What a reader should know before opening it: encrypted, scripted, has-attachments, metadata-kept. */
  readonly flags: readonly string[];
  readonly scan: Scan;
  readonly scannedAt: Date | null;
  /** The producer whose wallet it is for. */
  readonly ownerArea: string;
  readonly uploadedBy: string;
  readonly uploadedAs: string;
  readonly uploadedAt: Date;
}

/** The table of files. */
export const keptFiles = new EntitySchema<KeptFile>({
  name: 'KeptFile',
  tableName: 'files',
  columns: {
    id: { type: 'text', primary: true },
    sha256: { type: 'text' },
    originalSha256: { name: 'original_sha256', type: 'text' },
    originalBytes: { name: 'original_bytes', type: 'integer' },
    name: { type: 'text' },
    type: { type: 'text' },
    bytes: { type: 'integer' },
    width: { type: 'integer', nullable: true },
    height: { type: 'integer', nullable: true },
    flags: { type: 'text', array: true, default: [] },
    scan: { type: 'text' },
    scannedAt: { name: 'scanned_at', type: 'timestamptz', nullable: true },
    ownerArea: { name: 'owner_area', type: 'text' },
    uploadedBy: { name: 'uploaded_by', type: 'text' },
    uploadedAs: { name: 'uploaded_as', type: 'text' },
    uploadedAt: { name: 'uploaded_at', type: 'timestamptz', createDate: true },
  },
});

import { EntitySchema } from 'typeorm';

/** A paper of a producer's wallet in one of its versions; a later one supersedes it and takes nothing away. */
export interface WalletPaper {
  readonly id: string;
  readonly version: number;
  readonly ownerArea: string;
  /** What the law calls it: an item of a law's list, or `other`. */
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  /** Its last good day. */
  readonly expiresOn: string | null;
  /** Ids of its files: its pages in their order. */
  readonly files: readonly string[];
  readonly recordedBy: string;
  readonly recordedAs: string;
  readonly recordedAt: Date;
}

/** The table of papers. */
export const walletPapers = new EntitySchema<WalletPaper>({
  name: 'WalletPaper',
  tableName: 'papers',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer', primary: true },
    ownerArea: { name: 'owner_area', type: 'text' },
    kind: { type: 'text' },
    title: { type: 'text' },
    number: { type: 'text', nullable: true },
    issuer: { type: 'text', nullable: true },
    issuedOn: { name: 'issued_on', type: 'date', nullable: true },
    expiresOn: { name: 'expires_on', type: 'date', nullable: true },
    files: { type: 'text', array: true },
    recordedBy: { name: 'recorded_by', type: 'text' },
    recordedAs: { name: 'recorded_as', type: 'text' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz', createDate: true },
  },
});

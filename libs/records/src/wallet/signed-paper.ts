import { EntitySchema } from 'typeorm';

/** A paper that a commune signed on paper and scanned, in one of its versions. */
export interface SignedPaper {
  readonly product: string;
  /** `form-03`, `letter`, `opinion-minutes`. */
  readonly paper: string;
  readonly version: number;
  /** Id of the scan. */
  readonly file: string;
  readonly handedInBy: string;
  readonly handedInAs: string;
  readonly handedInAt: Date;
}

/** The table of them. */
export const signedPapers = new EntitySchema<SignedPaper>({
  name: 'SignedCommunePaper',
  tableName: 'signed_commune_papers',
  columns: {
    product: { type: 'text', primary: true },
    paper: { type: 'text', primary: true },
    version: { type: 'integer', primary: true },
    file: { type: 'text' },
    handedInBy: { name: 'handed_in_by', type: 'text' },
    handedInAs: { name: 'handed_in_as', type: 'text' },
    handedInAt: { name: 'handed_in_at', type: 'timestamptz', createDate: true },
  },
  indices: [{ name: 'signed_commune_papers_file', columns: ['file'] }],
  foreignKeys: [
    {
      name: 'signed_commune_papers_file_fkey',
      target: 'KeptFile',
      columnNames: ['file'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'signed_commune_papers_paper_check', expression: 'one of its papers' },
    { name: 'signed_commune_papers_version_check', expression: 'version > 0' },
  ],
});

import { EntitySchema } from 'typeorm';

/** One version of what a product's dossier holds. */
export interface Dossier {
  readonly product: string;
  readonly version: number;
  /** Of the whole list with the hashes of its files: what the log names when the dossier is filed. */
  readonly sha256: string;
  readonly chosenBy: string;
  readonly chosenAs: string;
  readonly chosenAt: Date;
}

/** A paper's version at its place in a version of a dossier. */
export interface DossierPaper {
  readonly product: string;
  readonly version: number;
  /** Its place in the list, from 1. */
  readonly no: number;
  /** The item of the law's list that it stands for. */
  readonly item: string;
  readonly paper: string;
  readonly paperVersion: number;
}

/** The table of dossiers. */
export const dossiers = new EntitySchema<Dossier>({
  name: 'Dossier',
  tableName: 'dossiers',
  columns: {
    product: { type: 'text', primary: true },
    version: { type: 'integer', primary: true },
    sha256: { type: 'text' },
    chosenBy: { name: 'chosen_by', type: 'text' },
    chosenAs: { name: 'chosen_as', type: 'text' },
    chosenAt: { name: 'chosen_at', type: 'timestamptz', createDate: true },
  },
});

/** The table of what stands in them. */
export const dossierPapers = new EntitySchema<DossierPaper>({
  name: 'DossierPaper',
  tableName: 'dossier_papers',
  columns: {
    product: { type: 'text', primary: true },
    version: { type: 'integer', primary: true },
    no: { type: 'integer', primary: true },
    item: { type: 'text' },
    paper: { type: 'text' },
    paperVersion: { name: 'paper_version', type: 'integer' },
  },
});

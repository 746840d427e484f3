/** A file as it is kept: by the hash of its contents. */
export interface FiledFile {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** A paper as it stood when the dossier was filed. */
export interface FiledPaper {
  /** What the law calls it. */
  readonly item: string;
  readonly paper: string;
  readonly version: number;
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  /** Its pages in their order. */
  readonly files: readonly FiledFile[];
}

/** Everything that a dossier holds. It lies beside the event that tells of the filing, which names it by its hash. */
export interface PaperList {
  readonly product: string;
  readonly version: number;
  readonly papers: readonly FiledPaper[];
}

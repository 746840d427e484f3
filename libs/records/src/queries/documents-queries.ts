import type { Pool } from 'pg';

/** A paper as it was set. */
export interface Paper {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** A paper with what it is called. */
export interface NamedPaper extends Paper {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
}

/** Certificates and letters as they were set. */
export class DocumentsQueries {
  constructor(private readonly pool: Pool) {}

  async certificate(id: string): Promise<Paper | undefined> {
    return this.paper(`certificate/${id}`);
  }

  /** The letter with which a round's dossiers went to the next tier. */
  async letter(round: string): Promise<Paper | undefined> {
    return this.paper(`letter/${round}`);
  }

  /** All papers, certificates with their numbers. */
  async everyPaper(): Promise<NamedPaper[]> {
    const { rows } = await this.pool.query<NamedPaper>(
      `select d.id, d.kind, d.bytes, d.sha256, c.number from documents d
       left join certificates c on d.id = 'certificate/' || c.id order by d.id`,
    );
    return rows;
  }

  private async paper(id: string): Promise<Paper | undefined> {
    const { rows } = await this.pool.query<Paper>(
      'select bytes, sha256 from documents where id = $1',
      [id],
    );
    return rows[0];
  }
}

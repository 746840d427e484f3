import { streamName } from '@ocop/casework';
import type { DataSource, Repository } from 'typeorm';
import { type KeptFile, keptFiles } from './kept-file';

const PLACE = 'recognition/';
const CITING = `'InspectionRecorded', 'CorrectionReported'`;

/** Photographs belong to no wallet but to the certificate whose inspection, or correction, they show. */
export class Photographs {
  private readonly files: Repository<KeptFile>;

  constructor(private readonly source: DataSource) {
    this.files = source.getRepository(keptFiles);
  }

  /** Whose a photograph is, as the place of a file. */
  static placeOf(recognition: string): string {
    return `${PLACE}${recognition}`;
  }

  /** The certificate that a file shows something of; undefined for the papers of a wallet. */
  static recognitionOf({ ownerArea }: Pick<KeptFile, 'ownerArea'>): string | undefined {
    return ownerArea.startsWith(PLACE) ? ownerArea.slice(PLACE.length) : undefined;
  }

  /** Those that events name, and those that somebody brought and has not handed in yet. */
  async of(recognition: string, person: string): Promise<KeptFile[]> {
    const [all, named] = await Promise.all([
      this.files.findBy({ ownerArea: Photographs.placeOf(recognition) }),
      this.namedIn(recognition),
    ]);
    const shown = all.filter(({ scan }) => scan !== 'infected');
    return shown.filter(({ sha256, uploadedBy }) => uploadedBy === person || named.has(sha256));
  }

  /** Hashes of what the events of a certificate name. */
  private async namedIn(recognition: string): Promise<Set<string>> {
    const rows: { sha256: string }[] = await this.source.query(
      `select distinct named #>> '{}' as sha256
       from events, jsonb_path_query(data, '$.**.photographs[*]') named
       where stream = $1 and type in (${CITING})`,
      [streamName({ type: 'recognition', id: recognition })],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}

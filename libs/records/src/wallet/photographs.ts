import { streamName } from '@ocop/casework';
import type { DataSource, Repository } from 'typeorm';
import { type KeptFile, keptFiles } from './kept-file';

const PLACE = 'recognition/';
/** Where events of a certificate name files: photographs of what was seen, signed notices, and papers of a claim on its money. */
const PHOTOGRAPHS = { of: ['InspectionRecorded', 'CorrectionReported'], at: '$.**.photographs[*]' };
const NOTICES = { of: ['ExpiryNoticeSigned'], at: '$.scan' };
const CLAIMS = { of: ['SupportClaimed', 'SupportPapersAdded'], at: '$.papers[*].file' };

/** Photographs belong to no wallet but to the certificate whose inspection, or correction, they show; so do papers of claims. */
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
    const [all, shown, signed, claimed] = await Promise.all([
      this.kept(recognition),
      this.namedIn(recognition, PHOTOGRAPHS),
      this.namedIn(recognition, NOTICES),
      this.namedIn(recognition, CLAIMS),
    ]);
    const isOwn = ({ sha256, uploadedBy }: KeptFile) =>
      uploadedBy === person && !claimed.has(sha256);
    return all.filter((file) => shown.has(file.sha256) || signed.has(file.sha256) || isOwn(file));
  }

  /** Papers that a claim on the money of the recognition names. */
  async claimPapers(recognition: string): Promise<KeptFile[]> {
    const named = await this.namedIn(recognition, CLAIMS);
    return (await this.kept(recognition)).filter(({ sha256 }) => named.has(sha256));
  }

  /** Hashes of all that somebody has brought for the recognition. */
  async broughtBy(recognition: string, person: string): Promise<Set<string>> {
    const all = await this.kept(recognition);
    const own = all.filter(({ uploadedBy }) => uploadedBy === person);
    return new Set(own.map(({ sha256 }) => sha256));
  }

  private async kept(recognition: string): Promise<KeptFile[]> {
    const all = await this.files.findBy({ ownerArea: Photographs.placeOf(recognition) });
    return all.filter(({ scan }) => scan !== 'infected');
  }

  /** Hashes of what the events of a certificate name. */
  private async namedIn(
    recognition: string,
    { of, at }: { readonly of: readonly string[]; readonly at: string },
  ): Promise<Set<string>> {
    const rows: { sha256: string }[] = await this.source.query(
      `select distinct named #>> '{}' as sha256
       from events, jsonb_path_query(data, $2::jsonpath) named where stream = $1 and type = any($3)`,
      [streamName({ type: 'recognition', id: recognition }), at, of],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}

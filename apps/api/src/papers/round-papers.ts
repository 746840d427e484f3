import { Inject, Injectable } from '@nestjs/common';
import { type CouncilRecord, councilRecord, type PaperName, paperOf, papersOf } from '@ocop/papers';
import { CouncilQueries, printOf, sha256 } from '@ocop/records';
import { Typesetter, wordDocument } from '@ocop/typeset';

export const FORMATS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type Format = keyof typeof FORMATS;

/** A paper as it was set, with its fingerprint. */
interface SetPaper {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Sets the papers of a round from what the log has of its council: the same log gives the same bytes. */
@Injectable()
export class RoundPapers {
  private readonly typesetter = new Typesetter();

  constructor(@Inject(CouncilQueries) private readonly councils: CouncilQueries) {}

  async record(round: string): Promise<CouncilRecord | undefined> {
    const found = await this.councils.ofRound(round);
    return found && councilRecord(found.state, found.events);
  }

  list(record: CouncilRecord): readonly PaperName[] {
    return papersOf(record);
  }

  set(record: CouncilRecord, paper: string, format: Format): SetPaper | undefined {
    const mark = `Mã đối chiếu: ${printOf(record).slice(0, 16)}`;
    const content = paperOf(record, paper, mark);
    if (!content) return undefined;
    const bytes = format === 'pdf' ? this.typesetter.pdf('paper', content) : wordDocument(content);
    return { bytes, sha256: sha256(bytes) };
  }
}

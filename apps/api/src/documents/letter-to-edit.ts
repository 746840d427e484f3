import { Inject, Injectable } from '@nestjs/common';
import type { CoveringLetter, LetterRequest } from '@ocop/casework';
import { transmittal } from '@ocop/papers';
import { CouncilQueries, MatterStore } from '@ocop/records';
import { wordDocument } from '@ocop/typeset';

/** The letter with which a round's dossiers went up, for an office that edits it before it is signed. */
@Injectable()
export class LetterToEdit {
  constructor(
    @Inject(CouncilQueries) private readonly councils: CouncilQueries,
    @Inject(MatterStore) private readonly matter: MatterStore,
  ) {}

  /** From what the log says was to be written; nothing before the dossiers were sent. */
  async of(round: string): Promise<Uint8Array | undefined> {
    const found = await this.councils.ofRound(round);
    const sent = found?.events.findLast(({ type }) => type === 'DossiersForwarded');
    if (!sent) return undefined;
    const { request } = sent.data as { readonly request: LetterRequest };
    const { sha256 } = request.letter;
    const content = (await this.matter.lend([sha256])).get(sha256) as CoveringLetter;
    return wordDocument(transmittal(content));
  }
}

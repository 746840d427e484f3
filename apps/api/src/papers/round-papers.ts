import { Inject, Injectable } from '@nestjs/common';
import { type CouncilRecord, councilRecord, type PaperName, paperOf, papersOf } from '@ocop/papers';
import { CouncilQueries, sha256 } from '@ocop/records';
import { Typesetter } from '@ocop/typeset';
import { type Format, markOf, setPaper } from './set-paper';

/** A paper as it was set, with its fingerprint. */
interface SetPaper {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** What the papers of a round are written from. */
interface Written {
  readonly record: CouncilRecord;
  /** Criteria sets by product. */
  readonly sets: ReadonlyMap<string, string>;
}

/** Sets the papers of a round from what the log has of its council: the same log gives the same bytes. */
@Injectable()
export class RoundPapers {
  private readonly typesetter = new Typesetter();

  constructor(@Inject(CouncilQueries) private readonly councils: CouncilQueries) {}

  async written(round: string): Promise<Written | undefined> {
    const found = await this.councils.ofRound(round);
    if (!found) return undefined;
    const { state, events } = found;
    const onSet = state.products.flatMap(({ id, set }) => (set ? [[id, set] as const] : []));
    return { record: councilRecord(state, events), sets: new Map(onSet) };
  }

  list({ record, sets }: Written): readonly PaperName[] {
    return papersOf(record, sets);
  }

  set({ record, sets }: Written, paper: string, format: Format): SetPaper | undefined {
    const content = paperOf(record, paper, markOf(record), sets);
    if (!content) return undefined;
    const bytes = setPaper(this.typesetter, content, format);
    return { bytes, sha256: sha256(bytes) };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ocop/ground';
import { DATA_SOURCE } from '@ocop/platform';
import { type KeptFile, Photographs, RecognitionsQueries } from '@ocop/records';
import type { DataSource } from 'typeorm';
import { recognitionsSeenBy } from '../access/seen';
import { sightOf } from '../access/sights';
import { ProblemError } from '../problems/problem';

/** Photographs of inspections and corrections: whoever sees the certificate sees those that were handed in. */
@Injectable()
export class InspectionPhotographs {
  private readonly photographs: Photographs;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
  ) {
    this.photographs = new Photographs(source);
  }

  /** Where a photograph is kept that somebody brings. @throws ProblemError NOT_FOUND */
  async place(actor: Actor, recognition: string): Promise<string> {
    if (await this.sees(actor, recognition)) return Photographs.placeOf(recognition);
    throw new ProblemError('NOT_FOUND', { recognition });
  }

  /** Undefined for what is no such photograph. */
  async mayRead(file: KeptFile, actor: Actor): Promise<boolean | undefined> {
    const recognition = Photographs.recognitionOf(file);
    if (recognition === undefined) return undefined;
    if (!(await this.sees(actor, recognition))) return false;
    const photographs = await this.of(recognition, actor);
    const papers =
      sightOf('support', actor) === 'nothing'
        ? []
        : await this.photographs.claimPapers(recognition);
    return [...photographs, ...papers].some(({ id }) => id === file.id);
  }

  /** Papers of a claim on the money of the recognition: whoever may read of the claim reads them. */
  claimPapers(recognition: string): Promise<KeptFile[]> {
    return this.photographs.claimPapers(recognition);
  }

  of(recognition: string, { id }: Actor): Promise<KeptFile[]> {
    return this.photographs.of(recognition, id);
  }

  /** What a command names has to have been brought by its sender. @throws ProblemError PHOTOGRAPH_UNKNOWN */
  async requireBrought(recognition: string, command: object, actor: Actor): Promise<void> {
    const named = namedIn(command);
    if (named.length === 0) return;
    const own = await this.photographs.broughtBy(recognition, actor.id);
    const unknown = named.filter((sha256) => !own.has(sha256));
    if (unknown.length > 0) throw new ProblemError('PHOTOGRAPH_UNKNOWN', { unknown });
  }

  private async sees(actor: Actor, recognition: string): Promise<boolean> {
    return (await this.recognitions.one(recognitionsSeenBy(actor), recognition)) !== undefined;
  }
}

/** Hashes in the command, in the points of its check list, of the papers of a claim, and of a signed notice. */
function namedIn(command: object): string[] {
  const {
    photographs = [],
    checkList = [],
    papers = [],
    scan,
  } = command as {
    readonly scan?: string;
    readonly photographs?: readonly string[];
    readonly papers?: readonly (string | { readonly file?: string })[];
    readonly checkList?: readonly { readonly photographs?: readonly string[] }[];
  };
  const files = papers.flatMap((paper) => (typeof paper === 'object' && paper.file) || []);
  return [
    ...photographs,
    ...checkList.flatMap((point) => point.photographs ?? []),
    ...files,
    ...(scan === undefined ? [] : [scan]),
  ];
}

import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ocop/ground';
import { DATA_SOURCE } from '@ocop/platform';
import { type KeptFile, Photographs, RecognitionsQueries } from '@ocop/records';
import type { DataSource } from 'typeorm';
import { recognitionsSeenBy } from '../access/seen';
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
    return (await this.of(recognition, actor)).some(({ id }) => id === file.id);
  }

  of(recognition: string, { id }: Actor): Promise<KeptFile[]> {
    return this.photographs.of(recognition, id);
  }

  /** What a command names has to have been brought by its sender. @throws ProblemError PHOTOGRAPH_UNKNOWN */
  async requireBrought(recognition: string, command: object, actor: Actor): Promise<void> {
    const named = namedIn(command);
    if (named.length === 0) return;
    const all = await this.of(recognition, actor);
    const own = new Set(
      all.filter(({ uploadedBy }) => uploadedBy === actor.id).map(({ sha256 }) => sha256),
    );
    const unknown = named.filter((sha256) => !own.has(sha256));
    if (unknown.length > 0) throw new ProblemError('PHOTOGRAPH_UNKNOWN', { unknown });
  }

  private async sees(actor: Actor, recognition: string): Promise<boolean> {
    return (await this.recognitions.one(recognitionsSeenBy(actor), recognition)) !== undefined;
  }
}

/** Hashes in the command and in the points of its check list. */
function namedIn(command: object): string[] {
  const { photographs = [], checkList = [] } = command as {
    readonly photographs?: readonly string[];
    readonly checkList?: readonly { readonly photographs?: readonly string[] }[];
  };
  return [...photographs, ...checkList.flatMap((point) => point.photographs ?? [])];
}

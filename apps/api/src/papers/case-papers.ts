import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ocop/ground';
import {
  type CasePaper,
  type CycleInLog,
  cyclePapers,
  type RecognitionInLog,
  recognitionPapers,
} from '@ocop/papers';
import { internally } from '@ocop/platform';
import { CourseQueries, RecognitionsQueries, sha256 } from '@ocop/records';
import { Typesetter } from '@ocop/typeset';
import { ScoreAccess } from '../access/score-access';
import { recognitionsSeenBy } from '../access/seen';
import { ProblemError } from '../problems/problem';
import { ProductReads } from '../products/product-reads';
import { type Format, FORMATS, markOf, setPaper } from './set-paper';

/** Sets the papers about one product or one recognition from what the log has of it. */
@Injectable()
export class CasePapers {
  private readonly typesetter = new Typesetter();

  constructor(
    @Inject(CourseQueries) private readonly courses: CourseQueries,
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
    @Inject(ScoreAccess) private readonly scores: ScoreAccess,
  ) {}

  /** Papers of a product, without a result that the asker may not know yet. @throws ProblemError NOT_FOUND */
  async ofProduct(id: string, actor: Actor): Promise<CasePaper[]> {
    await this.products.visible(id, actor);
    const course = await internally(() => this.courses.ofProduct(id));
    if (!course) throw new ProblemError('NOT_FOUND', { id });
    const events = await this.scores.ofEvents(course.events, actor);
    return cyclePapers({ state: course.state, events } as CycleInLog, markOf(events));
  }

  /** @throws ProblemError NOT_FOUND */
  async ofRecognition(id: string, actor: Actor): Promise<CasePaper[]> {
    const row = await this.recognitions.one(recognitionsSeenBy(actor), id);
    const course = row && (await internally(() => this.courses.ofRecognition(id)));
    if (!course) throw new ProblemError('NOT_FOUND', { id });
    return recognitionPapers(course as unknown as RecognitionInLog, markOf(course.events));
  }

  /** One of them, set. @throws ProblemError NOT_FOUND */
  set(papers: readonly CasePaper[], name: string) {
    const [, id = '', ending = ''] = /^([a-z-]+)\.(pdf|docx)$/.exec(name) ?? [];
    const paper = papers.find((one) => one.id === id);
    if (!paper) throw new ProblemError('NOT_FOUND', { document: name });
    const format = ending as Format;
    const bytes = setPaper(this.typesetter, paper.content, format);
    return { bytes: Buffer.from(bytes), kind: FORMATS[format], sha256: sha256(bytes) };
  }
}

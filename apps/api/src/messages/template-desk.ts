import { Inject, Injectable } from '@nestjs/common';
import type { NoticeTemplate } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import {
  isNoticeKind,
  NOTICE_KINDS,
  sampleOf,
  shippedTexts,
  templateGrammar,
  type TemplateTexts,
  writeTexts,
} from '@ocop/notices';
import {
  type MessageTemplate,
  MessageTemplates,
  NoticeFacts,
  type OrderedNotice,
  upwards,
} from '@ocop/records';
import { noticesFor } from '../access/notices-for';
import { sightOf } from '../access/sights';
import { ProblemError } from '../problems/problem';

interface Counting {
  readonly source: 'shipped' | 'own' | 'above';
  readonly texts: TemplateTexts;
  readonly row: MessageTemplate | undefined;
}

/** How an authority's own words stand beside those of the release. */
@Injectable()
export class TemplateDesk {
  constructor(
    @Inject(MessageTemplates) private readonly templates: MessageTemplates,
    @Inject(NoticeFacts) private readonly facts: NoticeFacts,
  ) {}

  async list({ area }: Actor) {
    const rows = await this.known(area);
    return NOTICE_KINDS.map((template) => {
      const { source, texts, row } = counting(rows, area, template);
      return {
        ...{ template, source },
        subject: writeTexts(texts.vi, sampleOf(template), 'vi').subject,
        version: row?.version ?? null,
        adoptedAt: row?.adoptedAt?.toISOString() ?? null,
        hasDraft: rows.some(
          (one) => isDraft(one) && one.area === area && one.template === template,
        ),
      };
    });
  }

  async one(name: string, actor: Actor) {
    const { template, draft, versions, rows } = await this.found(name, actor);
    const { source, texts, row } = counting(rows, actor.area, template);
    return {
      template,
      subject: writeTexts(texts.vi, sampleOf(template), 'vi').subject,
      shipped: shippedTexts(template),
      counts: { source, texts, area: row?.area ?? null },
      draft: draft?.texts
        ? {
            ...{ texts: draft.texts, revision: draft.revision, changedBy: draft.changedBy },
            changedAt: draft.changedAt.toISOString(),
          }
        : null,
      versions: versions.map(({ version, texts: own, sha256, reason, adoptedBy, adoptedAt }) => ({
        ...{ version, texts: own, sha256, reason: reason ?? '', adoptedBy: adoptedBy ?? '' },
        adoptedAt: (adoptedAt ?? new Date(0)).toISOString(),
      })),
      grammar: grammarOf(template),
      cases: (await this.cases(template, actor)).map(({ stream, subject, orderedAt }) => ({
        ...{ stream, subject },
        orderedAt: orderedAt.toISOString(),
      })),
    };
  }

  /** @throws ProblemError NOT_FOUND for a kind that there is not */
  async found(name: string, { area }: Actor) {
    if (!isNoticeKind(name)) throw new ProblemError('NOT_FOUND', { id: name });
    const rows = await this.known(area);
    const own = rows.filter((one) => one.area === area && one.template === name);
    const versions = own.filter((one) => !isDraft(one));
    return { template: name, draft: own.find(isDraft), versions, rows };
  }

  /** The latest notices of a kind that somebody may see, to try words with. */
  cases(template: NoticeTemplate, actor: Actor): Promise<OrderedNotice[]> {
    if (sightOf('log', actor) === 'nothing') return Promise.resolve([]);
    return this.facts.latest(noticesFor(actor, 'area'), template);
  }

  /** What counts in a place: its own rows and those of the authorities above it. */
  private async known(area: string): Promise<MessageTemplate[]> {
    const all = await Promise.all(upwards(area).map((place) => this.templates.of(place)));
    return all.flat();
  }
}

const isDraft = ({ state }: MessageTemplate) => state === 'draft';

/** The nearest authority that has adopted words, from the place upwards. */
function counting(
  rows: readonly MessageTemplate[],
  area: string,
  template: NoticeTemplate,
): Counting {
  const adopted = rows.filter((one) => !isDraft(one) && one.template === template);
  const nearest = upwards(area)
    .map((place) => adopted.find((one) => one.area === place))
    .find((one) => one !== undefined);
  if (!nearest?.texts) return { source: 'shipped', texts: shippedTexts(template), row: undefined };
  const source = nearest.area === area ? 'own' : 'above';
  return { source, texts: nearest.texts, row: nearest };
}

function grammarOf(template: NoticeTemplate) {
  const { needed, optional, tags, filters } = templateGrammar(template);
  return { needed: [...needed], optional: [...optional], tags: [...tags], filters: [...filters] };
}

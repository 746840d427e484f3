import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { type CertificateTemplate, TemplateStore } from '@ocop/records';
import {
  builtInTemplate,
  CertificateTemplates,
  type SampleName,
  templateHash,
} from '@ocop/typeset';
import type { z } from 'zod';
import { ProblemError } from '../problems/problem';
import type { beginBody } from './template.answers';
import { refusedFault, toldFault } from './told-template';

/** Forms of certificates as authorities write, try and adopt them. */
@Injectable()
export class TemplateDesk implements OnModuleDestroy {
  private readonly trying = new CertificateTemplates();

  constructor(
    @Inject(TemplateStore) private readonly store: TemplateStore,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  onModuleDestroy(): void {
    this.trying.close();
  }

  begin(actor: Actor, wish: z.infer<typeof beginBody>): Promise<CertificateTemplate> {
    return this.store.begin(actor, wish.from === 'text' ? wish.source : builtInTemplate().source);
  }

  /** @throws ProblemError NOT_FOUND */
  async one({ area }: Actor, id: string): Promise<CertificateTemplate> {
    const found = await this.store.one(area, id);
    if (!found) throw new ProblemError('NOT_FOUND', { id });
    return found;
  }

  /** @throws ProblemError SHEET_CHANGED, TEMPLATE_ADOPTED */
  async write(actor: Actor, id: string, seen: number, source: string) {
    const draft = requireDraft(await this.one(actor, id));
    if (!(await this.store.write(draft, seen, actor, source))) await this.changed(actor, id);
    return this.one(actor, id);
  }

  /** @throws ProblemError TEMPLATE_ADOPTED */
  async drop(actor: Actor, id: string): Promise<void> {
    const draft = requireDraft(await this.one(actor, id));
    await this.store.drop(draft.area, draft.id);
  }

  async check(source: string) {
    const faults = await this.trying.check(source);
    return { sha256: templateHash(source), faults: faults.map(toldFault) };
  }

  /** As it comes out, also with faults. @throws ProblemError TEMPLATE_FAULTS where nothing comes out */
  async preview(source: string, sample: SampleName): Promise<Uint8Array> {
    const set = await this.trying.sample(source, sample);
    if (set.pdf) return set.pdf;
    const faults = 'faults' in set ? set.faults : [];
    throw new ProblemError('TEMPLATE_FAULTS', { faults: faults.length }, faults.map(refusedFault));
  }

  /** Tried once more, whatever was seen before. @throws ProblemError TEMPLATE_FAULTS, SHEET_CHANGED */
  async adopt(actor: Actor, id: string, seen: number, reason: string) {
    const draft = requireDraft(await this.one(actor, id));
    if (draft.revision !== seen) await this.changed(actor, id);
    const faults = await this.trying.check(draft.source);
    if (faults.length > 0)
      throw new ProblemError(
        'TEMPLATE_FAULTS',
        { faults: faults.length },
        faults.map(refusedFault),
      );
    const at = new Date(await this.clock.now());
    if (!(await this.store.adopt(draft, actor, reason, at))) await this.changed(actor, id);
    return this.one(actor, id);
  }

  async giveUp(actor: Actor, reason: string): Promise<void> {
    await this.store.giveUp(actor, reason, new Date(await this.clock.now()));
  }

  private async changed(actor: Actor, id: string): Promise<never> {
    const { revision: current, changedBy } = requireDraft(await this.one(actor, id));
    throw new ProblemError('SHEET_CHANGED', { changedBy, current });
  }
}

/** What certificates were set with stays as it is. */
function requireDraft(template: CertificateTemplate): CertificateTemplate {
  if (template.state !== 'draft')
    throw new ProblemError('TEMPLATE_ADOPTED', { version: template.version });
  return template;
}

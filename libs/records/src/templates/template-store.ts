import type { Actor } from '@ocop/ground';
import type { DataSource, EntityManager } from 'typeorm';
import { sha256 } from '../event-log/hash-chain';
import { type CertificateTemplate, certificateTemplates } from './certificate-template';

/** What was set in the form of the release, since the authority's own could not print it. */
export interface SetOtherwise {
  readonly number: string;
  readonly fault: string;
}

/** Forms of certificates: each authority writes and adopts its own. */
export class TemplateStore {
  constructor(private readonly source: DataSource) {}

  of(area: string): Promise<CertificateTemplate[]> {
    return this.templates.find({ where: { area }, order: { version: 'DESC' } });
  }

  one(area: string, id: string): Promise<CertificateTemplate | null> {
    return this.templates.findOneBy({ id, area });
  }

  /** Numbered on from the last one of the place; two who begin at once are told apart by the database. */
  async begin({ id: who, name, area }: Actor, source: string): Promise<CertificateTemplate> {
    const [last] = await this.templates.find({
      where: { area },
      order: { version: 'DESC' },
      take: 1,
    });
    const by = { madeBy: name, madeById: who, changedBy: name, changedById: who };
    const made = { area, version: (last?.version ?? 0) + 1, ...by };
    const row = await this.templates.save({ ...made, source, sha256: sha256(source) });
    return (await this.templates.findOneBy({ id: row.id })) as CertificateTemplate;
  }

  /** False where it is no draft any more, or somebody else has saved since the revision that was seen. */
  async write({ id, area }: CertificateTemplate, seen: number, by: Actor, source: string) {
    const { affected } = await this.templates
      .createQueryBuilder()
      .update(certificateTemplates)
      .set({
        ...{ source, sha256: sha256(source), revision: seen + 1 },
        ...{ changedBy: by.name, changedById: by.id },
        changedAt: () => 'now()',
      })
      .where({ id, area, revision: seen, state: 'draft' })
      .execute();
    return affected === 1;
  }

  async drop(area: string, id: string): Promise<boolean> {
    const { affected } = await this.templates.delete({ id, area, state: 'draft' });
    return affected === 1;
  }

  /** It counts from now on, the one before no longer. False where it is not the draft that was seen. */
  adopt(draft: CertificateTemplate, by: Actor, reason: string, at: Date): Promise<boolean> {
    const { id, area, revision } = draft;
    return this.source.transaction(async (db) => {
      const templates = db.getRepository(certificateTemplates);
      const lock = { mode: 'pessimistic_write' } as const;
      // The place's own rows are the lock: two that adopt at once do so one after the other.
      const rows = await templates.find({ where: { area }, order: { id: 'ASC' }, lock });
      if (!rows.some((row) => row.id === id && row.revision === revision && row.state === 'draft'))
        return false;
      await end(db, area, by, reason, at);
      const who = { adoptedBy: by.name, adoptedById: by.id };
      const adopted = { state: 'adopted', ...who, adoptedAt: at, reason } as const;
      await templates.update({ id }, adopted);
      return true;
    });
  }

  /** Certificates of the place are set in the form of the release again. False where they were. */
  async giveUp(by: Actor, reason: string, at: Date): Promise<boolean> {
    return (await end(this.source.manager, by.area, by, reason, at)) > 0;
  }

  /** Certificates that an authority's own form could not print, the latest first. */
  async setOtherwise(area: string): Promise<readonly SetOtherwise[]> {
    return this.source.query<SetOtherwise[]>(
      `select number, template_fault as fault from certificates
       where authority = $1 and template_fault is not null order by issued_at desc limit 20`,
      [area],
    );
  }

  private get templates() {
    return this.source.getRepository(certificateTemplates);
  }
}

async function end(db: EntityManager, area: string, by: Actor, why: string, at: Date) {
  const { affected } = await db
    .createQueryBuilder()
    .update(certificateTemplates)
    .set({ state: 'ended', endedBy: by.name, endedById: by.id, endedAt: at, endedWhy: why })
    .where({ area, state: 'adopted' })
    .execute();
  return affected ?? 0;
}

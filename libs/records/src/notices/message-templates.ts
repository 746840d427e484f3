import type { Actor } from '@ocop/ground';
import type { DataSource, EntityManager } from 'typeorm';
import { changeAs, type Changing } from './change-as';
import { type MessageTemplate, messageTemplates } from './message-template';

type Texts = NonNullable<MessageTemplate['texts']>;

/** Why a version is adopted, and by which print of its words. */
interface Adoption {
  readonly reason: string;
  readonly sha256: string;
}

/** What an authority says instead of the words of the release: at most one draft of a kind, and every version that counted. */
export class MessageTemplates {
  constructor(private readonly source: DataSource) {}

  /** Every version of a place, the latest first. */
  of(area: string): Promise<MessageTemplate[]> {
    return this.rows().find({ where: { area }, order: { template: 'ASC', version: 'DESC' } });
  }

  versions(area: string, template: string): Promise<MessageTemplate[]> {
    return this.rows().find({ where: { area, template }, order: { version: 'DESC' } });
  }

  one(area: string, id: string): Promise<MessageTemplate | null> {
    return this.rows().findOneBy({ area, id });
  }

  /** Begins a draft, or changes the one there is; false where somebody else has saved since the revision that was seen. */
  async write(
    { by, ...from }: Changing,
    template: string,
    texts: Texts,
    seen: number,
  ): Promise<boolean> {
    return changeAs(this.source, { by, ...from }, async (manager) => {
      await lockKind(manager, by, template);
      const known = await manager.find(messageTemplates, {
        where: { area: by.area, template },
        order: { version: 'DESC' },
      });
      const draft = known.find(({ state }) => state === 'draft');
      if ((draft?.revision ?? 0) !== seen) return false;
      const change = { texts, ...changed(by), changedAt: new Date() };
      if (draft)
        await manager.update(
          messageTemplates,
          { id: draft.id },
          {
            ...change,
            revision: seen + 1,
          },
        );
      else {
        const version = (known[0]?.version ?? 0) + 1;
        await manager.insert(messageTemplates, {
          ...{ area: by.area, template, version, madeBy: by.name, madeById: by.id },
          ...change,
        });
      }
      return true;
    });
  }

  /** From the next message on; false where the draft is another by now. */
  adopt(who: Changing, draft: MessageTemplate, { reason, sha256 }: Adoption): Promise<boolean> {
    return changeAs(this.source, who, async (manager) => {
      const adopted = {
        state: 'adopted',
        sha256,
        reason,
        adoptedBy: who.by.name,
        adoptedById: who.by.id,
        adoptedAt: new Date(),
      };
      const { affected } = await manager.update(
        messageTemplates,
        { id: draft.id, state: 'draft', revision: draft.revision },
        adopted as never,
      );
      return affected === 1;
    });
  }

  drop(who: Changing, draft: MessageTemplate): Promise<boolean> {
    return changeAs(this.source, who, async (manager) => {
      const { affected } = await manager.delete(messageTemplates, { id: draft.id, state: 'draft' });
      return affected === 1;
    });
  }

  /** The words of the release again, as a version of its own. */
  returnToShipped({ by, ...from }: Changing, template: string, reason: string): Promise<void> {
    return changeAs(this.source, { by, ...from }, async (manager) => {
      await lockKind(manager, by, template);
      await manager.delete(messageTemplates, { area: by.area, template, state: 'draft' });
      const [latest] = await manager.find(messageTemplates, {
        where: { area: by.area, template },
        order: { version: 'DESC' },
        take: 1,
      });
      if (!latest?.texts) return;
      const { id, name } = by;
      const now = new Date();
      await manager.insert(messageTemplates, {
        ...{
          area: by.area,
          template,
          version: latest.version + 1,
          state: 'adopted',
          texts: null,
          reason,
        },
        ...{ madeBy: name, madeById: id, ...changed(by), changedAt: now },
        ...{ adoptedBy: name, adoptedById: id, adoptedAt: now },
      } as never);
    });
  }

  private rows() {
    return this.source.getRepository(messageTemplates);
  }
}

const changed = ({ id, name }: Actor) => ({ changedBy: name, changedById: id });

/** One at a time numbers the versions of a kind. */
async function lockKind(manager: EntityManager, { area }: Actor, template: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `message-template|${area}|${template}`,
  ]);
}

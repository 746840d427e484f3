import type { Post } from '@ocop/ground';
import type { DataSource, EntityManager } from 'typeorm';
import { upwards } from './adopted-texts';
import { changeAs, type Changing } from './change-as';
import { type HeldNotice, heldNotices, noticeSettings } from './held-notice';

/** One held notice, as somebody saw it. */
export interface Seen extends Post {
  readonly key: string;
  readonly revision: number;
}

export type NewHeld = Pick<
  HeldNotice,
  'key' | 'role' | 'area' | 'stream' | 'template' | 'subject' | 'body' | 'english'
>;

/** What an edit makes of a notice; without English it is told in Vietnamese to everybody. */
export type Edited = Pick<HeldNotice, 'subject' | 'body' | 'english'>;

const MOST = 500;
/** A statement takes 65,535 values at most, and each row is a dozen. */
const AT_ONCE = 1_000;

/** What an office looks at before it goes out. */
export class Outbox {
  constructor(private readonly source: DataSource) {}

  /** What counts in a place: its own word, or that of the nearest authority above. */
  async holds(area: string): Promise<boolean> {
    const found = await this.source.getRepository(noticeSettings).find();
    return (
      upwards(area).flatMap((place) => found.filter((one) => one.area === place))[0]?.hold ?? false
    );
  }

  async hold(who: Changing, hold: boolean): Promise<void> {
    const { area, name, id } = who.by;
    const setting = { area, hold, changedBy: name, changedById: id, changedAt: new Date() };
    await changeAs(this.source, who, (manager) =>
      manager.upsert(noticeSettings, setting, ['area']),
    );
  }

  /** Those in a state; what must be delivered soonest comes first. */
  async list(
    office: string,
    state: HeldNotice['state'],
  ): Promise<{ items: HeldNotice[]; total: number }> {
    const [items, total] = await this.source.getRepository(heldNotices).findAndCount({
      where: { office, state },
      order: {
        deliverBy: { direction: 'ASC', nulls: 'LAST' },
        orderedAt: 'ASC',
        key: 'ASC',
        area: 'ASC',
      },
      take: MOST,
    });
    return { items, total };
  }

  one(office: string, { key, role, area }: Omit<Seen, 'revision'>): Promise<HeldNotice | null> {
    return this.source.getRepository(heldNotices).findOneBy({ office, key, role, area });
  }

  /** False where it is no longer held as it was seen. */
  edit(who: Changing, seen: Seen, text: Edited): Promise<boolean> {
    return changeAs(this.source, who, async (manager) => {
      const { affected } = await manager
        .createQueryBuilder()
        .update(heldNotices)
        .set({
          ...text,
          revision: seen.revision + 1,
          original: () =>
            `coalesce(original, jsonb_build_object('subject', subject, 'body', body))`,
        })
        .where(asSeen(who.by.area, seen))
        .execute();
      return affected === 1;
    });
  }

  /** Lets them go, and answers with those that were no longer held as they were seen: somebody else was there. */
  release(who: Changing, seen: readonly Seen[]): Promise<Seen[]> {
    return changeAs(this.source, who, (manager) =>
      decide(manager, who, seen, { state: 'released' }),
    );
  }

  /** They never go out; what the law wants delivered is left as it was. */
  cancel(who: Changing, seen: readonly Seen[], reason: string): Promise<Seen[]> {
    return changeAs(this.source, who, (manager) =>
      decide(manager, who, seen, { state: 'cancelled', reason }),
    );
  }

  /** Messages that the office writes itself wait here like any other; the same again is the same. @param orderedAt business time, as of every notice */
  async add(who: Changing, messages: readonly NewHeld[], orderedAt: Date): Promise<void> {
    const rows = messages.map((one) => ({ ...one, office: who.by.area, orderedAt }));
    await changeAs(this.source, who, async (manager) => {
      for (let i = 0; i < rows.length; i += AT_ONCE) {
        const some = rows.slice(i, i + AT_ONCE);
        await manager
          .createQueryBuilder()
          .insert()
          .into(heldNotices)
          .values(some)
          .orIgnore()
          .execute();
      }
    });
  }
}

const asSeen = (office: string, { key, role, area, revision }: Seen) => ({
  ...{ office, key, role, area, revision },
  state: 'held' as const,
});

async function decide(
  manager: EntityManager,
  { by }: Changing,
  seen: readonly Seen[],
  decision: Partial<HeldNotice>,
): Promise<Seen[]> {
  const left: Seen[] = [];
  for (const one of seen) {
    const who = { decidedBy: by.name, decidedById: by.id };
    const change = { ...decision, ...who, decidedAt: new Date() };
    const { affected } = await manager.update(heldNotices, asSeen(by.area, one), change);
    if (affected !== 1) left.push(one);
  }
  return left;
}

import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase } from '../accounts-database';
import { type SavedView, savedViews } from '../schema/saved-view';

/** What a view is to be like. */
export type ViewWish = Pick<SavedView, 'list' | 'name' | 'query'>;
/** What of a view can be changed. */
export type ViewChange = Partial<Pick<SavedView, 'name' | 'query' | 'starts'>>;

/** As many as anybody finds their way in. */
const MOST = 100;

/** A person's own views; nobody else sees or changes them, and they decide nothing. */
export class ViewDesk {
  constructor(private readonly database: AccountsDatabase) {}

  of(person: string): Promise<SavedView[]> {
    return this.database.manager.find(savedViews, {
      where: { person },
      order: { list: 'ASC', name: 'ASC' },
    });
  }

  /** A view of the same name takes the place of the former. @throws AccountRefusal VIEWS_FULL */
  async keep(person: string, { list, name, query }: ViewWish): Promise<void> {
    const { manager } = this.database;
    if ((await manager.countBy(savedViews, { person })) >= MOST)
      throw new AccountRefusal('VIEWS_FULL', { most: MOST });
    await manager.upsert(savedViews, { person, list, name: called(name), query }, [
      'person',
      'list',
      'name',
    ]);
  }

  /** @throws AccountRefusal VIEW_UNKNOWN, VIEW_NAMED */
  async change(person: string, id: string, { name, ...change }: ViewChange): Promise<void> {
    await this.database.source.transaction(async (manager) => {
      const view = isUuid(id) ? await manager.findOneBy(savedViews, { id, person }) : null;
      if (!view) throw new AccountRefusal('VIEW_UNKNOWN', { id });
      const { list } = view;
      if (change.starts) await manager.update(savedViews, { person, list }, { starts: false });
      if (name !== undefined && called(name) !== view.name) {
        const taken = await manager.existsBy(savedViews, { person, list, name: called(name) });
        if (taken) throw new AccountRefusal('VIEW_NAMED', { name });
      }
      await manager.save(savedViews, {
        ...{ ...view, ...change },
        name: name === undefined ? view.name : called(name),
      });
    });
  }

  /** @throws AccountRefusal VIEW_UNKNOWN */
  async drop(person: string, id: string): Promise<void> {
    const { affected = 0 } = isUuid(id)
      ? await this.database.manager.delete(savedViews, { id, person })
      : {};
    if (affected !== 1) throw new AccountRefusal('VIEW_UNKNOWN', { id });
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isUuid = (id: string) => UUID.test(id);
const called = (name: string) => name.normalize('NFC').trim();

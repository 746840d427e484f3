import type { CivilDate } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase } from '../accounts-database';
import { isValidOn } from '../people/valid-on';
import { type CalendarFeed, calendarFeeds } from '../schema/calendar-feed';
import { people } from '../schema/person';
import { type HeldPost, posts } from '../schema/post';
import { hashOfName, makeSecretName } from '../sessions/session-names';
import { actorOf } from '../sign-in/sign-in';

/** Links of calendars, one for each post: kept as hashes, shown once, ended by whoever made them. */
export class FeedDesk {
  constructor(private readonly database: AccountsDatabase) {}

  of(person: string): Promise<CalendarFeed[]> {
    return this.database.manager.findBy(calendarFeeds, { person });
  }

  /** A new link; the former of that post leads nowhere from now on. @throws AccountRefusal NO_POST */
  async make({ id: person, role, area }: Actor, day: CivilDate): Promise<string> {
    const held = await this.database.manager.findBy(posts, { person, role, area });
    const post = held.find((one: HeldPost) => isValidOn(one, day));
    if (!post) throw new AccountRefusal('NO_POST', {});
    const token = makeSecretName();
    const feed = { post: post.id, person, tokenHash: hashOfName(token), madeAt: new Date() };
    await this.database.manager.upsert(calendarFeeds, feed, ['post']);
    return token;
  }

  /** Every link of the person leads nowhere from now on. */
  async end(person: string): Promise<void> {
    await this.database.manager.delete(calendarFeeds, { person });
  }

  /** Whose link it is; undefined when nobody's, or when the post or its person has ended. */
  async holderOf(token: string, day: CivilDate): Promise<Actor | undefined> {
    const { manager } = this.database;
    const feed = await manager.findOneBy(calendarFeeds, { tokenHash: hashOfName(token) });
    if (!feed) return undefined;
    const [person, post] = await Promise.all([
      manager.findOneBy(people, { id: feed.person, active: true }),
      manager.findOneBy(posts, { id: feed.post }),
    ]);
    return person && post && isValidOn(post, day) ? actorOf(person, post) : undefined;
  }
}

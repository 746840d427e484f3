import { Inject, Injectable } from '@nestjs/common';
import { streamName, type StreamRef } from '@ocop/casework';
import type { Post } from '@ocop/ground';
import { internally, POOL } from '@ocop/platform';
import { Directory, WorkQueries } from '@ocop/records';
import type { Pool } from 'pg';
import { Senders } from '../auth/senders';
import type { CommandBody } from '../commands/command.schemas';

/** Who holds the post that a case waits for: among them the case is shared out. */
@Injectable()
export class Officers {
  private readonly directory: Directory;

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(WorkQueries) private readonly work: WorkQueries,
    @Inject(Senders) private readonly senders: Senders,
  ) {
    this.directory = new Directory(pool);
  }

  /** Officers of the post that has the case now; none where it waits for nobody. */
  async forCase(ref: StreamRef) {
    const post = await this.holderOf(ref);
    return { post, officers: post ? await this.of(post) : [] };
  }

  /** The command with what the edge knows of the officer it names. */
  async found(ref: StreamRef, body: CommandBody): Promise<CommandBody> {
    if (body.type !== 'AssignDuty') return body;
    const { post, officers } = await this.forCase(ref);
    const officer = officers.find(({ id }) => id === body['officer']);
    return post && officer ? { ...body, found: { ...post, name: officer.name } } : body;
  }

  private holderOf(ref: StreamRef): Promise<Post | undefined> {
    return internally(() => this.work.holderOf(streamName(ref)));
  }

  private async of(post: Post) {
    const day = await this.senders.today();
    return internally(() => this.directory.namesIn(post, day));
  }
}

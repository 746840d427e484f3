import { Inject, Injectable } from '@nestjs/common';
import {
  type Coming,
  csrfOf,
  type HeldPost,
  IDLE_MINUTES,
  SESSION_HOURS,
  Sessions,
  type Standing,
} from '@ocop/accounts';
import { type Settings, SETTINGS, internally } from '@ocop/platform';
import { AreaNames } from '@ocop/records';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { keepSession, sessionOf } from '../auth/cookie';
import { Senders } from '../auth/senders';
import { isSandbox } from './sandbox';
import type { sessionAnswer } from './session.answers';

type Answer = z.infer<typeof sessionAnswer>;

/** What a browser is told of its session, and how it gets one. */
@Injectable()
export class SessionDesk {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Senders) private readonly senders: Senders,
    @Inject(AreaNames) private readonly areas: AreaNames,
    @Inject(SETTINGS) readonly settings: Settings,
  ) {}

  get nobody(): Answer {
    const { OIDC_ISSUER: issuer, OIDC_NAME: provider } = this.settings;
    const sandbox = isSandbox(this.settings);
    return { person: null, sandbox, ...(issuer === undefined ? {} : { provider }) };
  }

  /** Where a request comes from, on which day. */
  async coming(request: Request): Promise<Coming> {
    return {
      day: await this.senders.today(),
      address: request.ip,
      agent: request.headers['user-agent'],
      before: sessionOf(request, this.settings),
    };
  }

  /** Begins a session and hands its name to the browser. @throws AccountRefusal */
  async enter(response: Response, begin: () => Promise<string>): Promise<Answer> {
    const name = await begin();
    keepSession(response, this.settings, name);
    return this.named(name);
  }

  /** The session of this name as it stands now. */
  async named(name: string): Promise<Answer> {
    const standing = await this.sessions.standing(name, await this.senders.today());
    return standing ? this.told(standing, name) : this.nobody;
  }

  async told({ person, post, posts, session, next }: Standing, name: string): Promise<Answer> {
    const named = await this.withNames(posts);
    const ends = session.beganAt.getTime() + SESSION_HOURS * 3_600_000;
    const idle = Date.now() + IDLE_MINUTES * 60_000;
    return {
      ...this.nobody,
      person: { id: person.id, name: person.name },
      post: named.find(({ id }) => id === post.id),
      posts: named,
      csrf: csrfOf(name),
      expiresAt: new Date(Math.min(ends, idle)).toISOString(),
      ...(next ? { next } : {}),
    };
  }

  async withNames(posts: readonly HeldPost[]) {
    const names = await internally(() => this.areas.of(posts.map(({ area }) => area)));
    return posts.map(({ id, role, area, capacity }) => ({
      ...{ id, role, area, capacity },
      areaName: names.get(area) ?? area,
    }));
  }
}

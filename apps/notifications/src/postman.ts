import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DELIVERY_POLICY, type DeliveryPolicy } from './delivery-policy';
import { type Claimed, DeliveryRecord } from './delivery-record';
import { Mailer } from './mailer';

/** What surrounds an attempt: somebody who wants to hear that it lives, and who may ask it to stop. */
export interface Surroundings {
  readonly heartbeat: () => void;
  readonly stop: AbortSignal;
}

/** Tries every mailbox of a notice that is due, each on its own: none waits for another's server or is failed by it. */
@Injectable()
export class Postman {
  constructor(
    @Inject(DeliveryRecord) private readonly record: DeliveryRecord,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(DELIVERY_POLICY) private readonly policy: DeliveryPolicy,
  ) {}

  /** Returns when nothing is due, or the mail server is down, or it is time to hand over. */
  async goRound(key: string, { heartbeat, stop }: Surroundings): Promise<void> {
    const attempt = randomUUID();
    const beat = setInterval(() => {
      heartbeat();
      // A renewal that fails leaves the lease to end; the next one makes it good.
      this.record.renew(key, attempt).catch(() => undefined);
    }, this.policy.beat);
    beat.unref();
    try {
      const until = AbortSignal.any([stop, AbortSignal.timeout(this.policy.round)]);
      await this.inLanes(key, attempt, until);
    } finally {
      clearInterval(beat);
    }
  }

  private async inLanes(key: string, attempt: string, until: AbortSignal): Promise<void> {
    let down: string | undefined;
    const lane = async () => {
      while (!until.aborted && down === undefined) {
        const mailbox = await this.record.claim(key, attempt);
        if (!mailbox) return;
        down ??= await this.tryOne(mailbox, attempt);
      }
    };
    // Whatever happens to one lane, the others bring to an end what they have begun.
    const lanes = await Promise.allSettled(Array.from({ length: this.policy.lanes }, lane));
    for (const { reason } of lanes.filter((ended) => ended.status === 'rejected')) throw reason;
    if (down !== undefined) await this.record.putOff(key, down);
  }

  /** The words of a server that is down, if that is what came of it. */
  private async tryOne(mailbox: Claimed, attempt: string): Promise<string | undefined> {
    const { address: to, subject, body: text, messageId, orderedAt: date } = mailbox;
    const { state, words } = await this.mailer.send({ to, subject, text, messageId, date });
    switch (state) {
      case 'sent':
        await insist(() => this.record.settle(mailbox, attempt, 'sent', words));
        return undefined;
      case 'refused':
        await insist(() => this.record.settle(mailbox, attempt, 'failed', words));
        return undefined;
      case 'deferred':
        await this.record.defer(mailbox, attempt, words);
        return undefined;
      case 'unheard':
        await this.record.defer(mailbox, attempt, words);
        return (await this.mailer.answers()) ? undefined : words;
    }
  }
}

const LONGEST_PAUSE = 6_400;

/** The server has answered for good: what is not noted now would be sent once more. */
async function insist(note: () => Promise<void>): Promise<void> {
  for (let pause = 100; ; pause *= 2) {
    try {
      return await note();
    } catch (error) {
      if (pause > LONGEST_PAUSE) throw error;
      await sleep(pause);
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DELIVERY_POLICY, type DeliveryPolicy } from './delivery-policy';
import type { Channel as ChannelName } from '@ocop/casework';
import { type Channel, type Channels, CHANNELS } from './channels/channel';
import type { Claimed } from './claiming';
import { DeliveryRecord, type NotNow } from './delivery-record';
import { Leases } from './leases';

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
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(DELIVERY_POLICY) private readonly policy: DeliveryPolicy,
  ) {}

  /** Returns when nothing is due on a way that works, or it is time to hand over. */
  async goRound(key: string, { heartbeat, stop }: Surroundings): Promise<void> {
    const attempt = randomUUID();
    const leases = new Leases(this.policy.lease, () => this.record.renew(key, attempt));
    const beat = setInterval(() => {
      heartbeat();
      void leases.beat();
    }, this.policy.beat);
    beat.unref();
    try {
      const until = AbortSignal.any([stop, AbortSignal.timeout(this.policy.round)]);
      await this.inLanes(key, attempt, leases, until);
    } finally {
      clearInterval(beat);
    }
  }

  private async inLanes(
    key: string,
    attempt: string,
    leases: Leases,
    until: AbortSignal,
  ): Promise<void> {
    const down = new Map<ChannelName, NotNow>();
    const lane = async () => {
      while (!until.aborted) {
        const claimed = await this.record.claim(key, attempt, [...down.keys()]);
        if (!claimed) return;
        const why = await leases.hold(claimed, (lost) => this.tryOne(claimed, attempt, lost));
        if (why && !down.has(claimed.channel)) down.set(claimed.channel, why);
      }
    };
    // Whatever happens to one lane, the others bring to an end what they have begun.
    const lanes = await Promise.allSettled(Array.from({ length: this.policy.lanes }, lane));
    for (const { reason } of lanes.filter((ended) => ended.status === 'rejected')) throw reason;
    for (const [channel, why] of down) await this.record.putOff(key, channel, why);
  }

  /** Why the way is down, if that is what came of it. */
  private async tryOne(
    claimed: Claimed,
    attempt: string,
    lost: AbortSignal,
  ): Promise<NotNow | undefined> {
    const channel = this.channels.get(claimed.channel);
    if (!channel) return this.end(claimed, attempt, 'failed', NO_SUCH_WAY);
    const { address: to, subject, body: text, messageId, orderedAt: date } = claimed;
    if (claimed.isCollected) await this.record.noteCollected(claimed);
    const { state, words, after } = await channel.send(
      { to, subject, text, messageId, date },
      lost,
    );
    // Somebody else is at it: what became of this attempt is not ours to say.
    if (lost.aborted && state !== 'sent') return undefined;
    const said =
      claimed.items.length > 1 ? `${words} (${claimed.items.length} in ${messageId})` : words;
    if (state === 'sent' || state === 'refused')
      return this.end(claimed, attempt, state === 'sent' ? 'sent' : 'failed', said);
    const notNow: NotNow = { words: said, ...(after === undefined ? {} : { after }) };
    // Whoever can be reached otherwise is not left waiting for hours; others may still be taken here.
    if (claimed.hasOtherWay && (after ?? 0) >= LONG)
      await this.end(claimed, attempt, 'failed', said);
    else await this.record.defer(claimed, attempt, notNow);
    return (await this.isDown(channel, state)) ? notNow : undefined;
  }

  private async isDown(channel: Channel, state: 'deferred' | 'unheard' | 'busy'): Promise<boolean> {
    if (state === 'deferred') return false;
    return state === 'busy' || !(await channel.answers());
  }

  private async end(claimed: Claimed, attempt: string, state: 'sent' | 'failed', words: string) {
    await insist(() => this.record.settle(claimed, attempt, state, words));
    return undefined;
  }
}

const LONG = 3_600_000;
const NO_SUCH_WAY = 'hệ thống không còn kênh này (this deployment no longer has this way)';
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

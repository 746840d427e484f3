import { atTime, isoInVietnam } from '@ocop/calendar';
import type { StreamRef } from '@ocop/casework';
import { type CaseGateway, planFileNamed, readPlanFile } from '@ocop/platform';
import { dirname } from 'node:path';
import { ApiAbsentError, ApiClient, ApiProblem } from '../api-client';
import type { Keys } from '../system/demo-people';
import { type Step, stepsOf, type Story } from './story';

const COLLECTION: Readonly<Record<StreamRef['type'], string>> = {
  'product-cycle': 'products',
  'evaluation-round': 'rounds',
  recognition: 'recognitions',
  'programme-year': 'programmes',
};

export interface PlayerOptions {
  readonly apiUrl: string;
  readonly keys: Keys;
  /** For steps that are given as signals, as another system would. */
  readonly gateway: CaseGateway;
  /** The story's plan; other plans are looked for beside it first. */
  readonly planFile: string;
  /** Called whenever something has been recorded for good. */
  readonly onProgress?: (step: Step) => Promise<void>;
  /** Play only steps before this day. */
  readonly until?: string;
  /** How long an API that does not answer is waited for. */
  readonly patienceMs?: number;
}

/**
 * Plays a story on the sandbox clock through the public API. It waits for facts, never for seconds: the clock moves
 * on when everything that became due has been recorded. Played again, every step is known by its key and counts once.
 */
export class Player {
  constructor(
    private readonly story: Story,
    private readonly options: PlayerOptions,
  ) {}

  async play(): Promise<void> {
    const { until } = this.options;
    const stop = until ? atTime(until, 0) : Infinity;
    for (const step of stepsOf(this.story)) {
      if (step.at >= stop) break;
      await this.moveClock(step.at);
      await this.patiently(() => this.take(step));
      await this.options.onProgress?.(step);
    }
    const end = until ? stop : atTime(this.story.to, 17);
    await this.moveClock(end);
  }

  private async moveClock(to: number): Promise<void> {
    const keeper = this.clientOf(this.office());
    const { now, held } = await this.patiently(() =>
      keeper.get<{ now: string; held: boolean }>('/v1/clock'),
    );
    if (held && Date.parse(now) >= to) return;
    await this.patiently(() => keeper.post('/v1/clock/advance', { to: isoInVietnam(to) }));
  }

  private async take(step: Step): Promise<void> {
    const client = this.clientOf(step.as);
    if (step.act.kind === 'open') {
      const plan = await readPlanFile(this.fileOf(step.act.plan));
      await client.post('/v1/programmes', plan, step.key);
      return;
    }
    const { to, command } = step.act;
    const path = `/v1/${COLLECTION[to.type]}/${to.id}`;
    if (step.via === 'signal') return this.signal(step, to, path);
    await client.post(`${path}/commands`, command, step.key);
  }

  /** Nobody answers a signal: the log is asked until it has the command, recorded or refused. */
  private async signal(step: Step, to: StreamRef, path: string): Promise<void> {
    if (step.act.kind !== 'command') return;
    const client = this.clientOf(step.as);
    const person = this.story.people.find(({ id }) => id === step.as);
    if (!person) throw new RangeError(`the story has nobody called ${step.as}`);
    const { command } = step.act;
    const commandId = `signal:${step.key}`;
    const recorded = async () => {
      const events = await client.events<{ cause: string }>(path);
      return events.some(({ cause }) => cause === commandId);
    };
    if (await recorded()) return;
    const { role, area } = person;
    const { leave } = await client.post<{ leave: string }>('/v1/leaves', {
      kind: to.type,
      id: to.id,
    });
    const wish = { command, actor: person, commandId, replyTo: { role, area } };
    await this.options.gateway.signal(to, wish, leave);
    while (!(await recorded())) await new Promise((resolve) => setTimeout(resolve, 30));
    await this.clientOf(this.office()).post('/v1/clock/settle', {});
  }

  private fileOf(plan: string): string {
    const { planFile } = this.options;
    return plan === this.story.plan ? planFile : planFileNamed(plan, dirname(planFile));
  }

  private office(): string {
    const office = this.story.people.find(({ role }) => role === 'programme-office');
    if (!office) throw new RangeError('the story has no programme office');
    return office.id;
  }

  private clientOf(person: string): ApiClient {
    const key = this.options.keys[person];
    if (!key) throw new RangeError(`the story has nobody called ${person}`);
    return new ApiClient(this.options.apiUrl, key);
  }

  /** An API that is away for the moment, or has not confirmed, is asked again under the same key. */
  private async patiently<T>(ask: () => Promise<T>): Promise<T> {
    const giveUpAt = Date.now() + (this.options.patienceMs ?? 120_000);
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        const away =
          error instanceof ApiAbsentError || (error instanceof ApiProblem && error.status >= 500);
        if (!away || Date.now() > giveUpAt) throw error;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
  }
}

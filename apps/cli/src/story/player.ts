import { atTime, isoInVietnam } from '@ocop/calendar';
import type { StreamRef } from '@ocop/casework';
import { type CaseGateway, planFileNamed, readPlanFile, UnconfirmedError } from '@ocop/platform';
import { isGrpcServiceError } from '@temporalio/client';
import { dirname } from 'node:path';
import { ApiAbsentError, ApiClient, ApiProblem } from '../api-client';
import type { Keys } from '../system/demo-people';
import { StoryPictures } from './pictures';
import { causeOf, type Step, stepsOf, type Story } from './story';

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
  /** Keys of steps that an earlier play has brought into the log. */
  readonly counted: ReadonlySet<string>;
  /** How long an API that does not answer, or a case that is not done, is waited for. */
  readonly patienceMs?: number;
  /** Called now and then while something is waited for. */
  readonly onWaiting?: (why: string) => Promise<void>;
  /** Leaves the story where it is: the system that it is played on stops. */
  readonly leave?: AbortSignal;
}

const TELL_EVERY_MS = 20_000;
const SIGNAL_PATIENCE_MS = 15_000;

/**
 * Plays a story on the sandbox clock through the public API. It waits for facts, never for seconds: the clock moves
 * on when everything that became due has been recorded. So whatever lies before the clock has had all its
 * consequences; only steps of the instant at which an earlier play was cut off are given again, under their keys.
 */
export class Player {
  private readonly pictures: StoryPictures;

  constructor(
    private readonly story: Story,
    private readonly options: PlayerOptions,
  ) {
    this.pictures = new StoryPictures(dirname(options.planFile));
  }

  async play(): Promise<void> {
    const { until, counted, onProgress, leave } = this.options;
    const stop = until ? atTime(until, 0) : Infinity;
    const { now } = await this.clock();
    for (const step of stepsOf(this.story)) {
      leave?.throwIfAborted();
      if (step.at >= stop) break;
      if (!(counted.has(step.key) && step.at < now)) {
        await this.moveClock(step.at);
        await this.patiently(() => this.take(step));
      }
      await onProgress?.(step);
    }
    await this.moveClock(until ? stop : atTime(this.story.to, 17));
  }

  /** Also to where the clock stands already: what is due at that very instant may not have been recorded. */
  private async moveClock(to: number): Promise<void> {
    const { now, held } = await this.clock();
    // A clock that nobody has set yet shows the time of day, and may go back to where the story begins.
    const set = held || this.options.counted.size > 0;
    if (set && now > to) return;
    const keeper = this.clientOf(this.office());
    await this.patiently(() => keeper.post('/v1/clock/advance', { to: isoInVietnam(to) }));
  }

  private async clock(): Promise<{ now: number; held: boolean }> {
    const keeper = this.clientOf(this.office());
    const clock = await this.patiently(() =>
      keeper.get<{ now: string; held: boolean }>('/v1/clock'),
    );
    return { now: Date.parse(clock.now), held: clock.held };
  }

  private async take(step: Step): Promise<void> {
    const client = this.clientOf(step.as);
    if (step.act.kind === 'draft') {
      const plan = await readPlanFile(this.fileOf(step.act.plan));
      await client.post('/v1/programmes', plan, step.key);
      return;
    }
    if (step.act.kind === 'picture') {
      const { to, file } = step.act;
      // Handed in anew it would be another file under the same key.
      if (this.options.counted.has(step.key)) return;
      return this.pictures.choose(client, to, file, step.key);
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
    const commandId = causeOf(step);
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
    const giveUpAt = Date.now() + SIGNAL_PATIENCE_MS;
    while (!(await recorded())) {
      if (Date.now() > giveUpAt)
        throw new UnconfirmedError(`${to.type}/${to.id}`, 'the signal is not in the log yet');
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
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

  /**
   * An API that is away for the moment, has not confirmed, or tells of a case that is still busy, is asked again
   * under the same key; a refusal is an answer.
   */
  private async patiently<T>(ask: () => Promise<T>): Promise<T> {
    const began = Date.now();
    let told = began;
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        this.options.leave?.throwIfAborted();
        if (!isAway(error) || Date.now() - began > (this.options.patienceMs ?? 120_000))
          throw error;
        if (Date.now() - told > TELL_EVERY_MS) {
          told = Date.now();
          await this.options.onWaiting?.((error as Error).message);
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
  }
}

/** Nothing was refused: what was asked for may yet be done, or has been. */
function isAway(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.status >= 500;
  return (
    error instanceof ApiAbsentError ||
    error instanceof UnconfirmedError ||
    isGrpcServiceError((error as { cause?: unknown }).cause ?? error)
  );
}

import { Inject, Injectable } from '@nestjs/common';
import type { StreamRef } from '@ocop/casework';
import { workflowIdOf } from '@ocop/contracts';
import { internally } from '@ocop/platform';
import {
  dayTold,
  DeadlinesQueries,
  describeEvent,
  EventLog,
  type LoggedEvent,
} from '@ocop/records';
import type { EventPage } from '../lists/event-page';
import type { EventsAnswer, ToldEvent } from './case.answers';
import { type CalledDeadline, PlaceNames } from './place-names';

/** Leaves of a page's events those that the asker may read. */
type Readable = (events: LoggedEvent[]) => LoggedEvent[] | Promise<LoggedEvent[]>;
const all: Readable = (events) => events;

/** The event as clients get it, in words. */
export function inWords(event: LoggedEvent): ToldEvent {
  const [told, toldEn] = [describeEvent(event, 'vi'), describeEvent(event, 'en')];
  return {
    ...event,
    data: { ...event.data },
    at: new Date(event.at).toISOString(),
    recordedAt: new Date(event.recordedAt).toISOString(),
    day: dayTold(event),
    ...(told === undefined ? {} : { told }),
    ...(toldEn === undefined ? {} : { toldEn }),
  };
}

/** What every kind of case can be asked for: its deadlines, its workflow, its events in words. */
@Injectable()
export class CaseReads {
  constructor(
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  async about(ref: StreamRef): Promise<{ deadlines: CalledDeadline[]; workflowId: string }> {
    // Whoever has found the case is told all that it waits for, whomever that waits for.
    const deadlines = await internally(() => this.deadlines.of([ref]));
    return { deadlines: await this.places.ofHolders(deadlines), workflowId: workflowIdOf(ref) };
  }

  /** A page of the case's story; `next` is where the following page begins, absent on the last. */
  async events(
    ref: StreamRef,
    { after, limit }: EventPage,
    readable: Readable = all,
  ): Promise<EventsAnswer> {
    const found = await this.log.page(ref, after, limit + 1);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const more = found.length > limit && last ? { next: last.version } : {};
    return { items: (await readable(page)).map(inWords), ...more };
  }
}

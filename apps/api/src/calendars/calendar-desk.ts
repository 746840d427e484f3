import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import {
  closureFaults,
  considerCalendar,
  type DayFault,
  findCalendar,
  nextDecidedVersion,
  type WorkingCalendar,
  yearlyFaults,
  yearsOf,
} from '@ocop/calendar';
import { type Adoption, calendarAdoptable } from '@ocop/casework';
import { sayDayFault, sayGot } from '@ocop/exchange';
import { type Actor, isWithin, NATION, RuleViolation } from '@ocop/ground';
import { CaseGateway, ClockStore, haveAllLook, internally, POOL } from '@ocop/platform';
import {
  adopt,
  type CalendarDecision,
  decideCalendar,
  decided,
  learnCalendars,
  previewAdoption,
  recordAdoption,
} from '@ocop/records';
import type { ClientBase, Pool } from 'pg';
import { PlaceNames } from '../cases/place-names';
import { ProblemError } from '../problems/problem';
import type { CalendarWish } from './calendar.answers';
import { gathered } from './gathered';

/** What is decided of working days: checked, looked at, recorded, and told to the open cases. */
@Injectable()
export class CalendarDesk implements BeforeApplicationShutdown {
  private readonly telling = new Map<string, Promise<void>>();
  private ends = false;
  private readonly logger = new Logger(CalendarDesk.name);

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(CaseGateway) private readonly gateway: CaseGateway,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  isTelling(version: string): boolean {
    return this.telling.has(version);
  }

  /** @throws ProblemError MALFORMED_REQUEST with every day that is wrong, RuleViolation NOT_YOUR_AREA */
  async preview(wish: CalendarWish, actor: Actor) {
    const known = await learnCalendars(this.pool);
    const base = known.at(-1)?.version ?? '';
    const decision = decisionOn(base, wish, actor);
    const version = nextDecidedVersion(
      base,
      known.map((calendar) => calendar.version),
    );
    const calendar = decided(base, version, decision);
    considerCalendar(calendar);
    return { base, ...(await this.changes(calendar, actor)) };
  }

  /** @throws ProblemError MALFORMED_REQUEST with every day that is wrong, RuleViolation NOT_YOUR_AREA */
  async decide(wish: CalendarWish, actor: Actor): Promise<WorkingCalendar> {
    const base = (await learnCalendars(this.pool)).at(-1)?.version ?? '';
    const decision = decisionOn(base, wish, actor);
    const at = await this.clock.now();
    return this.inTransaction((db) => decideCalendar(db, decision, { by: actor, at }));
  }

  changes(calendar: WorkingCalendar, actor: Actor) {
    return internally(async () => {
      const now = await this.clock.now();
      const changes = previewAdoption(this.pool, calendarAdoptable(calendar), { now, by: actor });
      const { inYourArea, ...counted } = await gathered(changes, actor);
      return { ...counted, inYourArea: await this.places.ofPosts(inYourArea) };
    });
  }

  /** Puts it on record and begins to tell the open cases; asked again it goes on with those that have not heard. */
  async adopt(calendar: WorkingCalendar, actor: Actor): Promise<void> {
    requireReach(calendar.decided?.area, actor);
    const at = await this.clock.now();
    const adoptable = calendarAdoptable(calendar);
    const adoption = await this.withClient((db) =>
      recordAdoption(db, adoptable, { by: actor, at }),
    );
    if (this.telling.has(calendar.version)) return;
    this.telling.set(calendar.version, this.tell(adoption, calendar.version));
  }

  /** Those that are being told hear it out; the others hear of it when they wake, or when it is adopted again. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ends = true;
    await Promise.all(this.telling.values());
  }

  private async tell(adoption: Adoption, version: string): Promise<void> {
    try {
      const { told, failed } = await adopt(
        {
          pool: this.pool,
          record: () => Promise.resolve(adoption),
          haveLook: (where, cases) =>
            haveAllLook(this.gateway, this.untilEnd(where), { isOpen: (ref) => cases.isOpen(ref) }),
        },
        adoption,
      );
      this.logger.log(`calendar ${version}: ${told} cases told, ${failed.length} not reached`);
    } catch (error) {
      this.logger.error(`calendar ${version}: ${String(error)}`);
    } finally {
      this.telling.delete(version);
    }
  }

  private async *untilEnd<T>(all: AsyncIterable<T>): AsyncGenerator<T> {
    if (this.ends) return;
    for await (const one of all) {
      yield one;
      if (this.ends) return;
    }
  }

  private inTransaction<T>(act: (db: ClientBase) => Promise<T>): Promise<T> {
    return this.withClient(async (db) => {
      await db.query('begin');
      try {
        const made = await act(db);
        await db.query('commit');
        return made;
      } catch (error) {
        await db.query('rollback');
        throw error;
      }
    });
  }

  private async withClient<T>(act: (db: ClientBase) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      return await act(client);
    } finally {
      client.release();
    }
  }
}

function decisionOn(base: string, wish: CalendarWish, actor: Actor): CalendarDecision {
  requireReach(wish.of === 'closure' ? wish.area : undefined, actor);
  const calendar = findCalendar(base);
  const { document } = wish;
  if (wish.of === 'closure') {
    refuse(closureFaults(calendar, wish.days));
    const { of, reason, area } = wish;
    return { of, document, reason, area, days: [...wish.days].sort() };
  }
  const days = wish.days.map(({ source, ...row }) => ({ ...row, ...(source ? { source } : {}) }));
  refuse(yearlyFaults(calendar, days));
  const { of, reason } = wish;
  return { of, document, years: yearsOf(days, document), ...(reason ? { reason } : {}) };
}

/**
 * Days off of the country are entered where a whole province is kept, or the system is; a closure by whoever sits at the
 * place or above it. @throws RuleViolation NOT_YOUR_AREA
 */
function requireReach(area: string | undefined, { area: own }: Actor): void {
  const may = area === undefined ? own === NATION || !own.includes('/') : isWithin(area, own);
  if (!may) throw new RuleViolation('NOT_YOUR_AREA', { place: area ?? 'cấp tỉnh', own });
}

function refuse(faults: readonly DayFault[]): void {
  if (faults.length === 0) return;
  throw new ProblemError(
    'MALFORMED_REQUEST',
    {},
    faults.map((fault) => ({
      path: `days.${fault.at}.${fault.field === 'day' ? 'date' : 'kind'}`,
      expected: sayDayFault(fault).en,
      expectedVi: sayDayFault(fault).vi,
      got: sayGot(fault.got),
    })),
  );
}

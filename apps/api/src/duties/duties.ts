import { Inject, Injectable } from '@nestjs/common';
import { addDays, civilDateAt, type CivilDate } from '@ocop/calendar';
import { type DeadlineKind, parseStreamName } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import { internally } from '@ocop/platform';
import {
  CaseIndex,
  CaseTroubles,
  type DeadlineRow,
  DeadlinesQueries,
  NoticesQueries,
  ServingDesk,
  type WorkQueueRow,
  WorkQueries,
} from '@ocop/records';
import { dutyWords, missedWords, phraseOf, stageWords } from '@ocop/words';
import { type CalledDeadline, PlaceNames } from '../cases/place-names';
import { noticesFor } from '../access/notices-for';
import { sightOf } from '../access/sights';
import { ClockService } from '../clock/clock.service';
import { dutyActions, givenBy, isAnswered } from './duty-actions';

const MOST = 100;
/** As long before its end a deadline is soon due. */
export const SOON_DAYS = 7;

/** What waits for somebody today, and what does not reach whom it should. */
@Injectable()
export class Duties {
  constructor(
    @Inject(WorkQueries) private readonly work: WorkQueries,
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(NoticesQueries) private readonly notices: NoticesQueries,
    @Inject(ServingDesk) private readonly servings: ServingDesk,
    @Inject(CaseTroubles) private readonly troubles: CaseTroubles,
    @Inject(CaseIndex) private readonly cases: CaseIndex,
    @Inject(PlaceNames) private readonly places: PlaceNames,
    @Inject(ClockService) private readonly clock: ClockService,
  ) {}

  async of(actor: Actor) {
    const { now } = await this.clock.read();
    const today = civilDateAt(Date.parse(now));
    const soon = addDays(today, SOON_DAYS);
    const [counts, page, troubles, undelivered, visits] = await Promise.all([
      this.work.counts(actor, today, soon),
      this.work.of(actor, {}, { page: 1, pageSize: MOST, sort: 'dueOn' }),
      this.troublesOf(actor),
      this.undelivered(actor),
      this.visits(actor, { today, soon }),
    ]);
    const items = await this.whole(page.items, actor, { today, soon });
    return {
      today,
      counts: { ...counts, troubles, undelivered },
      visits,
      items,
    };
  }

  private async whole(
    rows: readonly WorkQueueRow[],
    actor: Actor,
    days: { today: CivilDate; soon: CivilDate },
  ) {
    const streams = [...new Set(rows.map(({ stream }) => stream))];
    const refs = streams.map(parseStreamName);
    const [found, revisions, called] = await Promise.all([
      internally(() => this.deadlines.of(refs)),
      this.cases.revisions(streams),
      this.places.ofPlaces(rows),
    ]);
    const deadlines = await this.places.ofHolders(found);
    return called.map(({ areaName, ...row }) => {
      const deadline = deadlineOf(row, deadlines);
      const { type, id } = parseStreamName(row.stream);
      const own =
        row.task === row.stage && !isAnswered(deadline?.kind) ? undefined : deadline?.kind;
      return {
        ...row,
        ...{ kind: type, id },
        standing: standingOf(row, days),
        what: wordsOf(row, deadline, own),
        holderName: areaName,
        deadline: deadline ?? null,
        consequence: deadline ? missedWords[deadline.kind] : null,
        actions: dutyActions(row.stream, row.stage, actor.role, own),
        given: givenBy(row.task),
        revision: revisions.get(row.stream) ?? 0,
      };
    });
  }

  /** What a commune has to bring or tell, the first to end first: no case of its own, and yet its work today. */
  private async visits({ role }: Actor, days: { today: CivilDate; soon: CivilDate }) {
    const paging = { page: 1, pageSize: MOST, sort: 'visitBy' };
    const { items, total } =
      role === 'commune-officer'
        ? await this.servings.list({ state: 'visit' }, paging)
        : { items: [], total: 0 };
    const stands = items.map(({ visitBy: dueOn }) => standingOf({ late: false, dueOn }, days));
    const of = (wanted: string) => stands.filter((standing) => standing === wanted).length;
    const next = items[0]?.visitBy ?? null;
    return { waiting: total, soon: of('soon'), overdue: of('overdue'), next };
  }

  private async troublesOf(actor: Actor): Promise<number> {
    if (sightOf('troubles', actor) === 'nothing') return 0;
    return (await this.troubles.ofArea(actor.area)).length;
  }

  private async undelivered(actor: Actor): Promise<number> {
    if (sightOf('troubles', actor) === 'nothing') return 0;
    const seen = noticesFor(actor, 'area');
    const paging = { page: 1, pageSize: 1, sort: 'orderedAt' };
    const totals = await Promise.all(
      (['failed', 'no-address'] as const).map((state) =>
        this.notices.list(seen, { state }, paging),
      ),
    );
    return totals.reduce((sum, { total }) => sum + total, 0);
  }
}

/** The deadline of a duty: its own, or of its case the one that ends next. */
function deadlineOf(
  { stream, task, dueOn, role }: WorkQueueRow,
  deadlines: readonly CalledDeadline[],
): CalledDeadline | undefined {
  const open = deadlines.filter((one) => one.stream === stream && one.open);
  const own = open.find(({ id }) => id === task);
  const due = open.filter(({ milestone, lastDay }) => !milestone && lastDay === dueOn);
  return own ?? due.find(({ holderRole }) => holderRole === role) ?? due[0];
}

function standingOf(
  { late, dueOn }: Pick<WorkQueueRow, 'late' | 'dueOn'>,
  { today, soon }: { today: CivilDate; soon: CivilDate },
): 'overdue' | 'soon' | 'waiting' {
  if (late || (dueOn !== null && dueOn < today)) return 'overdue';
  return dueOn !== null && dueOn <= soon ? 'soon' : 'waiting';
}

function wordsOf(row: WorkQueueRow, deadline?: DeadlineRow, own?: DeadlineKind) {
  if (deadline && (own !== undefined || row.dueOn !== null)) return dutyWords[deadline.kind];
  const { type } = parseStreamName(row.stream);
  return phraseOf(stageWords[type], row.stage) ?? { vi: row.stage, en: row.stage };
}

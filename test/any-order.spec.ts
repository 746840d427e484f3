import { addDays, atTime, civilDateAt } from '@ocop/calendar';
import {
  allowedActions,
  type Actions,
  type CaseState,
  type Command,
  emptyFold,
  fold,
  parseStreamName,
  type Giver,
  rolesFor,
  stagesFor,
  strays,
  type StreamType,
} from '@ocop/casework';
import { type CycleState, productCycle } from '@ocop/certification';
import { aggregateOf, aggregates } from '@ocop/contracts';
import { type RoundState, toScore } from '@ocop/evaluation';
import { type Actor, ROLES, RuleViolation } from '@ocop/ground';
import fc from 'fast-check';
import { nasty, valuesOf } from './support/nasty';
import { type PaperWorld } from './support/paper-world';
import { huongTra } from './support/plans';
import { playOnPaper, steps } from './support/story-on-paper';

const DAY_MS = 86_400_000;
const AREAS = ['hue', 'hue/huong-tra', 'hue/huong-tra/huong-toan', 'hue/chu-the/tht-bun-van-cu'];
/** Everybody but the system itself, whose commands our own code makes. */
const PEOPLE = ROLES.filter((role): role is Giver => role !== 'system');
/** Commands after which little is left to do, or that this plan's law has no use for: given rarely. */
const RARE =
  /^(Withdraw|Revoke|WithdrawPlan|StrikeProducts|ChangeSet|FileSelfScore|.+Picture|.+Support(Papers)?)$/;
const members = ['m1', 'm2', 'm3', 'm4', 'm5'];

/** What people do, reduced to numbers: a case, one of its commands, how long they waited, who they are. */
interface Deed {
  readonly wait: number;
  readonly stream: number;
  readonly command: number;
  readonly person: number;
  readonly points: number;
  readonly sensible: boolean;
  /** A field that comes out wrong: cut by a program, mistyped, or made to hurt. */
  readonly spoilt: { readonly field: number; readonly value: unknown } | null;
}

const deeds = fc.array(
  fc.record({
    wait: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 2 }), weight: 12 },
      { arbitrary: fc.integer({ min: 3, max: 60 }), weight: 1 },
    ),
    stream: fc.nat(60),
    command: fc.nat(40),
    person: fc.nat(60),
    points: fc.integer({ min: 20, max: 44 }),
    sensible: fc.oneof(
      { arbitrary: fc.constant(true), weight: 4 },
      { arbitrary: fc.constant(false), weight: 1 },
    ),
    spoilt: fc.oneof(
      { arbitrary: fc.constant(null), weight: 9 },
      { arbitrary: fc.record({ field: fc.nat(10), value: nasty }), weight: 1 },
    ),
  }),
  { minLength: 20, maxLength: 120, size: 'max' },
);

function pick<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const peoples = (actions: Actions) =>
  Object.keys(actions).filter((name) => !actions[name]?.internal);

/** Fields good enough for most commands; those that do not fit are refused by name. */
function fieldsFor(type: string, state: CaseState, now: number, deed: Deed): object {
  const today = civilDateAt(now);
  const round = state as RoundState;
  const agenda = round.members ? toScore(round).map(({ id }) => id) : [];
  const confirmed = 'confirmed';
  const fields: Record<string, object> = {
    FileDossier: { papers: [{ id: 'registration' }, { id: 'self-assessment' }] },
    FileSelfScore: { choices: { '1.1': 1 } },
    ChoosePicture: { file: 'a'.repeat(32), picture: String(deed.points % 10).repeat(64) },
    CompleteDossier: { papers: [{ id: 'registration' }] },
    CheckDossier: {
      material: confirmed,
      labour: confirmed,
      idea: confirmed,
      identity: confirmed,
      letter: '1',
    },
    ReturnDossier: { missing: [{ paper: 'x', reason: 'y' }] },
    AcceptDossier: { receipt: '1', ...(deed.points > 40 ? { round: 'huong-tra-2024-dot-2' } : {}) },
    SubmitBusinessPlan: { summary: 'x' },
    ChangeSet: { set: '26/2026-06' },
    Withdraw: { reason: 'x' },
    ReturnBusinessPlan: { reason: 'x' },
    ReturnResults: { reason: 'x' },
    ReopenScoring: { reason: 'x' },
    ConveneCouncil: {
      members: members.map((id, i) => ({ id, name: id, ...(i === 0 ? { chair: true } : {}) })),
      dossiersSentOn: addDays(today, -4),
      sessionOn: today,
    },
    OpenSession: { present: members },
    SubmitScoreSheet: {
      product: agenda.length > 0 ? pick(agenda, deed.person) : 'x',
      member: pick(members, deed.points),
      A: deed.points,
      B: 20,
      C: 20,
    },
    SubmitResults: { report: '1' },
    ApproveResults: { decision: '1', signedOn: today },
    ForwardDossiers: { letter: '1', sentOn: today },
    RecogniseFromResult: { decision: '1', signedOn: today },
    ExtendDeadline: {
      deadline: pick([...Object.keys(state.deadlines), 'x'], deed.points),
      to: '2024-12-01',
      decision: '1',
      reason: 'x',
    },
    Suspend: { decision: '1', signedOn: today, reason: 'x' },
    LiftSuspension: { decision: '1', signedOn: today },
    ProposeRevocation: { cause: 'law-breach', finding: 'x' },
    Revoke: { decision: '1', signedOn: today, cause: 'law-breach' },
    StartRenewal: { programme: 'huong-tra-2024' },
    ApprovePlan: { decision: '1', signedOn: today },
    SubmitReport: { report: 'half-year', commune: 'hue/huong-tra/huong-toan', summary: 'x' },
  };
  return fields[type] ?? {};
}

/** Who may give a command at some stage. */
function peopleFor(kind: StreamType, type: string): Giver[] {
  return PEOPLE.filter((role) => rolesFor(aggregateOf(kind).journey, type).includes(role));
}

/** The right person for the command most of the time, anybody otherwise. */
function personFor(kind: StreamType, type: string, state: CaseState, deed: Deed): Actor {
  if (!deed.sensible) {
    const [role, area] = [pick(PEOPLE, deed.person), pick(AREAS, deed.points)];
    return { id: 'anybody', name: 'anybody', role, area };
  }
  const allowed = peopleFor(kind, type);
  const now = allowed.filter((role) =>
    stagesFor(aggregateOf(kind).journey, type, role).includes(state.stage),
  );
  const role = pick(now.length > 0 ? now : allowed, deed.person);
  const cycle = state as CycleState;
  const authority = (state as RoundState).authority?.area;
  const areas: Partial<Record<Actor['role'], string>> = {
    producer: `hue/chu-the/${cycle.product?.owner.id}`,
    'commune-officer': cycle.product?.commune.area ?? 'hue/huong-tra/huong-toan',
    inspector: 'hue',
  };
  const own = cycle.tier === 'province' ? 'hue' : 'hue/huong-tra';
  return { id: 'x', name: 'x', role, area: areas[role] ?? authority ?? own };
}

function spoiltField(actions: Actions, type: string, { spoilt }: Deed): object {
  const names = Object.keys(actions[type]?.fields ?? {});
  return spoilt && names.length > 0 ? { [pick(names, spoilt.field)]: spoilt.value } : {};
}

function perform(world: PaperWorld, deed: Deed, no: number): string {
  world.advance(world.now + deed.wait * DAY_MS);
  const stream = pick(world.streams(), deed.stream);
  const ref = parseStreamName(stream);
  const state = world.state<CaseState>(stream);
  const actions = aggregateOf(ref.type).actions;
  const roles = deed.sensible ? PEOPLE : [pick(PEOPLE, deed.person)];
  const open = roles.flatMap((role) => allowedActions(aggregateOf(ref.type), state.stage, role));
  const gentle = open.filter((name) => !RARE.test(name) || deed.points === 44);
  const type = pick(gentle.length > 0 ? gentle : peoples(actions), deed.command);
  const right = fieldsFor(type, state, world.now, deed);
  const command: Command = { type, ...right, ...spoiltField(actions, type, deed) };
  try {
    world.command(ref, command, personFor(ref.type, type, state, deed), `deed:${no}`);
    return 'done';
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
}

describe('whatever people do, in whatever order and however late', () => {
  const outcomes = new Map<string, number>();
  const seen = new Map<string, number>();

  test('commands are carried out or refused by a rule; nothing else happens', () => {
    fc.assert(
      fc.property(fc.nat(steps.length), deeds, (played, list) => {
        const world = playOnPaper(Math.max(4, played));
        list.forEach((deed, no) => {
          const outcome = perform(world, deed, no);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        });
        world.advance(atTime('2028-01-10', 9));
        holdsTogether(world);
        world.events.forEach(({ type }) => seen.set(type, (seen.get(type) ?? 0) + 1));
      }),
      { seed: 2024, numRuns: 40, endOnFailure: true },
    );
    // The walk is worth something only if it gets somewhere, and is refused on the way.
    expect(outcomes.get('done')).toBeGreaterThan(200);
    expect(outcomes.size).toBeGreaterThan(8);
    const rare = [
      'DeadlinePaused',
      'DeadlineMoved',
      'CycleWithdrawn',
      'ScoresTallied',
      'RoundLate',
    ];
    for (const type of rare) expect([type, seen.get(type) ?? 0]).not.toEqual([type, 0]);
  });
});

/** A decision takes a second of a core at most, however far away the dates are that people write. */
const PATIENCE_US = 1_000_000;

describe('whatever people write', () => {
  const worlds = [3, 30, 60, 90, 120, steps.length].map((count) => playOnPaper(count));
  const commands = Object.entries(aggregates).flatMap(([kind, { actions }]) =>
    peoples(actions).map((type) => [kind, type] as const),
  );

  test.each(commands)(
    '%s: %s is carried out or refused by a rule, in bounded time',
    (kind, type) => {
      const aggregate = aggregateOf(kind as StreamType);
      const action = aggregate.actions[type];
      const cases = worlds.flatMap((world) =>
        world
          .streams()
          .filter((name) => name.startsWith(`${kind}/`))
          .map((name) => ({ name, now: world.now, folded: world.folded(parseStreamName(name)) })),
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...cases),
          valuesOf(action?.fields ?? {}),
          fc.constantFrom(...PEOPLE),
          fc.constantFrom(...AREAS),
          ({ name, now, folded }, fields, role, area) => {
            const roles = peopleFor(kind as StreamType, type);
            for (const allowed of [role, ...roles]) {
              const actor = { id: 'm1', name: 'x', role: allowed, area };
              const began = process.cpuUsage();
              const context = { now, actor, stream: name, version: folded.version };
              const events = decided(() =>
                aggregate.decide({ type, ...fields }, folded.state, context),
              );
              expect(process.cpuUsage(began).user).toBeLessThan(PATIENCE_US);
              // What is to be recorded is what any database can keep.
              expect(JSON.stringify(events)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
            }
          },
        ),
        { seed: 2024, numRuns: 150 },
      );
    },
  );
});

/** What a decision records; a refusal by a rule records nothing, any other error is ours. */
function decided<E>(decide: () => E[]): E[] {
  try {
    return decide();
  } catch (error) {
    if (error instanceof RuleViolation) return [];
    throw error;
  }
}

function holdsTogether(world: PaperWorld): void {
  for (const name of world.streams()) {
    const ref = parseStreamName(name);
    const state = world.state<CaseState>(name);
    foldsAgainTo(world, name, state);
    expect(state.todo).toEqual([]);
    if (aggregateOf(ref.type).isClosed(state)) continue;
    if (ref.type === 'product-cycle') goesOn(world, state as CycleState);
  }
  const keys = world.events
    .filter(({ type }) => type === 'NoticeOrdered')
    .map(({ data }) => (data as { notice: { key: string } }).notice.key);
  expect(new Set(keys).size).toBe(keys.length);
}

/** Whoever holds an open product can do something about it, or a round that is open has it on its list. */
function goesOn(world: PaperWorld, state: CycleState): void {
  const { id, stage } = state;
  const holder = productCycle.subject(state).holder;
  const next = holder ? allowedActions(productCycle, stage, holder.role) : [];
  const waits = ['on-agenda', 'scored', 'forwarding'].includes(stage);
  const round = waits ? world.state<RoundState>(`evaluation-round/${state.round}`) : undefined;
  const listed = round?.stage !== 'closed' && round?.products.some((one) => one.id === id);
  expect({ id, stage, goesOn: waits ? listed : next.length > 0 }).toMatchObject({ goesOn: true });
}

/** What the log says is what the case believes: a restart from the log changes nothing. And nothing leaves the way. */
function foldsAgainTo(world: PaperWorld, name: string, state: CaseState): void {
  const ref = parseStreamName(name);
  const aggregate = aggregateOf(ref.type);
  const events = world.events.filter(({ stream }) => stream === name);
  const astray = new Set<string>();
  const again = events.reduce(
    (folded, event) => {
      const { stage } = folded.state;
      if (strays(aggregate.journey, stage, event.type)) astray.add(`${event.type} at ${stage}`);
      return fold(aggregate, folded, world.openedForFold(ref, event));
    },
    emptyFold(aggregate, ref.id),
  );
  expect(again.state).toEqual(state);
  expect([...astray]).toEqual([]);
}

test('an ended cycle has no open deadline', () => {
  const world = playOnPaper(4);
  world.advance(atTime('2024-12-31', 9));
  for (const { id } of huongTra.products) {
    const state = world.state<CycleState>(`product-cycle/huong-tra-2024-${id}`);
    expect(state.stage).toBe('closed');
    expect(Object.values(state.deadlines).filter(({ open }) => open)).toEqual([]);
    expect(allowedActions(productCycle, state.stage, 'producer')).toEqual([]);
  }
});

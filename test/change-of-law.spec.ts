import { parseStreamName, enclose, type StreamRef } from '@ocop/casework';
import type { CycleState } from '@ocop/certification';
import type { RoundState } from '@ocop/evaluation';
import { type Actor, RuleViolation } from '@ocop/ground';
import type { Plan, YearState } from '@ocop/programmes';
import { at } from './support/case-bench';
import { PaperWorld } from './support/paper-world';
import { chair, commune, huongTra, office, producer, provinceOffice } from './support/plans';

/** The town's plan of 2024 as of another year. */
function planOf(year: number): Plan {
  const moved = JSON.parse(JSON.stringify(huongTra).replaceAll('2024', `${year}`)) as Plan;
  return { ...moved, year, closes: { ...moved.closes, on: `${year + 1}-01-15` } };
}

/** Its first round is to be decided when there are no districts any more. */
const plan2025 = planOf(2025);
const YEAR: StreamRef = { type: 'programme-year', id: 'huong-tra-2025' };
const bun: StreamRef = { type: 'product-cycle', id: 'huong-tra-2025-bun-van-cu' };
const round1: StreamRef = { type: 'evaluation-round', id: 'huong-tra-2025-dot-1' };
const name = ({ type, id }: StreamRef) => `${type}/${id}`;

class World extends PaperWorld {
  private keys = 0;

  given(
    when: string,
    ref: StreamRef,
    actor: Actor,
    command: { type: string; [f: string]: unknown },
  ) {
    this.advance(at(when));
    this.command(ref, command, actor, `key-${(this.keys += 1)}`);
  }

  refusal(when: string, ref: StreamRef, actor: Actor, command: { type: string }): RuleViolation {
    try {
      this.given(when, ref, actor, command);
    } catch (error) {
      if (error instanceof RuleViolation) return error;
      throw error;
    }
    throw new Error(`${command.type} was not refused`);
  }

  types(ref: StreamRef): string[] {
    return this.events.filter(({ stream }) => stream === name(ref)).map(({ type }) => type);
  }
}

function opened(plan: Plan): World {
  const world = new World(at('2025-04-09 08:00'));
  world.given('2025-04-09 08:10', YEAR, office, { type: 'DraftPlan', plan: enclose(plan) });
  const signedOn = '2025-04-09';
  world.given('2025-04-09 08:20', YEAR, chair, { type: 'ApprovePlan', decision: '1', signedOn });
  return world;
}

const papers = [{ id: 'registration' }, { id: 'self-assessment' }];
const confirmed = 'confirmed';
const check = { type: 'CheckDossier', material: confirmed, labour: confirmed, letter: '12/UBND' };

function onAgenda(): World {
  const world = opened(plan2025);
  world.given('2025-05-15', bun, producer, { type: 'FileDossier', papers });
  world.given('2025-05-20', bun, commune, check);
  world.given('2025-05-25', bun, office, { type: 'AcceptDossier', receipt: '1' });
  return world;
}

describe('the end of the districts', () => {
  const world = onAgenda();
  world.advance(at('2025-07-07'));

  test('moves what is open to the province, under the amended law', () => {
    expect(world.state<CycleState>(name(bun))).toMatchObject({
      stage: 'on-agenda',
      tier: 'province',
      regulation: '148-1489-2025',
    });
    expect(world.state<RoundState>(name(round1))).toMatchObject({
      tier: 'province',
      authority: { area: 'hue' },
      regulation: '148-1489-2025',
    });
    expect(world.state<YearState>(name(YEAR)).plan).toMatchObject({
      regulation: '148-1489-2025',
      authority: { area: 'hue', tier: 'province' },
    });
    for (const stream of world.open()) {
      const { regulation } = world.state<{ regulation?: string }>(stream);
      expect([undefined, '148-1489-2025']).toContain(regulation);
    }
  });

  test('tells the office that takes over, producer and commune, once', () => {
    const told = world.events.filter(
      ({ stream, type, data }) =>
        stream === name(bun) &&
        type === 'NoticeOrdered' &&
        (data as { notice: { template: string } }).notice.template === 'passed-on',
    );
    expect(told).toHaveLength(1);
    const { notice } = told[0]?.data as { notice: { to: { post: { area: string } }[] } };
    expect(notice.to.map(({ post }) => post.area)).toContain('hue');
  });

  test('leaves the town nothing to do and lets the province go on where the round stands', () => {
    const convene = {
      type: 'ConveneCouncil',
      members: ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({
        id,
        name: id,
        ...(i ? {} : { chair: true }),
      })),
      dossiersSentOn: '2025-07-07',
      sessionOn: '2025-07-10',
    };
    expect(world.refusal('2025-07-07 10:00', round1, office, convene).code).toBe('NOT_YOUR_CASE');
    world.given('2025-07-07 11:00', round1, provinceOffice, convene);
    expect(world.state<RoundState>(name(round1)).stage).toBe('convened');
  });

  test('opens what comes later as rounds of the province', () => {
    world.advance(at('2025-08-20'));
    const later = world
      .streams()
      .map(parseStreamName)
      .filter(({ type }) => type === 'evaluation-round');
    for (const ref of later)
      expect(world.state<RoundState>(name(ref))).toMatchObject({ tier: 'province' });
  });
});

test('a council of the town that had not come to a decision makes room for one of the province', () => {
  const world = onAgenda();
  const members = ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({
    id,
    name: id,
    ...(i ? {} : { chair: true }),
  }));
  const days = { dossiersSentOn: '2025-06-26', sessionOn: '2025-06-30' };
  world.given('2025-06-26', round1, office, { type: 'ConveneCouncil', members, ...days });
  world.given('2025-06-30 09:00', round1, office, {
    type: 'OpenSession',
    present: members.map(({ id }) => id),
  });
  world.advance(at('2025-07-07'));
  expect(world.state<RoundState>(name(round1))).toMatchObject({
    stage: 'frozen',
    members: [],
    pass: 2,
  });
});

describe('the end of the law of 2023 on 22/05/2026', () => {
  const year: StreamRef = { type: 'programme-year', id: 'huong-tra-2026' };
  const plan2026 = { ...planOf(2026), regulation: '148-1489-2025' };
  const [province] = plan2026.higher;
  if (!province) throw new Error('the plan names no province');
  const plan: Plan = {
    ...plan2026,
    authority: province,
    higher: plan2026.higher.slice(1),
    rounds: plan2026.rounds.map(({ forwardFrom: _, ...round }) => ({ ...round, tier: 'province' })),
  };
  const [filed, unfiled] = ['bun-van-cu', 'kieu-huong-chu'].map((id): StreamRef => ({
    type: 'product-cycle',
    id: `huong-tra-2026-${id}`,
  })) as [StreamRef, StreamRef];
  const provinceChair: Actor = { id: 'ct', name: 'CT', role: 'authority', area: 'hue' };

  const world = new World(at('2026-04-09 08:00'));
  world.given('2026-04-09 08:10', year, provinceOffice, { type: 'DraftPlan', plan: enclose(plan) });
  const approval = { type: 'ApprovePlan', decision: '1', signedOn: '2026-04-09' };
  world.given('2026-04-09 08:20', year, provinceChair, approval);
  world.given('2026-05-15', filed, producer, { type: 'FileDossier', papers });
  world.advance(at('2026-05-23'));

  test('a re-evaluation that was filed is decided in the 30 days of điều 12', () => {
    expect(world.state<CycleState>(name(filed)).deadlines['law-end']).toMatchObject({
      open: true,
      deadline: { lastDay: '2026-06-21' },
      basis: { clause: 'điều 12' },
    });
    expect(world.types(filed)).toContain('LawTookForce');
  });

  test('what was not filed ends, and can be registered under the new law', () => {
    expect(world.types(unfiled).slice(-12)).toContain('CycleClosed');
    expect(world.state<CycleState>(name(unfiled)).stage).toBe('closed');
  });
});

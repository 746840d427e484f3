import { atTime, formatDay } from '@ocop/calendar';
import { type Command, parseStreamName } from '@ocop/casework';
import { type CycleState, productCycle } from '@ocop/certification';
import { type RoundState, toScore } from '@ocop/evaluation';
import type { Actor } from '@ocop/ground';
import type { Plan } from '@ocop/programmes';
import { writeNotice } from '@ocop/notices';
import { at } from './support/case-bench';
import { PaperWorld } from './support/paper-world';
import {
  chair,
  commune,
  huongTra,
  office,
  planNamed,
  producer,
  provinceChair,
  provinceOffice,
} from './support/plans';

const province = planNamed('thua-thien-hue-2024');
const members = ['m1', 'm2', 'm3', 'm4', 'm5'];
const CYCLE = 'product-cycle/huong-tra-2024-bun-van-cu';

/** Bún Vân Cù on paper, with whoever acts on it and its rounds. */
class Course {
  readonly world = new PaperWorld(at('2024-04-09'));
  private count = 0;

  constructor(
    plan: Plan = huongTra,
    above: Plan = province,
    readonly name = CYCLE,
  ) {
    this.world.openYear(above);
    this.world.advance(at('2024-04-09 09:00'));
    this.world.openYear(plan);
  }

  get product(): CycleState {
    return this.world.state<CycleState>(this.name);
  }

  round(id: string): RoundState {
    return this.world.state<RoundState>(`evaluation-round/${id}`);
  }

  on(when: string, stream: string, actor: Actor, command: Command): this {
    this.world.advance(at(when));
    this.world.command(parseStreamName(stream), command, actor, `c${(this.count += 1)}`);
    return this;
  }

  does(when: string, actor: Actor, type: string, fields: object = {}): this {
    return this.on(when, this.name, actor, { type, ...fields });
  }

  filedAndChecked(filed: string, checked: string): this {
    const papers = [{ id: 'registration' }, { id: 'self-assessment' }];
    const contents = { material: 'confirmed', labour: 'confirmed', idea: 'confirmed' };
    return this.does(filed, producer, 'FileDossier', { papers }).does(
      checked,
      commune,
      'CheckDossier',
      { ...contents, identity: 'confirmed', letter: '12/UBND' },
    );
  }

  convened(round: string, day: string, session: string, by = office): this {
    return this.on(day, `evaluation-round/${round}`, by, {
      type: 'ConveneCouncil',
      members: members.map((id, i) => ({ id, name: id, ...(i === 0 ? { chair: true } : {}) })),
      dossiersSentOn: day,
      sessionOn: session,
    });
  }

  /** The council gives every product on its agenda so many points, and the office submits the results. */
  scored(round: string, day: string, points: number, by = office): this {
    const stream = `evaluation-round/${round}`;
    if (this.round(round).stage === 'convened')
      this.on(day, stream, by, { type: 'OpenSession', present: members });
    const [A, B, C] = [Math.min(40, points - 45), 22, points - 22 - Math.min(40, points - 45)];
    for (const { id: product } of toScore(this.round(round)))
      for (const member of members)
        this.on(
          day,
          stream,
          { ...by, id: member, role: 'council-member' },
          {
            type: 'SubmitScoreSheet',
            product,
            member,
            A,
            B,
            C,
          },
        );
    this.on(day, stream, by, { type: 'CloseScoring' });
    return this.on(day, stream, by, { type: 'SubmitResults', report: '31/BC' });
  }

  approved(round: string, signedOn: string, by = chair): this {
    const approve = { type: 'ApproveResults', decision: '1520/QĐ-UBND', signedOn };
    return this.on(`${signedOn} 17:00`, `evaluation-round/${round}`, by, approve);
  }

  forwarded(round: string, sentOn: string, by = office, more: object = {}): this {
    const letter = { type: 'ForwardDossiers', letter: '45/PKT', sentOn, ...more };
    return this.on(`${sentOn} 17:30`, `evaluation-round/${round}`, by, letter);
  }
}

const [dot1, dot2] = ['huong-tra-2024-dot-1', 'huong-tra-2024-dot-2'];
const tinh1 = 'thua-thien-hue-2024-dot-1';
const receipt = { receipt: '31/BN' };
const accepted = (course = new Course()) =>
  course
    .filedAndChecked('2024-05-15', '2024-05-29')
    .does('2024-06-04', office, 'AcceptDossier', receipt);

/** Every notice of a course can be written from the facts that it carries. */
function readable({ world }: Course): void {
  for (const { type, data } of world.events) {
    if (type !== 'NoticeOrdered') continue;
    const { template, facts, to } = (
      data as { notice: { template: string; facts: object; to: [] } }
    ).notice;
    for (const { facts: own } of to as { facts?: object }[])
      expect(writeNotice(template, { ...facts, ...own }).body).not.toMatch(/\{\{|undefined/);
  }
}

test('a dossier that lies at the office on the last closing day is accepted after it and recognised', () => {
  const course = new Course().filedAndChecked('2024-09-09', '2024-09-20');
  course.world.advance(atTime('2024-09-25', 12));
  expect(course.product).toMatchObject({ stage: 'office-intake', round: dot2 });
  course.does('2024-09-26', office, 'AcceptDossier', receipt);
  expect(toScore(course.round(dot2)).map(({ id }) => id)).toEqual(['huong-tra-2024-bun-van-cu']);
  course.convened(dot2, '2024-09-27', '2024-10-01').scored(dot2, '2024-10-01', 65);
  course.approved(dot2, '2024-10-08');
  expect(course.product).toMatchObject({ stage: 'recognised', stars: 3 });
  readable(course);
});

test('an office that never accepts it loses the round, and the product nothing: it goes on by name', () => {
  const course = new Course().filedAndChecked('2024-06-10', '2024-06-21');
  const other = new Course();
  course.world.advance(atTime('2024-07-10', 9));
  // Nobody else had come: the empty round ended on the day of its decision.
  expect(course.round(dot1).stage).toBe('closed');
  expect(course.product).toMatchObject({ stage: 'office-intake', round: dot2 });
  course.world.advance(atTime('2024-12-31', 9));
  expect(course.product.stage).toBe('office-intake');
  expect(course.product.round).toBeUndefined();
  readable(course);
  other.world.advance(atTime('2024-12-31', 9));
  expect(other.product.stage).toBe('closed');
});

test('a district cannot bring its product before the province’s council', () => {
  const course = new Course().filedAndChecked('2024-06-10', '2024-06-20');
  course.does('2024-07-02', office, 'AcceptDossier', { ...receipt, round: tinh1 });
  expect(course.product).toMatchObject({ stage: 'office-intake', tier: 'district' });
  expect(course.round(tinh1).products).toEqual([]);
  const refusals = course.world.events.filter(({ type }) => type === 'RoundRefusedProduct');
  expect(refusals.map(({ data }) => data)).toEqual([{ round: tinh1, code: 'WRONG_ROUND' }]);
  readable(course);
});

/** 92 points at the town and at the province. */
const at92 = (course: Course) =>
  accepted(course)
    .convened(dot1, '2024-06-26', '2024-07-01')
    .scored(dot1, '2024-07-01', 92)
    .approved(dot1, '2024-07-05')
    .forwarded(dot1, '2024-07-08')
    .does('2024-07-15', provinceOffice, 'AcceptDossier', { ...receipt, round: tinh1 })
    .convened(tinh1, '2024-08-02', '2024-08-06', provinceOffice)
    .scored(tinh1, '2024-08-06', 92, provinceOffice)
    .approved(tinh1, '2024-08-20', provinceChair);

test.each<[string, Plan, object]>([
  ['the province’s plan names the centre', province, {}],
  ['its office names the centre', { ...province, higher: [] }, { to: province.higher[0] }],
])('92 points at the province reach the centre when %s', (_how, above, named) => {
  const course = at92(new Course(huongTra, above));
  expect(course.product.stage).toBe('forwarding');
  course.forwarded(tinh1, '2024-08-22', provinceOffice, named);
  expect(course.product).toMatchObject({ stage: 'office-intake', tier: 'centre' });
  expect(productCycle.subject(course.product).holder).toEqual({
    role: 'programme-office',
    area: 'trung-uong',
  });
  expect(course.round(tinh1).stage).toBe('closed');
  readable(course);
});

test('without anybody named the letter is refused, and the round still waits for it', () => {
  const course = at92(new Course(huongTra, { ...province, higher: [] }));
  expect(() => course.forwarded(tinh1, '2024-08-22', provinceOffice)).toThrow('RECEIVER_REQUIRED');
  expect(course.round(tinh1).stage).toBe('decided');
});

test('results sent back and scored again: the certificate states what the council gave last', () => {
  const course = accepted()
    .convened(dot1, '2024-06-26', '2024-07-01')
    .scored(dot1, '2024-07-01', 49);
  const round = `evaluation-round/${dot1}`;
  course
    .on('2024-07-02', round, chair, { type: 'ReturnResults', reason: 'ghi nhầm điểm' })
    .on('2024-07-03', round, office, { type: 'ReopenScoring', reason: 'ghi nhầm điểm' })
    .scored(dot1, '2024-07-03', 60)
    .approved(dot1, '2024-07-05');
  expect(course.product).toMatchObject({ stage: 'recognised', stars: 3 });
  expect(course.product.scores.map(({ stars }) => stars)).toEqual([2, 3]);
  readable(course);
});

test('ids as long as they may be go all the way to the certificate', () => {
  const id = `v${'-v'.repeat(59)}`;
  const plan: Plan = {
    ...huongTra,
    products: huongTra.products.map((one) => (one.id === 'bun-van-cu' ? { ...one, id } : one)),
  };
  const course = new Course(plan, province, `product-cycle/huong-tra-2024-${id}`);
  accepted(course)
    .convened(dot1, '2024-06-26', '2024-07-01')
    .scored(dot1, '2024-07-01', 60)
    .approved(dot1, '2024-07-05');
  expect(course.product.stage).toBe('recognised');
  expect(formatDay(course.product.certificate?.validUntil ?? '')).toBe('05/07/2027');
});

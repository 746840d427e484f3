import { type Command, parseStreamName } from '@ocop/casework';
import { type RoundState, toScore } from '@ocop/evaluation';
import type { Actor } from '@ocop/ground';
import type { Plan } from '@ocop/programmes';
import { at } from './case-bench';
import { councillor, type councilOf, longComment } from './large-plan';
import { PaperWorld } from './paper-world';
import { chair, commune, office, producer } from './plans';

/** The first round of a large plan on paper, in which every product has been filed in time. */
export class LargeRound {
  readonly world = new PaperWorld(at('2024-04-09'));
  readonly stream: string;
  private count = 0;

  constructor(
    readonly plan: Plan,
    private readonly members: ReturnType<typeof councilOf>,
  ) {
    this.stream = `evaluation-round/${plan.rounds[0]?.id ?? ''}`;
  }

  get round(): RoundState {
    return this.world.state<RoundState>(this.stream);
  }

  /** Something that is done in the round. */
  gives(actor: Actor, type: string, fields: object = {}): void {
    this.does(this.stream, actor, { type, ...fields });
  }

  /** As far as the council's session, with everybody present. */
  inSession(council: 'named' | 'appointed' = 'named'): this {
    const { plan, members, world } = this;
    world.openYear(plan);
    this.filed();
    world.advance(at('2024-06-26'));
    if (council === 'appointed') this.appoint();
    const days = { dossiersSentOn: '2024-06-26', sessionOn: '2024-07-01' };
    this.gives(office, 'ConveneCouncil', { members, ...days });
    world.advance(at('2024-07-01'));
    this.gives(office, 'OpenSession', { present: members.map(({ id }) => id) });
    return this;
  }

  /** Each of them comes from a commune of the plan, whose products he does not judge. */
  private appoint(): void {
    const { plan, members } = this;
    const from = (i: number) => plan.communes[i]?.area;
    this.does(`programme-year/${plan.id}`, chair, {
      type: 'AppointCouncil',
      decision: '980/QĐ-UBND',
      signedOn: '2024-06-26',
      from: '2024-06-26',
      until: '2025-06-30',
      members: members.map((member, i) => ({
        ...member,
        capacity: `Ủy viên, Phó Trưởng phòng chuyên môn thuộc Ủy ban nhân dân thị xã (${i + 1})`,
        ...(i === 1 ? { viceChair: true } : {}),
        commune: from(i),
      })),
    });
  }

  /** The sheet of each member for each product on the agenda that he may judge. */
  sheets(points: (no: number, member: number) => number): Command[] {
    return toScore(this.round).flatMap(({ id, no, recused = 0 }) =>
      this.members.flatMap((member, i) => {
        if ((recused & (1 << i)) !== 0) return [];
        const parts = { A: points(no, i), B: 20, C: 20, comment: longComment(no) };
        return [{ type: 'SubmitScoreSheet', product: id, member: member.id, ...parts }];
      }),
    );
  }

  scored(points: (no: number, member: number) => number): void {
    for (const sheet of this.sheets(points))
      this.does(this.stream, councillor(String(sheet['member'])), sheet);
  }

  /** Members differed too much: the office closes, and each scores once more. */
  scoredAgain(points: (no: number, member: number) => number): void {
    this.gives(office, 'CloseScoring');
    this.scored(points);
  }

  private filed(): void {
    const papers = [{ id: 'registration' }, { id: 'self-assessment' }];
    const contents = { material: 'confirmed', labour: 'confirmed', idea: 'confirmed' };
    const check = { type: 'CheckDossier', ...contents, identity: 'confirmed', letter: '1' };
    for (const { id, no, owner, commune: area } of this.plan.products) {
      const cycle = `product-cycle/${this.plan.id}-${id}`;
      const filing = { type: 'FileDossier', papers };
      this.does(cycle, { ...producer, area: `hue/chu-the/${owner.id}` }, filing);
      this.does(cycle, { ...commune, area }, check);
      this.does(cycle, office, { type: 'AcceptDossier', receipt: String(no) });
    }
  }

  private does(stream: string, actor: Actor, command: Command): void {
    this.world.command(parseStreamName(stream), command, actor, `c${(this.count += 1)}`);
  }
}

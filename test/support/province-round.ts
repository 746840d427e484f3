import type { Command } from '@ocop/casework';
import type { RoundState } from '@ocop/evaluation';
import type { Actor, Role } from '@ocop/ground';
import { councilRecord, type CouncilRecord } from '@ocop/papers';
import type { Plan } from '@ocop/programmes';
import { findRegulation } from '@ocop/regulations';
import { at } from './case-bench';
import { PaperWorld } from './paper-world';
import { planNamed, provinceChair, provinceOffice } from './plans';

/** A product of a published list, with the members' points where the list has them. */
export interface OnList {
  readonly id: string;
  readonly name: string;
  readonly owner: { readonly id: string; readonly name: string };
  readonly commune?: string;
  readonly kind?: 'first' | 're-evaluation' | 'upgrade';
  readonly points?: readonly number[];
}

const hue = planNamed('hue-2027');
const ROUND = { type: 'evaluation-round', id: `${hue.id}-dot-1` } as const;
const members = ['m1', 'm2', 'm3', 'm4', 'm5'].map((id, i) => ({
  id,
  name: `Ủy viên ${i + 1}`,
  ...(i === 0 ? { chair: true } : {}),
}));
const papers = findRegulation(hue.regulation)
  .papers.filter(({ mandatory }) => mandatory)
  .map(({ id }) => ({ id }));
const as = (id: string, role: Role, area: string): Actor => ({ id, name: id, role, area });

/** A plan of a province that judges first itself, with these products in the order of its annex. */
export function provincePlan(listed: readonly OnList[], more: Partial<Plan> = {}): Plan {
  const [home] = more.communes ?? hue.communes;
  if (!home) throw new Error('a plan needs a commune');
  const products = listed.map(({ id, name, owner, commune, kind = 'first' }, i) => ({
    ...{ no: i + 1, id, name, owner, kind },
    commune: commune ?? home.area,
    start: 'preparing' as const,
  }));
  return { ...hue, ...more, products };
}

/** Points by part with this total: A first, then C, then B. */
export const partsOf = (total: number) => ({
  A: Math.min(40, total),
  B: Math.max(0, Math.min(25, total - 75)),
  C: Math.max(0, Math.min(35, total - 40)),
});

/**
 * The first round of a province on paper, from the dossiers to the decision: under QĐ 26/2026, since QĐ 148 lets a
 * district judge first; the bands of the stars are the same.
 */
export class ProvinceRound {
  readonly world = new PaperWorld(at('2027-01-05'));
  private given = 0;

  constructor(
    readonly plan: Plan,
    private readonly listed: readonly OnList[],
  ) {
    this.world.openYear(plan);
    this.world.advance(at('2027-03-01'));
  }

  /** Every dossier goes by its commune to the office and onto the list. */
  filed(): this {
    for (const product of this.plan.products) {
      const cycle = { type: 'product-cycle', id: this.cycleOf(product.id) } as const;
      const producer = as(product.owner.id, 'producer', `hue/chu-the/${product.owner.id}`);
      this.give(cycle, producer, { type: 'FileDossier', papers });
      const confirmed = 'confirmed';
      const contents = { material: confirmed, labour: confirmed, idea: confirmed };
      const check = { type: 'CheckDossier', ...contents, identity: confirmed, letter: '12/UBND' };
      this.give(cycle, as('xa', 'commune-officer', product.commune), check);
      this.give(cycle, provinceOffice, { type: 'AcceptDossier', receipt: `${product.no}/BN` });
    }
    return this;
  }

  convened(): this {
    this.world.advance(at('2027-05-04'));
    const days = { dossiersSentOn: '2027-05-04', sessionOn: '2027-06-01' };
    this.give(ROUND, provinceOffice, { type: 'ConveneCouncil', members, ...days });
    this.world.advance(at('2027-06-01 08:00'));
    const present = members.map(({ id }) => id);
    return this.give(ROUND, provinceOffice, { type: 'OpenSession', present });
  }

  putOff(ids: readonly string[], reason: string): this {
    const products = ids.map((id) => this.cycleOf(id));
    const put = { type: 'PutOffProducts', products, to: 'next-round', reason };
    return this.give(ROUND, provinceOffice, put);
  }

  /** The members in turn give the points of the list. */
  scored(): this {
    for (const { id, points } of this.listed)
      members.forEach((member, i) => {
        if (!points) return;
        const total = points[i % points.length] ?? 0;
        const sheet = { product: this.cycleOf(id), member: member.id, ...partsOf(total) };
        const by = as(member.id, 'council-member', 'hue');
        this.give(ROUND, by, { type: 'SubmitScoreSheet', ...sheet });
      });
    return this.give(ROUND, provinceOffice, { type: 'CloseScoring' });
  }

  decided(decision: string, signedOn = '2027-06-15'): this {
    this.give(ROUND, provinceOffice, { type: 'SubmitResults', report: '31/BC' });
    this.world.advance(at(`${signedOn} 10:00`));
    return this.give(ROUND, provinceChair, { type: 'ApproveResults', decision, signedOn });
  }

  forwarded(letter: string, sentOn = '2027-06-20'): this {
    this.world.advance(at(`${sentOn} 10:00`));
    return this.give(ROUND, provinceOffice, { type: 'ForwardDossiers', letter, sentOn });
  }

  get record(): CouncilRecord {
    const name = `${ROUND.type}/${ROUND.id}`;
    const own = this.world.events.filter(({ stream }) => stream === name);
    const events = own.map((event) => this.world.opened(event)) as never[];
    return councilRecord(this.world.state<RoundState>(name), events);
  }

  /** What happened in any case, of one kind. */
  told(type: string): readonly object[] {
    return this.world.events.flatMap((event) => (event.type === type ? [event.data] : []));
  }

  cycle<S>(id: string): S {
    return this.world.state<S>(`product-cycle/${this.cycleOf(id)}`);
  }

  recognition<S>(id: string): S {
    return this.world.state<S>(`recognition/${this.cycleOf(id)}`);
  }

  cycleOf(id: string): string {
    return `${this.plan.id}-${id}`;
  }

  private give(to: Parameters<PaperWorld['command']>[0], actor: Actor, command: Command): this {
    this.given += 1;
    this.world.command(to, command, actor, `${command.type}:${this.given}`);
    return this;
  }
}

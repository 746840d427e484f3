import { type Command, streamName } from '@ocop/casework';
import type { RoundState } from '@ocop/evaluation';
import { type Actor, SYSTEM } from '@ocop/ground';
import { expectedList, type ListedProduct } from '@ocop/programmes';
import { at } from './case-bench';
import { type Choices, sheetOn, vegetables } from './criteria-bench';
import { councilOf, councillor, upTo } from './large-plan';
import { PaperWorld } from './paper-world';
import { office } from './plans';
import { opening, product, under, van } from './round-bench';

/** A round of a province under QĐ 26/2026 on paper, alone: as many products of one set as asked for, before its council. */
export class CriteriaRound {
  readonly ref: { readonly type: 'evaluation-round'; readonly id: string };
  readonly stream: string;
  readonly world = new PaperWorld(at('2024-04-09'));
  readonly members: ReturnType<typeof councilOf>;
  readonly products: readonly ListedProduct[];
  private count = 0;

  constructor(size: { products: number; members: number }, id = 'dot-cham-diem') {
    this.ref = { type: 'evaluation-round', id };
    this.stream = streamName(this.ref);
    this.members = councilOf(size.members);
    this.products = upTo(size.products).map((no) => ({
      ...product(van),
      id: `san-pham-${no}`,
      no,
      name: `Rau an toàn số ${no}`,
      set: vegetables.id,
    }));
  }

  get round(): RoundState {
    return this.world.state<RoundState>(this.stream);
  }

  /** As far as the council's call: its members hold the e-dossiers. */
  convened(): this {
    const law = { tier: 'province', regulation: '26-2026' } as const;
    const authority = { ...opening.authority, tier: 'province' as const };
    const products = expectedList(this.products);
    this.gives(SYSTEM, { type: 'OpenRound', opening: { ...opening, ...law, authority, products } });
    for (const one of this.products) {
      const entering = { product: one, under: { ...under, ...law }, at: at('2024-06-20') };
      this.gives(SYSTEM, { type: 'EnterRound', ...entering });
    }
    this.world.advance(at('2024-06-26'));
    const days = { dossiersSentOn: '2024-06-26', sessionOn: '2024-07-01' };
    this.gives(office, { type: 'ConveneCouncil', members: this.members, ...days });
    return this;
  }

  inSession(): this {
    this.convened();
    this.world.advance(at('2024-07-01'));
    const present = this.members.map(({ id }) => id);
    this.gives(office, { type: 'OpenSession', present });
    return this;
  }

  /** A member's sheet for a product, as the edge sends it on. */
  sheet(member: string, id: string, choices: Choices, more: object = {}): Command {
    return sheetOn(vegetables, id, member, choices, more);
  }

  scores(member: string, id: string, choices: Choices, more: object = {}): void {
    this.gives(councillor(member), this.sheet(member, id, choices, more));
  }

  gives(actor: Actor, command: Command): void {
    this.world.command(this.ref, command, actor, `c${(this.count += 1)}`);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { nextTaking } from '@ocop/evaluation';
import type { Jurisdiction } from '@ocop/programmes';
import { internally } from '@ocop/platform';
import { CaseIndex, printOf, type ProductOverviewRow, RoundsQueries } from '@ocop/records';
import type { CommandBody } from '../commands/command.schemas';

/** Fills in the round of an accepted dossier where the sender left it open: the next one that still takes dossiers. */
@Injectable()
export class RoundDefaults {
  constructor(
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(CaseIndex) private readonly cases: CaseIndex,
  ) {}

  async fill(
    body: CommandBody,
    product: ProductOverviewRow,
    commandId: string,
  ): Promise<CommandBody> {
    if (body.type !== 'AcceptDossier' || body['round'] !== undefined) return body;
    const before = await this.filledBefore(body, product, commandId);
    if (before) return before;
    if (product.round) return body;
    const next = nextTaking(await this.roundsOf(product));
    return next ? { ...body, round: next.id } : body;
  }

  /** A command sent again is the same command: it gets what it got when it counted, whatever is open by now. */
  private async filledBefore(
    body: CommandBody,
    product: ProductOverviewRow,
    commandId: string,
  ): Promise<CommandBody | undefined> {
    const ref = { type: 'product-cycle', id: product.id } as const;
    const counted = await this.cases.allOf(ref, commandId);
    const accepted = counted.find(({ type }) => type === 'DossierAccepted');
    if (!accepted) return undefined;
    const { expectedRevision: _, ...sent } = body;
    const rounds = await this.roundsOf(product);
    const filled = rounds.find(({ id }) => printOf({ ...sent, round: id }) === accepted.print);
    return filled ? { ...body, round: filled.id } : body;
  }

  /** Rounds before which the product is judged. */
  private async roundsOf({ tier, authorityArea: area, regulation }: ProductOverviewRow) {
    if (tier === null) return [];
    const under: Jurisdiction = { tier, area, regulation };
    return internally(() => this.rounds.ofJurisdiction(under));
  }
}

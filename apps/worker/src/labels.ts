import type { Command } from '@ocop/casework';
import type { CycleOpening, RoundOpening } from '@ocop/programmes';
import type { CaseLabels } from '@ocop/platform';
import type { RecognitionOpening } from '@ocop/recognition';

/** How a case is called in Temporal's own pages, from the command that opens it. */
export function labelsOf(command: Command): CaseLabels {
  switch (command.type) {
    case 'RegisterProduct': {
      const { product } = command['opening'] as CycleOpening;
      return { summary: `${product.name} - ${product.owner.name}`, area: product.commune.area };
    }
    case 'OpenRound': {
      const { no, mode, authority, products } = command['opening'] as RoundOpening;
      const name = mode === 'written' ? `Bỏ phiếu: ${products[0]?.name ?? ''}` : `Đợt ${no}`;
      return { summary: `${name} - ${authority.name}`, area: authority.area };
    }
    case 'OpenRecognition': {
      const { product, certificate, stars } = command['opening'] as RecognitionOpening;
      const summary = `${product.name}: ${stars} sao, số ${certificate.number}`;
      return { summary, area: product.commune.area };
    }
    default:
      return {};
  }
}

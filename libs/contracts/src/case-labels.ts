import {
  type CaseState,
  type Command,
  isMatter,
  type Matter,
  type StreamRef,
} from '@ocop/casework';
import type { CycleOpening, Plan, RecognitionOpening, RoundOpening } from '@ocop/programmes';
import { roundTitle } from '@ocop/words';

/** What Temporal's own pages call a case, and where they find it. */
export interface CaseLabels {
  readonly summary?: string;
  readonly area?: string;
}

/**
 * Labels of a case from what it begins with: its folded state, or the opening that its first command carries; both
 * hold the same facts under the same names.
 */
export function labelsOf({ type }: StreamRef, begun: CaseState | Command): CaseLabels {
  const about = 'opening' in begun ? begun['opening'] : begun;
  switch (type) {
    case 'product-cycle': {
      const { product } = about as CycleOpening;
      return { summary: `${product.name} - ${product.owner.name}`, area: product.commune.area };
    }
    case 'evaluation-round': {
      const { no, mode, authority, about: subject } = about as RoundOpening;
      const name = roundTitle({ mode, no, about: subject }, 'vi');
      return { summary: `${name} - ${authority.name}`, area: authority.area };
    }
    case 'recognition': {
      const { product, certificate, stars } = about as RecognitionOpening;
      const summary = `${product.name}: ${stars} sao, số ${certificate.number}`;
      return { summary, area: product.commune.area };
    }
    case 'programme-year': {
      const { plan } = about as { plan: Plan | Matter<Plan> };
      const opened = isMatter(plan) ? plan.matter : plan;
      return opened ? { summary: opened.title, area: opened.authority.area } : {};
    }
  }
}

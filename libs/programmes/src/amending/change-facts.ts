import { lastDayOf, openingDayOf } from '../dates';
import type { Change } from './amended-plan';

/** What changed, as a notice carries it: the kind of change, what it is about, what stood there and what stands there. */
export type ChangeFacts = {
  readonly kind: Change['kind'];
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
  /** How moved days are read. */
  readonly form?: string;
};

export function changeFacts(change: Change): ChangeFacts {
  const { kind, from, form } = change;
  const was = { ...(from ? { from } : {}), ...(form ? { form } : {}) };
  switch (change.kind) {
    case 'move-date':
      return { kind, what: change.date, ...was, to: change.to };
    case 'rename-commune':
      return { kind, what: change.commune, ...was, to: change.name };
    case 'add-commune':
      return { kind, what: change.commune.name };
    case 'add-product':
      return { kind, what: `${change.product.name} - ${change.product.owner.name}` };
    case 'add-round': {
      const { id, opens, recognise } = change.round;
      return { kind, what: id, from: openingDayOf(opens), to: lastDayOf(recognise) };
    }
  }
}

import type { Ladder } from '@ocop/casework';
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
    case 'change-ladder':
      return {
        ...{ kind, what: change.ladder, to: rungsTold(change.rungs) },
        ...(change.was ? { from: rungsTold(change.was) } : {}),
      };
    case 'add-round': {
      const { id, opens, recognise } = change.round;
      return { kind, what: id, from: openingDayOf(opens), to: lastDayOf(recognise) };
    }
  }
}

/** `-14, -7, 0, +1` in working days; days of the calendar are marked: `-30*`. */
function rungsTold(rungs: Ladder): string {
  if (rungs.length === 0) return '0';
  return rungs
    .map(({ offset, unit }) => `${offset > 0 ? '+' : ''}${offset}${unit === 'days' ? '*' : ''}`)
    .join(', ');
}

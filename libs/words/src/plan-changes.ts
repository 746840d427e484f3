import { formatDay, type Language } from '@ocop/calendar';
import type { Change } from '@ocop/programmes';

/** What a decision changed in a plan, with what stood there before. */
export function sayChange(change: Change, language: Language): string {
  const added = (what: string) => `${language === 'vi' ? 'thêm' : 'added'} ${what}`;
  switch (change.kind) {
    case 'move-date':
      return `${change.date}: ${formatDay(change.from ?? change.to)} → ${formatDay(change.to)}`;
    case 'rename-commune':
      return `${change.from ?? change.commune} → ${change.name}`;
    case 'add-commune':
      return added(change.commune.name);
    case 'add-product':
      return added(`${change.product.name} - ${change.product.owner.name}`);
    case 'add-round':
      return added(change.round.id);
  }
}

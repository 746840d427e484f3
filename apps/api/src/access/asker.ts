import { type Actor, type Area, NATION } from '@ocop/ground';
import type { Asker } from '@ocop/platform';
import { OVERSEERS } from './notices-for';
import { MAKES_PLANS } from './seen';
import { sightOf } from './sights';

/** One asker for each post of a person, so that a connection that knows it need not be told again. */
const known = new Map<string, Asker>();
const MOST_KNOWN = 2_000;

/** What the tables' policies are told of whoever asks: the same sights as the queries' own conditions, said once more. */
export function askerOf(actor: Actor): Asker {
  const key = JSON.stringify([actor.id, actor.role, actor.area]);
  const asker = known.get(key) ?? told(actor);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, asker);
  return asker;
}

function told(actor: Actor): Asker {
  const { id: person, role, area } = actor;
  return {
    ...{ role, area, person },
    ...ofProducts(actor),
    above: arrayOf(ofRounds(actor)),
    drafts: MAKES_PLANS.includes(role) ? area : '',
    oversees: OVERSEERS.includes(role) ? 'on' : '',
  };
}

function ofProducts(actor: Actor): Asker {
  const { area } = actor;
  switch (sightOf('products', actor)) {
    case 'own':
      return { own: area, held: area };
    case 'judged':
      return { judged: area, held: area };
    case 'inside':
      // In bytes `0` follows `/`: everything below an area lies between the two.
      return area === NATION ? { all: 'on' } : { at: area, low: `${area}/`, high: `${area}0` };
    default:
      return {};
  }
}

/** Authorities whose rounds and plans concern the asker, besides those inside the asker's area. */
function ofRounds(actor: Actor): readonly Area[] {
  const sight = sightOf('rounds', actor);
  if (sight === 'at') return [actor.area];
  if (sight !== 'concerning') return [];
  const parts = actor.area.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** As PostgreSQL writes an array of texts. */
function arrayOf(texts: readonly string[]): string {
  return `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;
}

import { type CriteriaSet, criteriaSets, searchSets, setsOf } from '@ocop/criteria';
import { type Regulation, regulations } from '@ocop/regulations';
import { Refused } from '../refused';

/**
 * A set by its id, also written `26-2026-1`, or by words that one set alone has.
 * @throws Refused CRITERIA_SET_UNKNOWN
 */
export function setNamed(text: string): CriteriaSet {
  const byId = criteriaSets.find(({ id }) => plainId(id) === plainId(text));
  if (byId) return byId;
  const found = searchSets(text);
  const [only] = found;
  if (only && found.length === 1) return only;
  const known = found.length > 0 ? some(found) : ranges();
  throw new Refused('CRITERIA_SET_UNKNOWN', {
    vi: `Không xác định được bộ tiêu chí "${text}"; có: ${known}. Xem: ocop criteria list`,
    en: `no criteria set, or more than one, is meant by "${text}"; there are: ${known}. See: ocop criteria list`,
  });
}

/** The same, undefined where no set is meant. */
export function setMeant(text: string): CriteriaSet | undefined {
  try {
    return setNamed(text);
  } catch {
    return undefined;
  }
}

/**
 * A regulation by its id or the beginning of it, also written `26/2026`.
 * @throws Refused REGULATION_UNKNOWN
 */
export function regulationNamed(text: string): Regulation {
  const wanted = text.trim().replaceAll('/', '-');
  const exact = regulations.find(({ id }) => id === wanted);
  if (exact) return exact;
  const found = regulations.filter(({ id }) => id.startsWith(`${wanted}-`));
  const [only] = found;
  if (only && found.length === 1) return only;
  const known = (found.length > 0 ? found : regulations).map(({ id }) => id).join(', ');
  throw new Refused('REGULATION_UNKNOWN', {
    vi: `Không xác định được quy định "${text}"; có: ${known}`,
    en: `no regulation, or more than one, is meant by "${text}"; there are: ${known}`,
  });
}

const MOST_OFFERED = 8;

function some(sets: readonly CriteriaSet[]): string {
  const offered = sets.slice(0, MOST_OFFERED).map(({ id, name }) => `${id} (${name})`);
  return [...offered, ...(sets.length > MOST_OFFERED ? ['…'] : [])].join(', ');
}

function ranges(): string {
  return regulations
    .map(({ id }) => setsOf(id))
    .filter((sets) => sets.length > 0)
    .map((sets) => `${sets.at(0)?.id} … ${sets.at(-1)?.id}`)
    .join(', ');
}

/** `26-2026-1` and `26/2026-01` are one id. */
function plainId(id: string): string {
  return id
    .trim()
    .replaceAll('/', '-')
    .replace(/-0*(\d+)$/, '-$1');
}

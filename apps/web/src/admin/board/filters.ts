import { useSearchParams } from 'wouter';
import type { paths } from '../../shared/schema.gen';

type Query = NonNullable<paths['/v1/products']['get']['parameters']['query']>;

/** What products are looked for by; all of it stands in the address, so that it can be sent to a colleague. */
export type Filters = Pick<
  Query,
  'search' | 'stage' | 'commune' | 'programme' | 'late' | 'sort' | 'holder'
>;

const NAMES = ['search', 'stage', 'commune', 'programme', 'late', 'sort', 'holder'] as const;

export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const [params, setParams] = useSearchParams();
  const given = NAMES.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  const filters = Object.fromEntries(given) as Filters;
  const change = (changed: Partial<Filters>) => {
    const next = Object.entries({ ...filters, ...changed }).filter(([, value]) => Boolean(value));
    setParams(Object.fromEntries(next), { replace: true });
  };
  return [filters, change];
}

/** The filters as an address has them. */
export function addressOf(filters: Filters): string {
  const given = Object.entries(filters).filter(([, value]) => Boolean(value));
  const query = new URLSearchParams(Object.fromEntries(given)).toString();
  return query === '' ? '/san-pham' : `/san-pham?${query}`;
}

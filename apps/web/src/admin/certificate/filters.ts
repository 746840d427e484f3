import { useSearchParams } from 'wouter';
import type { paths } from '../../shared/schema.gen';

type Query = NonNullable<paths['/v1/recognitions']['get']['parameters']['query']>;

const NAMES = ['search', 'stage', 'stars', 'authority', 'intention', 'endsIn', 'sort'] as const;

/** What certificates are looked for by; all of it stands in the address, so that it can be sent to a colleague. */
export type Filters = Partial<Record<(typeof NAMES)[number], string>>;

/** As the API is asked; what an address says wrongly is refused there, with words. */
export const asked = (filters: Filters) => filters as unknown as Query;

export function useFilters() {
  const [params, setParams] = useSearchParams();
  const given = NAMES.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  const filters: Filters = Object.fromEntries(given);
  const page = Number(params.get('trang') ?? 1);
  const write = (next: object, trang?: number) => {
    const said = Object.entries(next).filter(([, value]) => Boolean(value)) as [string, string][];
    setParams(
      { ...Object.fromEntries(said), ...(trang ? { trang: String(trang) } : {}) },
      { replace: true },
    );
  };
  return {
    ...{ filters, page },
    /** Another question begins on its first page. */
    change: (changed: Filters) => write({ ...filters, ...changed }),
    clear: () => write({}),
    go: (trang: number) => write(filters, trang),
  };
}

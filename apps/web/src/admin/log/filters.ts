import { useSearchParams } from 'wouter';
import type { paths } from '../../shared/schema.gen';

type Query = NonNullable<paths['/v1/log']['get']['parameters']['query']>;

/** What the log is searched by; all of it stands in the address, so that it can be sent to a colleague. */
export type LogFilters = Pick<
  Query,
  'actor' | 'type' | 'stream' | 'area' | 'from' | 'to' | 'basis'
>;
export type LogChange = (changed: Partial<LogFilters>) => void;

const NAMES = ['actor', 'type', 'stream', 'area', 'from', 'to', 'basis'] as const;

export function useLogFilters(): [LogFilters, LogChange] {
  const [params, setParams] = useSearchParams();
  const filters: LogFilters = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = params.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const change: LogChange = (changed) => {
    const next = Object.entries({ ...filters, ...changed }).filter(([, value]) => Boolean(value));
    setParams(Object.fromEntries(next), { replace: true });
  };
  return [filters, change];
}

import { description } from './described-answers';

interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly schema: { readonly enum?: readonly string[]; readonly maximum?: number };
}
interface Read {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
}

/** Values for parameters that the description does not list itself, by parameter or by operation and parameter. */
export type Fillings = Readonly<Record<string, readonly string[]>>;

/** One address to ask for, and the operation that answers there. */
export interface Address {
  readonly operation: string;
  readonly path: string;
}

/**
 * Every GET route of the description with each of the fillings in its path, and each filter and order that it takes.
 * @throws Error for a parameter that nothing is known for
 */
export function everyGet(fillings: Fillings): Address[] {
  return Object.entries(description.paths).flatMap(([template, methods]) => {
    const read = methods['get'] as Read | undefined;
    if (!read) return [];
    const places = pathsOf(template, read, fillings);
    const queries = queriesOf(read, fillings);
    return places.flatMap((place) =>
      queries.map((query) => ({ operation: read.operationId, path: `${place}${query}` })),
    );
  });
}

function pathsOf(template: string, read: Read, fillings: Fillings): string[] {
  const named = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return named.reduce(
    (paths, name) =>
      paths.flatMap((path) =>
        valuesOf(read, name, fillings).map((value) => path.replace(`{${name}}`, value)),
      ),
    [template],
  );
}

/** One filter at a time, on the longest page; of what it can be, the first and the last. */
function queriesOf(read: Read, fillings: Fillings): string[] {
  const asked = (read.parameters ?? []).filter((one) => one.in === 'query');
  const long = asked.flatMap(({ name, schema }) =>
    ['pageSize', 'limit'].includes(name) ? [`${name}=${schema.maximum}`] : [],
  );
  const filters = asked.flatMap(({ name, schema }) =>
    ['pageSize', 'limit', 'page', 'after', 'cursor'].includes(name)
      ? []
      : endsOf(
          schema.enum?.filter((value) => value !== 'json') ?? valuesOf(read, name, fillings),
        ).map((value) => `${name}=${value}`),
  );
  const queries = ['', ...filters].map((filter) => [filter, ...long].filter(Boolean).join('&'));
  return queries.map((query) => (query === '' ? '' : `?${query}`));
}

const endsOf = (values: readonly string[]): readonly string[] => [
  ...new Set([...values.slice(0, 1), ...values.slice(-1)]),
];

function valuesOf({ operationId }: Read, name: string, fillings: Fillings): readonly string[] {
  const values = fillings[`${operationId} ${name}`] ?? fillings[name];
  if (!values) throw new Error(`${operationId}: nothing is known to ask for as "${name}"`);
  return values.map(encodeURIComponent);
}

import type { Fault, Field, Fields } from '@ocop/ground';

/** A record that stands somewhere in a value, with the shape it is to have. */
export interface Found {
  readonly fields: Fields;
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** The faults of every record of a value, walked along its shape; what has not the shape is passed over. */
export function eachRecord(
  field: Field,
  value: unknown,
  faultsOf: (found: Found) => Fault[],
  path = '',
): Fault[] {
  if (field.kind === 'list')
    return Array.isArray(value)
      ? value.flatMap((item, i) => eachRecord(field.of, item, faultsOf, `${path}[${i}]`))
      : [];
  if (field.kind !== 'record' || typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const inside = Object.entries(field.fields).flatMap(([name, part]) =>
    eachRecord(part, record[name], faultsOf, path ? `${path}.${name}` : name),
  );
  return [...faultsOf({ fields: field.fields, value: record, path }), ...inside];
}

import { z } from 'zod';

/** Shapes that the description of the API calls by name; `examples` are held against them by a test. */
const components = z.registry<{ id: string; examples?: unknown[] }>();

/** Gives a shape the name under which clients find its type. */
export function named<S extends z.ZodType>(id: string, shape: S, example?: z.input<S>): S {
  components.add(shape, { id, ...(example === undefined ? {} : { examples: [example] }) });
  return shape;
}

type JsonSchema = Record<string, unknown>;

const refTo = (id: string): { $ref: string } => ({ $ref: `#/components/schemas/${id}` });

/** A reference to a named shape; the shape itself when it has no name. */
export function schemaOf(shape: z.ZodType): JsonSchema {
  const known = components.get(shape);
  return known ? refTo(known.id) : tidied(z.toJSONSchema(shape, { io: 'input' }));
}

/** All named shapes, as JSON Schema. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(components, { uri: uriOf, metadata: components });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, toldApart(tidied(schema))]),
  );
}

/** Commands are told apart by their `type`, after which they are named: some clients need it said. */
function toldApart(schema: JsonSchema): JsonSchema {
  const { oneOf } = schema as { oneOf?: readonly { readonly $ref?: string }[] };
  const named = (oneOf ?? []).map(({ $ref }) => $ref ?? '').filter((ref) => ref !== '');
  if (named.length === 0) return schema;
  const mapping = Object.fromEntries(
    named.map((ref) => [ref.slice(ref.lastIndexOf('.') + 1), ref]),
  );
  return { ...schema, discriminator: { propertyName: 'type', mapping } };
}

const uriOf = (id: string) => refTo(id).$ref;

/** Without what only a schema on its own needs, and without patterns that the format says already. */
function tidied(schema: JsonSchema): JsonSchema {
  const { $schema: _schema, $id: _id, id: _name, ...rest } = schema;
  return pruned(rest) as JsonSchema;
}

const BOUNDS = ['minimum', 'maximum'];

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, item]) =>
      !(key === 'pattern' && typeof item === 'string' && 'format' in value) &&
      !(BOUNDS.includes(key) && Math.abs(Number(item)) === Number.MAX_SAFE_INTEGER),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, pruned(item)]));
}

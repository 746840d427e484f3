import { projectRoot } from '@ocop/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

type Schema = Record<string, unknown>;
interface Media {
  readonly schema: Schema;
  readonly examples?: object;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, Media>> }>
  >;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

/** The committed description of the API, as clients have it. */
export const description = JSON.parse(
  readFileSync(join(projectRoot(), 'apps', 'api', 'openapi.json'), 'utf8'),
) as Description;

export interface GivenAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

/** What was answered so far, as `operation status`. */
export const answered = new Set<string>();

/** Every operation of the description. */
export const operationIds = Object.values(description.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId }) => operationId),
);

/** What in a real answer is not as the description says; undefined when all is well, or nothing describes it. */
export function undescribed({ method, path, status, type, body }: GivenAnswer): string | undefined {
  const operation = operationOf(method, path);
  if (!operation) return undefined;
  const where = `${operation.operationId} ${status} ${type}`;
  const response = operation.responses[status];
  if (!response) return `${where}: this status is not described`;
  const media = response.content?.[type.split(';')[0] ?? ''];
  if (!media) return `${where}: this type is not described`;
  answered.add(`${operation.operationId} ${status}`);
  if (!type.includes('json')) return undefined;
  const { error } = validatorOf(media.schema).safeParse(body);
  return error && `${where}: ${z.prettifyError(error)}`;
}

/** The paths of the description, in their parts. */
const paths = Object.entries(description.paths).map(([known, methods]) => ({
  parts: known.split('/'),
  methods,
}));

function operationOf(method: string, path: string): Operation | undefined {
  const asked = (path.split('?')[0] ?? '').split('/');
  const name = method.toLowerCase();
  const found = paths.find(
    ({ parts, methods }) =>
      parts.length === asked.length &&
      parts.every((part, i) => part === asked[i] || (part.startsWith('{') && asked[i] !== '')) &&
      name in methods,
  );
  return found?.methods[name];
}

/** What in a value is not as a named schema says. */
export function faultOf(schema: string, value: unknown): string | undefined {
  const described = description.components.schemas[schema];
  if (!described) throw new Error(`the description has no schema ${schema}`);
  const { error } = validatorOf(described).safeParse(value);
  return error && `${schema}: ${z.prettifyError(error)}`;
}

const validators = new WeakMap<Schema, z.ZodType>();

/** A validator of the described schema, with the named ones that it refers to. */
function validatorOf(schema: Schema): z.ZodType {
  const known = validators.get(schema);
  if (known) return known;
  const whole = { ...schema, $defs: description.components.schemas };
  const local = JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/');
  const validator = z.fromJSONSchema(JSON.parse(local) as z.core.JSONSchema.JSONSchema);
  validators.set(schema, validator);
  return validator;
}

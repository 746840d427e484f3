import { answered, api } from '../api';

/** The hashes by which events name photographs, of files that were brought for a certificate. */
export async function hashesOf(
  recognition: string,
  files: readonly (string | undefined)[],
): Promise<string[]> {
  if (files.length === 0) return [];
  const path = { id: recognition };
  const { items } = await answered(
    api.GET('/v1/recognitions/{id}/photographs', { params: { path } }),
  );
  return items.filter(({ id }) => files.includes(id)).map(({ sha256 }) => sha256);
}

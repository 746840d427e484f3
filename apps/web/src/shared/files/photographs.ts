import { answered, api } from '../api';

type Files = readonly (string | undefined)[];

/** The hashes by which events name photographs, of files that were brought for a certificate. */
export async function hashesOf(recognition: string, files: Files): Promise<string[]> {
  const known = await hashesById(recognition, files);
  return files.flatMap((id) => known.get(id ?? '') ?? []);
}

/** The same, each by its file. */
export async function hashesById(
  recognition: string,
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map();
  const path = { id: recognition };
  const { items } = await answered(
    api.GET('/v1/recognitions/{id}/photographs', { params: { path } }),
  );
  return new Map(items.map(({ id, sha256 }) => [id, sha256]));
}

/** The hash by which a claim names one file that was brought for its certificate. */
export async function hashOf(file: string): Promise<string> {
  const params = { path: { id: file } };
  return (await answered(api.GET('/v1/files/{id}/link', { params }))).file.sha256;
}

import { planFileNamed } from '@ocop/platform';
import type { ProgrammeBoardRow } from '@ocop/records';
import { type CommonOptions, openApi } from './connection';
import { findCase } from './find-case';

/** The file that a path or the name of a delivered plan means. */
export const planFileOf = (file: string) => (/\.ya?ml$/.test(file) ? file : planFileNamed(file));

/** The plan that is meant by its id or its title, as the asker sees it. */
export async function foundPlan(wish: string, options: CommonOptions) {
  const api = await openApi(options);
  const { id } = await findCase(api, wish, ['programme-year']);
  const path = `/v1/programmes/${encodeURIComponent(id)}`;
  return { api, id, path, row: await api.get<ProgrammeBoardRow>(path) };
}

import { planFileNamed } from '@ocop/platform';
import type { MeasuredTarget } from '@ocop/programmes';
import type { ProgrammeBoardRow } from '@ocop/records';
import { type CommonOptions, openApi } from './connection';
import { findCase } from './find-case';

/** The file that a path or the name of a delivered plan means. */
export const planFileOf = (file: string) => (/\.ya?ml$/.test(file) ? file : planFileNamed(file));

/** A programme year as the API tells it: with its targets measured. */
type ShownPlan = ProgrammeBoardRow & { readonly targets: readonly MeasuredTarget[] };

/** The plan that is meant by its id or its title, as the asker sees it. */
export async function foundPlan(wish: string, options: CommonOptions) {
  const api = await openApi(options);
  const { id } = await findCase(api, wish, ['programme-year']);
  const path = `/v1/programmes/${encodeURIComponent(id)}`;
  return { api, id, path, row: await api.get<ShownPlan>(path) };
}

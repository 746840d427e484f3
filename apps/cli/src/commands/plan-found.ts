import { planFileNamed } from '@ocop/platform';
import type { MeasuredTarget } from '@ocop/programmes';
import type { ProgrammeBoardRow } from '@ocop/records';
import type { ApiClient } from '../api-client';
import { type CommonOptions, openApi, openApis } from './connection';
import { findCase } from './find-case';

/** The file that a path or the name of a delivered plan means. */
export const planFileOf = (file: string) => (/\.ya?ml$/.test(file) ? file : planFileNamed(file));

/** What the second version of a delivered plan is called; the first stays as it is, for cases are bound to its text. */
export const laterVersion = (id: string) => `${id}-2`;

/** A programme year as the API tells it: with its targets measured. */
type ShownPlan = ProgrammeBoardRow & {
  readonly targets: readonly MeasuredTarget[];
  readonly nextActions: readonly { readonly command: string }[];
};

/** The plan that is meant by its id or its title, as the asker sees it. */
export async function foundPlan(wish: string, options: CommonOptions) {
  return foundBy(await openApi(options), wish);
}

async function foundBy(api: ApiClient, wish: string) {
  const { id } = await findCase(api, wish, ['programme-year']);
  const path = `/v1/programmes/${encodeURIComponent(id)}`;
  return { api, id, path, row: await api.get<ShownPlan>(path) };
}

/** The plan as whoever may give it the command sees it: the person named, else the first of the demo who may. */
export async function planToDecide(wish: string, command: string, options: CommonOptions) {
  const apis = await openApis(options);
  for (const api of apis) {
    const found = await foundBy(api, wish).catch(() => undefined);
    if (found?.row.nextActions.some((action) => action.command === command)) return found;
  }
  return foundPlan(wish, options);
}

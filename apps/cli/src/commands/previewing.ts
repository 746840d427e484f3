import { formatDay } from '@ocop/calendar';
import type { Adoptable } from '@ocop/casework';
import { ClockStore } from '@ocop/platform';
import type { AdoptionChange } from '@ocop/records';
import { said } from '../language';
import { preview } from '../system/adopt';
import type { Backstage } from './backstage';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print } from './output';

const NOT_SEEN = said('không xem trước được', 'could not be looked at');

/** What an adoption would lead to, case by case; nothing is recorded. */
export async function showPreview(
  { pool, settings }: Backstage,
  adoptable: Adoptable,
  { json }: CommonOptions,
): Promise<number> {
  const changes: AdoptionChange[] = [];
  const now = await new ClockStore(pool, settings.OCOP_CLOCK).now();
  for await (const change of preview(pool, adoptable, now)) changes.push(change);
  const seen = changes.filter(({ fault }) => fault === undefined);
  print(json ?? false, changes, () => [
    said(
      `${seen.length} vụ việc đang mở sẽ thay đổi; chưa có gì được ghi`,
      `${seen.length} open cases would change; nothing has been recorded`,
    ),
    ...changes.flatMap(({ stream, fault }) =>
      fault === undefined ? [] : [`${stream}: ${NOT_SEEN}: ${fault}`],
    ),
    ...seen.flatMap(({ stream, moved, events }) => [
      `${stream}: ${events.join(', ')}`,
      ...moved.map(
        ({ deadline, from, to }) => `  ${deadline}: ${formatDay(from)} -> ${formatDay(to)}`,
      ),
    ]),
  ]);
  return EXIT.done;
}

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

/** What an adoption would lead to, case by case; nothing is recorded. */
export async function showPreview(
  { pool, settings }: Backstage,
  adoptable: Adoptable,
  { json }: CommonOptions,
): Promise<number> {
  const changes: AdoptionChange[] = [];
  const now = await new ClockStore(pool, settings.OCOP_CLOCK).now();
  for await (const change of preview(pool, adoptable, now)) changes.push(change);
  print(json ?? false, changes, () => [
    said(
      `${changes.length} vụ việc đang mở sẽ thay đổi; chưa có gì được ghi`,
      `${changes.length} open cases would change; nothing has been recorded`,
    ),
    ...changes.flatMap(({ stream, moved, events }) => [
      `${stream}: ${events.join(', ')}`,
      ...moved.map(
        ({ deadline, from, to }) => `  ${deadline}: ${formatDay(from)} -> ${formatDay(to)}`,
      ),
    ]),
  ]);
  return EXIT.done;
}

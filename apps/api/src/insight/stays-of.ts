import { civilDateAt, findCalendar, type Instant, workingDaysBetween } from '@ocop/calendar';
import { hasEnded } from '@ocop/casework';
import { cycleJourney } from '@ocop/certification';
import type { Passage } from '@ocop/records';
import type { StageStay } from '@ocop/reports';

type Product = { readonly id: string; readonly name: string; readonly authority: string };

/** A product's stays at its stages: one stay, whoever held it meanwhile; nothing of the end, where it waits for nobody. */
export function staysOf(product: Product, { turns, calendar }: Passage, now: Instant): StageStay[] {
  const counted = findCalendar(calendar);
  const begun = turns.filter(({ stage }, i) => turns[i - 1]?.stage !== stage);
  return begun.flatMap(({ stage, from, holder, authority = product.authority }, i) => {
    const next = begun[i + 1];
    if (!next && (!holder || hasEnded(cycleJourney, stage))) return [];
    const days = workingDaysBetween(counted, from, next?.from ?? civilDateAt(now));
    const { id, name } = product;
    return [{ stage, authority, product: id, name, days, open: next === undefined }];
  });
}

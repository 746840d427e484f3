import { addDays, deriveDeadline } from '@ocop/calendar';
import { round } from '../measure';
import type { Part } from '../part';

const TERMS = 200_000;
/** Four years of first days: across every Tết and make-up Saturday of the tables. */
const DAYS = 1_460;

/** How many terms of 15 working days, each with its explanation, are counted in a second. */
export const deadlines: Part = () => {
  const starts = Array.from({ length: DAYS }, (_, i) => addDays('2024-01-01', i));
  const count = (terms: number) => {
    let skipped = 0;
    for (let i = 0; i < terms; i += 1) {
      const rule = { kind: 'working-days', days: 15, from: starts[i % DAYS] ?? '' } as const;
      skipped += deriveDeadline(rule, 'vn-1').skipped.length;
    }
    return skipped;
  };
  count(TERMS / 10);
  const began = performance.now();
  const cpu = process.cpuUsage();
  const skipped = count(TERMS);
  const seconds = (performance.now() - began) / 1000;
  const { user } = process.cpuUsage(cpu);
  const perSecond = round(TERMS / seconds);
  return Promise.resolve({
    terms: TERMS,
    skipped,
    perSecond,
    perCpuSecond: round((TERMS * 1e6) / user),
  });
};

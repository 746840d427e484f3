import type { Language } from '@ocop/calendar';
import type { Happening, Recorded } from '@ocop/casework';
import { en } from './en';
import { vi } from './vi';

type Teller = (data: object, event: Recorded<Happening>) => string | undefined;

/** An event in one sentence; undefined for those that only carry work on and tell a reader nothing. */
export function describeEvent(event: Recorded<Happening>, language: Language): string | undefined {
  const tellings = (language === 'vi' ? vi : en) as unknown as Readonly<Record<string, Teller>>;
  const tell = Object.hasOwn(tellings, event.type) ? tellings[event.type] : undefined;
  return tell ? tell(event.data, event) : event.type;
}

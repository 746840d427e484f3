import { useToday } from '../../shared/clock';
import type { components } from '../../shared/schema.gen';

export type Wish = components['schemas']['NewPlanSheet'];
export type From = Wish['from'];
export type Former = components['schemas']['ProgrammeInList'];

/** All that any of the ways to begin a plan asks for; a way that is left and taken again finds it as it was. */
export interface Draft {
  readonly programme: string;
  readonly year: number;
  readonly authority: string;
  readonly place: string;
  /** One on a line. */
  readonly communes: string;
  readonly file: File | null;
}

export const EMPTY: Omit<Draft, 'programme' | 'year'> = {
  ...{ authority: '', place: '', communes: '' },
  file: null,
};

/** The year after the latest plan’s; where there is none, the one that comes or has just begun. */
export function useNextYear(latest: number | undefined): number {
  const [year = 0, month = 0] = useToday().split('-').map(Number);
  if (latest !== undefined) return Math.max(year, latest) + 1;
  return month > 9 ? year + 1 : year;
}

export async function wishOf(from: From, draft: Draft): Promise<Wish> {
  const { programme, year, authority, place, communes, file } = draft;
  switch (from) {
    case 'text':
      return { from, text: (await file?.text()) ?? '' };
    case 'first': {
      const named = communes.split('\n').filter((line) => line.trim() !== '');
      return { from, year, authority, place, communes: named };
    }
    default:
      return { from, programme, year };
  }
}

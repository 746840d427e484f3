import type { Language } from '@ocop/calendar';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';

/** A year as it counts in one's own place. */
export function useWorkingYear(year: number) {
  return useQuery({
    queryKey: ['list', 'calendars', 'year', year],
    queryFn: () => answered(api.GET('/v1/calendars/year', { params: { query: { year } } })),
  });
}

const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  holiday: { vi: 'nghỉ lễ', en: 'holiday' },
  'holiday-moved': { vi: 'nghỉ bù', en: 'holiday moved' },
  'swapped-off': { vi: 'nghỉ hoán đổi', en: 'swapped off' },
  'make-up': { vi: 'làm bù', en: 'made up' },
  'local-closure': { vi: 'cơ quan đóng cửa', en: 'offices closed' },
};

export const dayKindSaid = (kind: string, language: Language) => KINDS[kind]?.[language] ?? kind;

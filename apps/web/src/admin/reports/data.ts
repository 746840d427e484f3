import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import type { components } from '../../shared/schema.gen';

export type Report = components['schemas']['ProgrammeReport'];
export type ReportDue = components['schemas']['ReportDue'];
export type Figure = components['schemas']['ReportFigure'];

/** What a programme year is owed and has been sent. */
export function useDues(id: string) {
  return useQuery({
    queryKey: ['case', `programme-year/${id}`, 'reports'],
    queryFn: () => answered(api.GET('/v1/programmes/{id}/reports', { params: { path: { id } } })),
  });
}

interface Wanted {
  readonly area?: string;
  readonly asOf?: string;
}

/** One report, as it was sent or as it would be today. */
export function useReport(id: string, report: string, query: Wanted) {
  return useQuery({
    queryKey: ['case', `programme-year/${id}`, 'report', report, query],
    queryFn: () =>
      answered(
        api.GET('/v1/programmes/{id}/reports/{report}', {
          params: { path: { id, report }, query },
        }),
      ),
  });
}

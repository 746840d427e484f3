import { useQuery } from '@tanstack/react-query';
import { answered, api } from './api';
import type { components } from './schema.gen';

type Papers = components['schemas']['RoundPapers'];

/** The papers about a product or a recognition that there are by now. */
export function useCasePapers(stream: string): Papers['items'] {
  const [kind, id = ''] = stream.split('/');
  const params = { params: { path: { id } } };
  const { data } = useQuery({
    // Not the papers of its dossier, which are read under 'papers'.
    queryKey: ['case', stream, 'case-papers'],
    queryFn: () =>
      answered<Papers>(
        kind === 'recognition'
          ? api.GET('/v1/recognitions/{id}/case-papers', params)
          : api.GET('/v1/products/{id}/case-papers', params),
      ),
    retry: false,
  });
  return data?.items ?? [];
}

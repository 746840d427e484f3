import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import type { components } from '../../shared/schema.gen';

export type Template = components['schemas']['CertificateTemplate'];
export type Templates = components['schemas']['CertificateTemplates'];
export type InList = Templates['items'][number];

const LIST = ['list', 'certificate-templates'];

export function useTemplates() {
  return useQuery({
    queryKey: LIST,
    queryFn: () => answered(api.GET('/v1/certificate-templates')),
  });
}

/** A draft under the pen: saved when the writer says so, over the version that was seen and no other. */
export function useDraft(opened: Template) {
  const queries = useQueryClient();
  const path = { id: opened.id };
  const [template, setTemplate] = useState(opened);
  const [source, setSource] = useState(opened.source);
  const kept = (now: Template) => {
    setTemplate(now);
    queries.setQueryData(['certificate-template', now.id], now);
    return queries.invalidateQueries({ queryKey: LIST });
  };
  const save = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/v1/certificate-templates/{id}', {
          params: { path },
          body: { source, expectedRevision: template.revision },
        }),
      ),
    onSuccess: kept,
  });
  const check = useMutation({
    mutationFn: async () => {
      if (source !== template.source) await save.mutateAsync();
      return answered(api.GET('/v1/certificate-templates/{id}/check', { params: { path } }));
    },
  });
  const adopt = useMutation({
    mutationFn: (reason: string) =>
      answered(
        api.POST('/v1/certificate-templates/{id}/adopt', {
          params: { path },
          body: { reason, expectedRevision: template.revision },
        }),
      ),
    onSuccess: kept,
  });
  return {
    ...{ template, source, save, check, adopt },
    unsaved: source !== template.source,
    write: (text: string) => {
      setSource(text);
      check.reset();
      adopt.reset();
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;

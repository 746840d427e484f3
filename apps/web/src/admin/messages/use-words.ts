import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../shared/api';
import type { components } from '../../shared/schema.gen';

export type Template = components['schemas']['MessageTemplate'];
export type Texts = components['schemas']['MessageTexts'];
type Adoption = components['schemas']['MessageTemplateAdoption'];

const TYPING_MS = 500;

/** Words under the pen: looked at and checked while they are written, kept when somebody says so. */
export function useWords({ template, draft, counts }: Template) {
  const queries = useQueryClient();
  const [texts, setTexts] = useState<Texts>(draft?.texts ?? counts.texts);
  const [stream, setStream] = useState<string>();
  const [seen] = useDebouncedValue(texts, TYPING_MS);
  const path = { template };
  const preview = useQuery({
    queryKey: ['message-preview', template, seen, stream],
    queryFn: () =>
      answered(
        api.POST('/v1/message-templates/{template}/preview', {
          params: { path },
          body: { texts: seen, ...(stream ? { stream } : {}) },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const told = { onSuccess: (now: Template) => keep(now) };
  const keep = (now: Template) => {
    queries.setQueryData(['message-templates', template], now);
    return queries.invalidateQueries({ queryKey: ['message-templates'], exact: true });
  };
  const save = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/v1/message-templates/{template}', {
          params: { path },
          body: { texts, expectedRevision: draft?.revision ?? 0 },
        }),
      ),
    ...told,
  });
  const adopt = useMutation({
    mutationFn: (body: Adoption) =>
      answered(api.POST('/v1/message-templates/{template}/adopt', { params: { path }, body })),
    ...told,
  });
  const giveBack = useMutation({
    mutationFn: (reason: string) =>
      answered(
        api.POST('/v1/message-templates/{template}/shipped', {
          params: { path },
          body: { reason },
        }),
      ),
    ...told,
  });
  const drop = useMutation({
    mutationFn: () =>
      answered(api.DELETE('/v1/message-templates/{template}/draft', { params: { path } })),
    ...told,
  });
  return {
    ...{ texts, setTexts, stream, setStream, save, adopt, giveBack, drop },
    shown: preview.data,
    error: preview.error ?? save.error ?? adopt.error ?? giveBack.error ?? drop.error,
    /** Differs from what is kept, or from what counts where nothing is kept yet. */
    changed: JSON.stringify(texts) !== JSON.stringify(draft?.texts ?? counts.texts),
  };
}

export type Words = ReturnType<typeof useWords>;

import { Anchor, List, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../api';
import { momentWritten } from '../dates';
import { Refused } from '../forms/refused';
import { useLanguage } from '../language';
import type { components } from '../schema.gen';

export type SignedPaper = components['schemas']['SignedCommunePapers']['items'][number];

export function useSignedPapers(product: string) {
  return useQuery({
    queryKey: ['case', `product-cycle/${product}`, 'signed-papers'],
    queryFn: () =>
      answered(api.GET('/v1/products/{id}/signed-papers', { params: { path: { id: product } } })),
  });
}

/** Scans of one paper, the latest first; each opens with a link that is good for a short while. */
export function SignedVersions({ papers }: { papers: readonly SignedPaper[] }) {
  const { say } = useLanguage();
  if (papers.length === 0) return null;
  return (
    <List size="sm" mt="xs">
      {papers.map(({ version, handedInAt, file }) => (
        <List.Item key={version}>
          <Opened
            file={file}
            words={say(`Bản đã ký, lần ${version}`, `Signed, version ${version}`)}
          />{' '}
          <Text span size="sm" c="dimmed">
            ({momentWritten(handedInAt)}
            {file.scan === 'not-scanned' &&
              `, ${say('chưa quét vi-rút', 'not scanned for viruses')}`}
            )
          </Text>
        </List.Item>
      ))}
    </List>
  );
}

function Opened({ file, words }: { file: SignedPaper['file']; words: string }) {
  const queries = useQueryClient();
  const opening = useMutation({
    mutationFn: () =>
      answered(api.GET('/v1/files/{id}/link', { params: { path: { id: file.id } } })),
    onSuccess: ({ inline, download }) => {
      window.open(inline ?? download, '_blank', 'noopener');
      void queries.invalidateQueries({ queryKey: ['file', file.id] });
    },
  });
  return (
    <>
      <Anchor component="button" type="button" size="sm" onClick={() => opening.mutate()}>
        {words}
      </Anchor>
      <Refused error={opening.error} />
    </>
  );
}

import { Anchor, Group, Text } from '@mantine/core';
import { capital, inspectionPointWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api';
import { Refused } from '../forms/refused';
import { useLanguage } from '../language';
import type { Photographed } from './photographed';

/** An address of a file is good for a quarter of an hour; a new one is taken before that. */
const GOOD_FOR_MS = 10 * 60_000;

interface ShownProps {
  readonly recognition: string;
  readonly shown: readonly Photographed[];
}

/** What was photographed, below the point that it shows. */
export function ShownPhotographs({ recognition, shown }: ShownProps) {
  const { language, say } = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['case', `recognition/${recognition}`, 'photographs'],
    queryFn: () =>
      answered(
        api.GET('/v1/recognitions/{id}/photographs', { params: { path: { id: recognition } } }),
      ),
  });
  const files = new Map(data?.items.map((file) => [file.sha256, file.id]));
  return (
    <>
      <Refused error={error} />
      {shown.map(({ point, hashes }) => {
        const of = point
          ? capital(inspectionPointWords[point][language])
          : say('Ảnh chung', 'The whole');
        return (
          <figure key={point ?? 'whole'} style={{ margin: 'var(--mantine-spacing-xs) 0' }}>
            <figcaption>
              <Text size="sm" c="dimmed">
                {of} ({hashes.length}{' '}
                {say('ảnh', hashes.length === 1 ? 'photograph' : 'photographs')})
              </Text>
            </figcaption>
            <Group gap="xs" mt={4}>
              {hashes.map((hash, i) => (
                <Photograph
                  key={hash}
                  file={files.get(hash)}
                  words={`${of}, ${say('ảnh', 'photograph')} ${i + 1}`}
                />
              ))}
            </Group>
          </figure>
        );
      })}
    </>
  );
}

function Photograph({ file, words }: { file: string | undefined; words: string }) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['file', file],
    queryFn: () =>
      answered(api.GET('/v1/files/{id}/link', { params: { path: { id: file ?? '' } } })),
    enabled: file !== undefined,
    staleTime: GOOD_FOR_MS,
    refetchOnWindowFocus: false,
  });
  if (!data) return null;
  const { inline, download } = data;
  return (
    <Anchor href={inline ?? download} target="_blank" rel="noopener" aria-label={words}>
      {inline === null ? (
        say('Tải ảnh về', 'Download')
      ) : (
        <img
          src={inline}
          alt=""
          loading="lazy"
          style={{
            height: '6rem',
            maxWidth: '100%',
            borderRadius: 4,
            objectFit: 'cover',
            display: 'block',
          }}
        />
      )}
    </Anchor>
  );
}

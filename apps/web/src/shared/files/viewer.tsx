import { Anchor, Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api';
import { Refused } from '../forms/refused';
import { useLanguage } from '../language';
import { Waiting } from '../parts/waiting';

/** A ticket is good for a quarter of an hour; a new one is taken before that. */
const TICKET_MS = 10 * 60_000;

/** A scanned page as the browser shows it: from the place of files, which may do nothing else. */
export function Viewer({ file }: { file: string | undefined }) {
  const { say } = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['file', file],
    queryFn: () =>
      answered(api.GET('/v1/files/{id}/link', { params: { path: { id: file ?? '' } } })),
    enabled: file !== undefined,
    staleTime: TICKET_MS,
    refetchOnWindowFocus: false,
  });
  if (file === undefined)
    return (
      <Paper withBorder p="xl" role="region" aria-label={say('Trang giấy', 'Page')}>
        <Text c="dimmed">
          {say(
            'Chọn một trang ở danh mục để xem tại đây.',
            'Choose a page of the list to see it here.',
          )}
        </Text>
      </Paper>
    );
  if (error) return <Refused error={error} />;
  if (!data) return <Waiting text={say('Đang mở trang', 'Opening the page')} />;
  const { inline, download, file: about } = data;
  return (
    <Paper
      withBorder
      p="sm"
      role="region"
      aria-label={say('Trang giấy', 'Page')}
      style={{ position: 'sticky', top: '6.5rem' }}
    >
      <Group justify="space-between" mb="xs">
        <Text size="sm">
          {about.name}
          {about.scan === 'not-scanned'
            ? ` · ${say('chưa quét vi-rút', 'not scanned for viruses')}`
            : ''}
        </Text>
        <Anchor href={download}>{say('Tải về', 'Download')}</Anchor>
      </Group>
      {inline === null ? (
        <Text>
          {say(
            'Trình duyệt không hiển thị loại tệp này: hãy tải về để xem.',
            'Browsers do not show this kind of file: download it.',
          )}
        </Text>
      ) : about.type === 'application/pdf' ? (
        <iframe
          src={inline}
          title={about.name}
          style={{ width: '100%', height: '80vh', border: 0 }}
        />
      ) : (
        <img src={inline} alt={about.name} style={{ maxWidth: '100%', height: 'auto' }} />
      )}
    </Paper>
  );
}
